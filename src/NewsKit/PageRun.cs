using AngleSharp.Dom;
using NewsKit.Decoding;
using NewsKit.Model;

namespace NewsKit;

/// <summary>One page on its way through the stages: where it came from, how it is to be read, what was noted on the
/// way.</summary>
internal sealed class PageRun(Uri? url, IDocument? document, ArticleParserOptions options, CancellationToken cancellation)
{
    private PageSource _source = new() { Url = url?.OriginalString };
    private long _outputLimit;

    /// <summary>The address that was given, or that the file says the page was saved from; null when unknown.</summary>
    internal Uri? Url { get; private set; } = url;

    /// <summary>The document that the caller holds; null where the page is text.</summary>
    internal IDocument? Document => document;

    internal ArticleParserOptions Options => options;

    internal CancellationToken Cancellation => cancellation;

    internal DiagnosticLog Log { get; } = new();

    /// <summary>Notes what the page is; gives it back.</summary>
    internal DecodedPage Received(DecodedPage page)
    {
        Url ??= BaseAddress.Web(page.Location);
        _source = _source with { Url = Url?.OriginalString, Encoding = page.Encoding, Kind = page.Kind };
        _outputLimit = ((long)(document?.Source.Length ?? page.Decoded.Chars.Length) * options.Limits.OutputRatio)
            + options.Limits.OutputSpare;
        return page;
    }

    /// <summary>The result with the source of the page and all that was said of it.</summary>
    internal ParseResult Finished(ParseResult result)
    {
        result = result with { Source = _source, Diagnostics = Log.ToList() };
        return result.Article is not { } article ? result : result with
        {
            Article = article with { Source = result.Source, Diagnostics = result.Diagnostics },
            OutputLimit = _outputLimit,
        };
    }
}
