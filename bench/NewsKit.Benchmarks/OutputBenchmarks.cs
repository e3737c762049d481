using BenchmarkDotNet.Attributes;
using NewsKit.Model;
using NewsKit.Output;

namespace NewsKit.Benchmarks;

/// <summary>Each writer over the articles of all seeds.</summary>
[MemoryDiagnoser]
public class OutputBenchmarks
{
    private IReadOnlyList<Article> _articles = [];

    [GlobalSetup]
    public void Load()
    {
        var parser = new ArticleParser();
        _articles = [.. SeedPages.Bytes().Select(page => parser.Parse(page).ToArticle())];
    }

    [Benchmark]
    public void Json() => Write(new JsonArticleWriter());

    [Benchmark]
    public void Html() => Write(new HtmlArticleWriter());

    [Benchmark]
    public void Markdown() => Write(new MarkdownArticleWriter());

    [Benchmark]
    public void Text() => Write(new TextArticleWriter());

    [Benchmark]
    public void JsonLd() => Write(new JsonLdArticleWriter());

    private void Write(IArticleWriter writer)
    {
        foreach (var article in _articles)
            writer.Write(article, TextWriter.Null);
    }
}
