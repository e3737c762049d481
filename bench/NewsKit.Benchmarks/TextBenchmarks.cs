using BenchmarkDotNet.Attributes;
using NewsKit.Model;
using NewsKit.Text;

namespace NewsKit.Benchmarks;

/// <summary>French text over the paragraphs of all seeds, as printed; a call is all of them.</summary>
[MemoryDiagnoser]
[Config(typeof(PerSecondConfig))]
public class TextBenchmarks
{
    private IReadOnlyList<string> _paragraphs = [];

    [Params(FrenchTextLevel.None, FrenchTextLevel.Conservative, FrenchTextLevel.Typographic)]
    public FrenchTextLevel Level { get; set; }

    [GlobalSetup]
    public void Load() => _paragraphs = Paragraphs();

    [Benchmark]
    [PerSecond("MB/s", typeof(TextBenchmarks), nameof(Megabytes))]
    public int Normalise() => _paragraphs.Sum(paragraph => FrenchText.Normalise(paragraph, Level).Length);

    [Benchmark]
    [PerSecond("MB/s", typeof(TextBenchmarks), nameof(Megabytes))]
    public int NormaliseHtml() => _paragraphs.Sum(paragraph => FrenchText.NormaliseHtml(paragraph, Level).Length);

    /// <summary>The work of one call, in megabytes of UTF-8.</summary>
    public static double Megabytes() => Paragraphs().Sum(System.Text.Encoding.UTF8.GetByteCount) / 1e6;

    private static List<string> Paragraphs()
    {
        var parser = new ArticleParser(new() { Normalisation = new NormalisationOptions { Level = FrenchTextLevel.None } });
        return [.. SeedPages.Bytes().SelectMany(page => parser.Parse(page).Article?.Body ?? []).OfType<Paragraph>()
            .Select(block => block.Text)];
    }
}
