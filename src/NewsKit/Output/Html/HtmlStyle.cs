namespace NewsKit.Output;

/// <summary>How a full document is styled.</summary>
public enum HtmlStyle
{
    /// <summary><see cref="HtmlStyleSheet"/> stands in the document, the default: one file that reads well anywhere.</summary>
    Inline,

    /// <summary>The document links a style sheet, see <see cref="HtmlArticleWriterOptions.StyleSheetAddress"/>.</summary>
    Linked,

    /// <summary>No style.</summary>
    None,
}
