namespace NewsKit.Extensions;

/// <summary>Reads article pages as <see cref="ArticleParser"/> does, with logs, traces and metrics. Safe to share between
/// threads.</summary>
public interface IArticleReader
{
    /// <summary>Reads a page whose text is already decoded.</summary>
    /// <inheritdoc cref="ArticleParser.Parse(string, Uri?, CancellationToken)"/>
    ParseResult Parse(string html, Uri? url = null, CancellationToken cancellation = default);

    /// <summary>Reads the bytes of a page.</summary>
    /// <inheritdoc cref="ArticleParser.Parse(ReadOnlyMemory{byte}, string?, Uri?, CancellationToken)"/>
    ParseResult Parse(ReadOnlyMemory<byte> bytes, string? contentType = null, Uri? url = null,
        CancellationToken cancellation = default);

    /// <summary>Reads a page from a stream.</summary>
    /// <inheritdoc cref="ArticleParser.ParseAsync(Stream, string?, Uri?, CancellationToken)"/>
    Task<ParseResult> ParseAsync(
        Stream stream, string? contentType = null, Uri? url = null, CancellationToken cancellation = default);
}
