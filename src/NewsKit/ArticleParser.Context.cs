using System.Runtime.CompilerServices;
using AngleSharp.Dom;

namespace NewsKit;

/// <content>Pages with what is known of them in one record, which overrides the options for that page.</content>
public sealed partial class ArticleParser
{
    /// <summary>A parser for one page.</summary>
    private ArticleParser(ArticleParserOptions options, PageContext context)
    {
        var reading = options.Reading with
        {
            TimeZone = context.TimeZone ?? options.Reading.TimeZone,
            Language = context.Language ?? options.Reading.Language,
        };
        _options = options with { Reading = reading };
        Check(_options, nameof(context));
        if (context.FetchedAt is not { } moment)
            return;
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(reading.TimeZone, out var zone))
            throw new ArgumentException($"PageContext.FetchedAt: there is no time zone '{reading.TimeZone}'.", nameof(context));
        _options = _options with { Reading = reading with { ReferenceTime = TimeZoneInfo.ConvertTime(moment, zone).DateTime } };
    }

    /// <summary>Reads a page whose text is already decoded.</summary>
    /// <param name="html">The page; a bare text rendering is recognised and read as such.</param>
    /// <param name="context">What is known of the page.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="context"/> holds what no page could be read with.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    [OverloadResolutionPriority(-1)]
    public ParseResult Parse(string html, PageContext context, CancellationToken cancellation = default) =>
        For(context).Parse(html, context.Url, cancellation);

    /// <summary>Reads the bytes of a page: the encoding is found as browsers do.</summary>
    /// <param name="bytes">The page as received; compressed bytes are refused, not expanded.</param>
    /// <param name="context">What is known of the page.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="context"/> holds what no page could be read with.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    [OverloadResolutionPriority(-1)]
    public ParseResult Parse(ReadOnlyMemory<byte> bytes, PageContext context, CancellationToken cancellation = default) =>
        For(context).Parse(bytes, context.ContentType, context.Url, cancellation);

    /// <summary>Reads a document that the caller already holds; it is copied within the limits and not changed.</summary>
    /// <param name="document">The document, as AngleSharp built it; its scripts are not run.</param>
    /// <param name="context">What is known of the page; without an address the document's own is taken.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="context"/> holds what no page could be read with.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    [OverloadResolutionPriority(-1)]
    public ParseResult Parse(IDocument document, PageContext context, CancellationToken cancellation = default) =>
        For(context).Parse(document, context.Url, cancellation);

    /// <summary>Reads a page from a stream; at most one byte more than the input limit is read.</summary>
    /// <param name="stream">The page; it is read, not closed.</param>
    /// <param name="context">What is known of the page.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="context"/> holds what no page could be read with.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    [OverloadResolutionPriority(-1)]
    public Task<ParseResult> ParseAsync(Stream stream, PageContext context, CancellationToken cancellation = default) =>
        For(context).ParseAsync(stream, context.ContentType, context.Url, cancellation);

    /// <summary>Reads the bare text of a page, as a browser copies it: one line a block, whatever tags it mentions.</summary>
    /// <param name="text">The text.</param>
    /// <param name="context">What is known of the page.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="context"/> holds what no page could be read with.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    [OverloadResolutionPriority(-1)]
    public ParseResult ParseText(string text, PageContext context, CancellationToken cancellation = default) =>
        For(context).ParseText(text, context.Url, cancellation);

    /// <summary>This parser, or one with the options that the page overrides.</summary>
    private ArticleParser For(PageContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context is { FetchedAt: null, TimeZone: null, Language: null } ? this : new ArticleParser(_options, context);
    }
}
