using HtmlAgilityPack;

namespace NewsKit.XPath;

/// <summary>Reads documents that a caller holds as HtmlAgilityPack has them.</summary>
public static class HtmlDocumentParsing
{
    /// <summary>Reads a document; it is only looked at, and not changed.</summary>
    /// <remarks>The nodes are written out and read as every page is, since HtmlAgilityPack builds another tree than browsers do.
    /// Neither a deep nor a large document is a danger to the stack.</remarks>
    /// <param name="parser">The parser.</param>
    /// <param name="document">The document.</param>
    /// <param name="url">The absolute address of the page, for relative links; null when unknown.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parser"/> or <paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="url"/> is not absolute.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ParseResult Parse(
        this ArticleParser parser, HtmlDocument document, Uri? url = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(document);
        return parser.Parse(HtmlDocumentText.Of(document, cancellation), url, cancellation);
    }
}
