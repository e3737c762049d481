namespace NewsKit.Output;

/// <summary>How <see cref="HtmlArticleWriter"/> writes. The defaults suit an article that is put in a page.</summary>
public sealed record HtmlArticleWriterOptions
{
    /// <summary>A fragment, the default, or a whole document.</summary>
    public HtmlForm Form { get; init; } = HtmlForm.Fragment;

    /// <summary>True to open links to other sites in a new tab; false by default.</summary>
    public bool OpenLinksInNewTab { get; init; }
}
