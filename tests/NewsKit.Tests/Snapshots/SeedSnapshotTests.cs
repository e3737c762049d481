using System.Text.Json;
using NewsKit.Model;
using NewsKit.Output;
using NewsKit.Tests.House;
using NewsKit.Tests.Output;
using Xunit;

namespace NewsKit.Tests.Snapshots;

/// <summary>Every seed, read with the default options, gives the approved JSON, HTML and Markdown.</summary>
public sealed class SeedSnapshotTests
{
    private static readonly Dictionary<string, IArticleWriter> Writers = new(StringComparer.Ordinal)
    {
        ["json"] = new JsonArticleWriter(),
        ["html"] = new HtmlArticleWriter(),
        ["md"] = new MarkdownArticleWriter(),
    };

    private static string Folder => Path.Combine(Repository.Tests, "Snapshots");

    public static TheoryData<string> Slugs => [.. Seed.Slugs];

    public static TheoryData<string, string> Outputs
    {
        get
        {
            var outputs = new TheoryData<string, string>();
            foreach (var slug in Seed.Slugs)
            {
                foreach (var extension in Writers.Keys)
                    outputs.Add(slug, extension);
            }

            return outputs;
        }
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void Seed_GivesTheApprovedOutput(string slug, string extension) =>
        Snapshot.Match(Folder, slug, extension, Written(new Seed(slug).Result.ToArticle(), Writers[extension]));

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Json_FollowsTheSchema(string slug)
    {
        using var article = JsonDocument.Parse(Written(new Seed(slug).Result.ToArticle(), Writers["json"]));
        Findings.AssertNone(SchemaFaults.Of(article.RootElement));
    }

    [Fact]
    public void Snapshot_HasItsSeed()
    {
        var expected = Seed.Slugs.SelectMany(slug => Writers.Keys.Select(extension => $"{slug}.verified.{extension}"));
        var found = Directory.EnumerateFiles(Folder, "*.verified.*").Select(Path.GetFileName);
        Findings.AssertNone(found.Except(expected, StringComparer.Ordinal));
    }

    private static string Written(Article article, IArticleWriter writer)
    {
        using var text = new StringWriter { NewLine = "\n" };
        writer.Write(article, text);
        return text.ToString();
    }
}
