using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;

namespace NewsKit.Benchmarks;

/// <summary>End to end over all seeds in HTML, against the HTML parser alone on the same strings.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private readonly ArticleParser _parser = new();
    private readonly HtmlParser _bare = new();
    private IReadOnlyList<string> _pages = [];
    private IReadOnlyList<byte[]> _bytes = [];

    [GlobalSetup]
    public void Load()
    {
        _pages = SeedPages.Html();
        _bytes = SeedPages.Bytes();
    }

    [Benchmark(Baseline = true)]
    public int BareAngleSharp()
    {
        var elements = 0;
        foreach (var page in _pages)
        {
            using var document = _bare.ParseDocument(page);
            elements += document.ChildNodes.Length;
        }

        return elements;
    }

    [Benchmark]
    public int Parse() => _pages.Count(page => _parser.Parse(page).Article is not null);

    /// <summary>With decoding, and the plain-text seeds besides.</summary>
    [Benchmark]
    public int ParseBytes() => _bytes.Count(page => _parser.Parse(page).Article is not null);
}
