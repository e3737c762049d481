namespace NewsKit.Cli;

/// <summary>Reads the pages of one run: a file in, an article out, whatever the file holds.</summary>
internal sealed class PageReader(ArticleParserOptions options, Uri? url)
{
    private readonly ArticleParser _parser = new(options);

    /// <summary>The article, named after its file; for a page that failed, one with status and diagnostics only.</summary>
    internal PageReading Read(InputFile file, Stream standardInput, CancellationToken cancellation)
    {
        var page = PageBytes.Read(file, standardInput, options.Limits.InputBytes, cancellation);
        var result = page.Refusal ?? _parser.Parse(page.Bytes, contentType: null, url, cancellation);
        var article = result.ToArticle(file.Name);
        return new PageReading
        {
            Article = page.Remark is { } remark ? article with { Diagnostics = [.. article.Diagnostics, remark] } : article,
            Result = result,
        };
    }
}
