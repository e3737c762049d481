using System.Runtime.CompilerServices;

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

    /// <summary>Reads a page whose text is already decoded, with what is known of it.</summary>
    /// <inheritdoc cref="ArticleParser.Parse(string, PageContext, CancellationToken)"/>
    [OverloadResolutionPriority(-1)]
    ParseResult Parse(string html, PageContext context, CancellationToken cancellation = default);

    /// <summary>Reads the bytes of a page, with what is known of it.</summary>
    /// <inheritdoc cref="ArticleParser.Parse(ReadOnlyMemory{byte}, PageContext, CancellationToken)"/>
    [OverloadResolutionPriority(-1)]
    ParseResult Parse(ReadOnlyMemory<byte> bytes, PageContext context, CancellationToken cancellation = default);

    /// <summary>Reads a page from a stream, with what is known of it.</summary>
    /// <inheritdoc cref="ArticleParser.ParseAsync(Stream, PageContext, CancellationToken)"/>
    [OverloadResolutionPriority(-1)]
    Task<ParseResult> ParseAsync(Stream stream, PageContext context, CancellationToken cancellation = default);
}
