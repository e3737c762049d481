using System.IO.Compression;
using NewsKit.Decoding;
using NewsKit.Model;
using NewsKit.Tests.House;
using Xunit;

namespace NewsKit.Tests.Snapshots;

/// <summary>What stands among the paragraphs of an article is in it, or a diagnostic says why not: counted in the document
/// itself, without the library's own blocks.</summary>
public sealed class LossTests
{
    private static readonly string[] Kinds = ["picture", "player", "code", "formula", "table", "list"];

    public static TheoryData<string> Slugs => [.. Seed.Slugs.Where(slug => File.Exists(
        Path.Combine(Repository.Root, "seeds", slug, "page.html")))];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Seed_LosesNothingAmidItsParagraphs(string slug)
    {
        var seed = new Seed(slug);
        var lost = new LossCount(seed.Text, seed.Result).Lost;
        Assert.True(lost.Count == 0, string.Join("; ", lost));
    }

    /// <summary>The pages of the development corpora, when they lie beside the checkout: at most this share of each kind is
    /// in no section and in no diagnostic.</summary>
    [Theory]
    [InlineData("french")]
    [InlineData("press")]
    [InlineData("multilingual")]
    [InlineData("articles")]
    public void Corpus_LosesLittleAmidItsParagraphs(string name)
    {
        const double Most = 0.06;
        var folder = Path.Combine(Repository.Root, "..", "shared", "corpus", name, "pages");
        Assert.SkipUnless(Directory.Exists(folder), "../shared/corpus is not beside this checkout.");
        var parser = new ArticleParser();
        var counts = Kinds.ToDictionary(kind => kind, _ => (All: 0, Lost: 0));
        var lost = new List<string>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.html.gz").Order(StringComparer.Ordinal))
        {
            var bytes = Unpacked(path);
            var result = parser.Parse(bytes, null, new Uri("https://page.example/a"));
            if (result.Article is null)
                continue;
            var page = new LossCount(PageDecoder.Decode(bytes, null, new NewsKitLimits(), new DiagnosticLog()).Text, result);
            foreach (var kind in Kinds)
            {
                counts[kind] = (counts[kind].All + page.All.Count(each => each == kind),
                    counts[kind].Lost + page.Lost.Count(each => each.StartsWith(kind, StringComparison.Ordinal)));
            }

            lost.AddRange(page.Lost.Select(each => $"{Path.GetFileName(path)}: {each}"));
        }

        var summary = string.Join(", ", counts.Select(each => $"{each.Key} {each.Value.Lost} of {each.Value.All}"));
        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {summary}\n{string.Join('\n', lost)}");
        Assert.True(counts.Values.Sum(each => each.Lost) <= Most * counts.Values.Sum(each => each.All), summary);
    }

    private static byte[] Unpacked(string path)
    {
        using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        return bytes.ToArray();
    }
}
