using System.Net.Http.Headers;
using NewsKit.FromSmartReader;
using Xunit;

namespace NewsKit.Tests.House;

/// <summary>The tasks of docs/from-smartreader.md, compiled and run with both libraries.</summary>
public sealed class SmartReaderTests
{
    private const string Address = "https://www.petit-meridien.example/corvane-nappe-eau-douce-baie-aster/";
    private static readonly string Samples = Path.Combine(Repository.Root, "samples", "NewsKit.FromSmartReader");

    /// <summary>The tasks by name, with SmartReader and with NewsKit.</summary>
    internal static IReadOnlyList<KeyValuePair<string, string>> Regions { get; } =
    [
        .. MarkdownExamples.RegionsOf(Path.Combine(Samples, nameof(SmartReaderTasks) + ".cs")),
        .. MarkdownExamples.RegionsOf(Path.Combine(Samples, nameof(NewsKitTasks) + ".cs")),
    ];

    public static TheoryData<string> Tasks =>
        [.. Regions.Select(region => region.Key).Where(name => name.EndsWith(", NewsKit", StringComparison.Ordinal))
            .Select(name => name.Split(", ")[0])];

    [Fact]
    public void Tasks_AreEight() => Assert.Equal(8, Tasks.Count);

    [Theory]
    [MemberData(nameof(Tasks))]
    public void Task_HasAtMostAsManyLines(string task)
    {
        var lines = Regions.ToDictionary(
            region => region.Key, region => region.Value.Split('\n').Count(line => line.Length > 0));
        Assert.InRange(lines[task + ", NewsKit"], 1, lines[task + ", SmartReader"]);
    }

    [Fact]
    public async Task Tasks_AreDoneByBoth()
    {
        var html = await Page("article--soledad-translatepress");
        using var response = Response(html);
        using var again = Response(html);
        var (smart, news) = (new SmartReaderTasks(), new NewsKitTasks());
        var read = await smart.ReadAsync(response);
        var result = await news.ReadAsync(again);
        Assert.True(smart.IsArticle(read));
        Assert.True(news.IsArticle(result));
        var article = result.Article!;

        const string Sentence = "Le relevé, mené pendant";
        string[] forms = [smart.Text(read), news.Text(article), smart.Html(read), news.Html(article), smart.Markdown(read),
            news.Markdown(article)];
        Assert.All(forms, form => Assert.Contains(Sentence, form, StringComparison.Ordinal));
        Assert.StartsWith("# ", smart.Markdown(read), StringComparison.Ordinal);
        Assert.Contains("# Corvane confirme", news.Markdown(article), StringComparison.Ordinal);

        Assert.Equal(new DateTime(2024, 2, 5), smart.Published(read)!.Value.Date);
        Assert.Equal(new DateTime(2024, 2, 5), news.Published(article)!.Value.Date);
        Assert.Equal(["Élodie Carpentras"], smart.Names(read));
        Assert.Equal(["Élodie Carpentras"], news.Names(article));

    }

    [Fact]
    public async Task Comments_HaveTheirDepthWithBoth()
    {
        var html = await Page("comments--soledad-depth-five");
        var lines = new NewsKitTasks().Comments(new ArticleParser().Parse(html).Article!);
        Assert.Equal(new SmartReaderTasks().Comments(html), lines);
        Assert.Contains(lines, line => line.StartsWith("4 Wilson: ", StringComparison.Ordinal));
    }

    private static Task<string> Page(string seed) =>
        File.ReadAllTextAsync(Path.Combine(Repository.Root, "seeds", seed, "page.html"));

    private static HttpResponseMessage Response(string html) => new()
    {
        RequestMessage = new HttpRequestMessage(HttpMethod.Get, Address),
        Content = new StringContent(html, new MediaTypeHeaderValue("text/html", "utf-8")),
    };
}
