namespace NewsKit.Output;

/// <summary>How <see cref="HtmlArticleWriter"/> writes. The defaults suit an article that is put in a page.</summary>
public sealed record HtmlArticleWriterOptions
{
    /// <summary>Which parts are written; all.</summary>
    public ArticleParts Parts { get; init; } = ArticleParts.All;

    /// <summary>A fragment, the default, or a whole document.</summary>
    public HtmlForm Form { get; init; } = HtmlForm.Fragment;

    /// <summary>How a whole document is styled; a fragment never is. The default holds its style sheet.</summary>
    public HtmlStyle Style { get; init; } = HtmlStyle.Inline;

    /// <summary>The absolute address of the style sheet with <see cref="HtmlStyle.Linked"/>, for example a copy of
    /// <see cref="HtmlStyleSheet"/>; one that may not be written leaves the document without style.</summary>
    public string? StyleSheetAddress { get; init; }

    /// <summary>True to open links to other sites in a new tab; false by default.</summary>
    public bool OpenLinksInNewTab { get; init; }
}
