using AngleSharp.Dom;
using NewsKit.Decoding;
using NewsKit.Model;
using NewsKit.Normalisation;
using NewsKit.Sections;

namespace NewsKit;

/// <summary>Reads article pages: bytes, a string or a stream in, a typed <see cref="Article"/> out.</summary>
/// <remarks>Immutable and safe to share between threads. Bad pages never throw: they give a status and diagnostics.
/// Nothing is fetched, no file is read but the one that the caller names, no clock is asked.</remarks>
public sealed partial class ArticleParser
{
    private readonly ArticleParserOptions _options;

    /// <summary>A parser with its options.</summary>
    /// <param name="options">Null means the defaults of <see cref="ArticleParserOptions"/>.</param>
    /// <exception cref="ArgumentException">The options hold what no page could be read with, see
    /// <see cref="ArticleParserOptions.FindFaults"/>.</exception>
    public ArticleParser(ArticleParserOptions? options = null)
    {
        _options = options ?? new ArticleParserOptions();
        Check(_options, nameof(options));
    }

    /// <summary>Reads a page whose text is already decoded.</summary>
    /// <param name="html">The page; a bare text rendering is recognised and read as such.</param>
    /// <param name="url">The absolute address of the page, for relative links; null when unknown.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="url"/> is not absolute.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ParseResult Parse(string html, Uri? url = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        return Guarded(url, log => PageDecoder.Accept(html, _options.Limits, log), cancellation);
    }

    /// <summary>Reads the bytes of a page: the encoding is found as browsers do.</summary>
    /// <param name="bytes">The page as received; compressed bytes are refused, not expanded.</param>
    /// <param name="contentType">The Content-Type header, if known: <c>text/html; charset=iso-8859-1</c>.</param>
    /// <param name="url">The absolute address of the page, for relative links; null when unknown.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentException"><paramref name="url"/> is not absolute.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ParseResult Parse(
        ReadOnlyMemory<byte> bytes, string? contentType = null, Uri? url = null, CancellationToken cancellation = default) =>
        Guarded(url, log => PageDecoder.Decode(bytes.Span, contentType, _options.Limits, log), cancellation);

    /// <summary>Reads a page from a stream; at most one byte more than the input limit is read.</summary>
    /// <param name="stream">The page; it is read, not closed.</param>
    /// <param name="contentType">The Content-Type header, if known.</param>
    /// <param name="url">The absolute address of the page, for relative links; null when unknown.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="url"/> is not absolute.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ParseResult> ParseAsync(
        Stream stream, string? contentType = null, Uri? url = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        CheckAbsolute(url);
        var bytes = await ReadAtMost(stream, _options.Limits.InputBytes + 1L, cancellation).ConfigureAwait(false);
        return Parse(bytes, contentType, url, cancellation);
    }

    /// <summary>Reads the bare text of a page, as a browser copies it: one line a block, whatever tags it mentions.</summary>
    /// <param name="text">The text.</param>
    /// <param name="url">The absolute address of the page; null when unknown.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="url"/> is not absolute.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ParseResult ParseText(string text, Uri? url = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Guarded(url, log => PageDecoder.AcceptLines(text, _options.Limits, log), cancellation);
    }

    /// <summary>Reads a document that the caller already holds; it is copied within the limits and not changed.</summary>
    /// <param name="document">The document, as AngleSharp built it; its scripts are not run.</param>
    /// <param name="url">The absolute address of the page; null takes the document's own where it is a web address.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="url"/> is not absolute.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ParseResult Parse(IDocument document, Uri? url = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var page = new DecodedPage { Status = ParseStatus.Ok, Kind = PageKind.Html };
        return Guarded(url ?? BaseAddress.Web(document.DocumentUri), _ => page, cancellation, document);
    }

    private static void Check(ArticleParserOptions options, string parameter)
    {
        if (options.FindFaults() is { Count: > 0 } faults)
            throw new ArgumentException(string.Join(' ', faults), parameter);
    }

    /// <summary>The pipeline, a stage a line: bytes to text, text to a tree, the tree to facts, the facts to segments, the
    /// segments to an article.</summary>
    private static ParseResult Read(Func<DiagnosticLog, DecodedPage> decode, PageRun run)
    {
        using var page = run.Received(decode(run.Log));
        if (page.Status != ParseStatus.Ok)
            return new ParseResult { Status = page.Status };
        var facts = page.Kind == PageKind.Text ? PageFacts.OfLines(page.Text, run)
            : PageFacts.OfTree(page.Decoded.Chars, run);
        var context = facts.ToContext(run, page.Kind == PageKind.Html ? page.Decoded.Chars : default);
        var segments = Segmenter.Segment(context);
        var article = ArticleComposer.Compose(segments, context);
        return new ParseResult
        {
            Status = article.Status,
            Article = ArticleNormaliser.Normalise(article, run.Options.Normalisation),
            Explanation = run.Options.Reading.Explain ? Explainer.Explain(article, segments, context) : null,
            SiteRule = SitePage.Report(facts.Site, context.Content.Addresses.Page),
        };
    }
}
