using NewsKit.Model;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary>Reads the pages of one run: a file in, an article out, whatever the file holds.</summary>
internal sealed class PageReader(ArticleParserOptions options, Uri? url)
{
    private readonly ArticleParser _parser = new(options);

    /// <summary>The article, named after its file; for a page that failed, one with status and diagnostics only.</summary>
    internal PageReading Read(InputFile file, Stream standardInput, CancellationToken cancellation)
    {
        var address = file.Origin?.Url ?? url;
        var page = PageBytes.Read(file.Path, standardInput, options.Limits.InputBytes, cancellation);
        var result = page.Problem is { } problem
            ? problem.ToResult() with { Source = new PageSource { Url = address?.OriginalString } }
            : Parser(file).Parse(page.Bytes, file.Origin?.ContentType, address, cancellation);
        var article = result.ToArticle(file.Name);
        return new PageReading
        {
            Article = page.Remark is { } remark ? article with { Diagnostics = [.. article.Diagnostics, remark] } : article,
            Result = result,
        };
    }

    /// <summary>A page that was fetched at a time of its own has a parser of its own: they hold nothing but their
    /// options.</summary>
    private ArticleParser Parser(InputFile file) => file.Origin?.FetchedAt is { } fetched
        ? new ArticleParser(options with { Reading = options.Reading with { ReferenceTime = fetched } }) : _parser;
}
