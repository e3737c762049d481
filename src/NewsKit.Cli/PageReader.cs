using NewsKit.Model;

namespace NewsKit.Cli;

/// <summary>Reads the pages of one run: a file in, an article out, whatever the file holds.</summary>
internal sealed class PageReader(ArticleParserOptions options, Uri? url)
{
    private readonly ArticleParser _parser = new(options);

    /// <summary>The article, named after its file; for a page that failed, one with status and diagnostics only.</summary>
    internal Article Read(InputFile file, Stream standardInput, CancellationToken cancellation) => Explain(file, standardInput, cancellation).Article;

    /// <summary>The article with how it was read; the second is null when the options do not ask for it or the page failed.</summary>
    internal (Article Article, Explanation? Explanation) Explain(InputFile file, Stream standardInput, CancellationToken cancellation)
    {
        var (article, result) = ReadWhole(file, standardInput, cancellation);
        return (article, result.Explanation);
    }

    /// <summary>The article, and all else that came of the page.</summary>
    internal (Article Article, ParseResult Result) ReadWhole(InputFile file, Stream standardInput, CancellationToken cancellation)
    {
        var page = PageBytes.Read(file, standardInput, options.Limits.InputBytes, cancellation);
        var result = page.Refusal ?? _parser.Parse(page.Bytes, contentType: null, url, cancellation);
        var article = result.ToArticle(file.Name);
        return (page.Remark is { } remark ? article with { Diagnostics = [.. article.Diagnostics, remark] } : article, result);
    }

    /// <summary>Whether the bytes of the page could be had at all.</summary>
    internal static bool WasRead(Article article) => !article.Diagnostics.Any(
        diagnostic => diagnostic is { Code: DiagnosticCodes.Unreadable, Severity: DiagnosticSeverity.Error });
}
