using AngleSharp.Dom;
using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Decoding;
using NewsKit.Dom;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Normalisation;
using NewsKit.Sections;
using NewsKit.Segments;
using NewsKit.Sites;

namespace NewsKit;

/// <summary>Reads article pages: bytes, a string or a stream in, a typed <see cref="Article"/> out.</summary>
/// <remarks>Immutable and safe to share between threads. Bad pages never throw: they give a status and diagnostics.
/// Nothing is fetched, no file is read, no clock is asked.</remarks>
public sealed partial class ArticleParser
{
    private readonly ArticleParserOptions _options;

    /// <summary>A parser with its options.</summary>
    /// <param name="options">Null means the defaults of <see cref="ArticleParserOptions"/>.</param>
    public ArticleParser(ArticleParserOptions? options = null) => _options = options ?? new ArticleParserOptions();

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
        return Guarded(url, log => PageDecoder.Accept(text, _options.Limits, log) with { Kind = PageKind.Text }, cancellation);
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

    /// <summary>The pipeline, a stage a line.</summary>
    private ParseResult Read(DecodedPage page, IDocument? document, Uri? url, DiagnosticLog log, CancellationToken cancellation)
    {
        var (content, metadata, site) = page.Kind == PageKind.Text
            ? (PlainTextCollector.Collect(page.Text, cancellation), new PageMetadata(), null)
            : Walk(page.Text, document, url, log, cancellation);
        var context = new ReadingContext
        {
            Content = content.With(new PageAddresses(BaseAddress.Base(url, metadata), _options.Limits, log)),
            Metadata = metadata,
            Options = _options.Reading,
            Limits = _options.Limits,
            Log = log,
            Cancellation = cancellation,
        };
        var segments = Segmenter.Segment(context);
        var article = ArticleComposer.Compose(segments, context);
        return new ParseResult
        {
            Status = article.Status,
            Article = ArticleNormaliser.Normalise(article, _options.Normalisation),
            Explanation = _options.Reading.Explain ? Explainer.Explain(article, segments, context) : null,
            SiteRule = site is null ? null : Report(site, context.Content.Addresses.Page),
        };
    }

    private (PageContent Content, PageMetadata Metadata, LabelledPage? Site) Walk(
        string html, IDocument? given, Uri? url, DiagnosticLog log, CancellationToken cancellation)
    {
        var (tree, site) = Load(html, given, url, log, cancellation);
        using var document = tree;
        var metadata = new MetadataCollector(
            url, _options.Limits, log)
        { IgnoresStructuredData = site?.IgnoreStructuredData == true };
        if (site is not null)
            Declare(site, metadata);
        var blocks = new BlockCollector(site);
        DocumentWalk.Run(document, [metadata, blocks], cancellation);
        return (blocks.ToContent(), metadata.Build(), site);
    }
}
