using System.Globalization;
using System.Text;
using NewsKit.Model;
using NewsKit.Output;
using NewsKit.Tests.House;
using NewsKit.Tests.Snapshots;
using NewsKit.XPath;
using Xunit;

namespace NewsKit.Tests.XPath;

/// <summary>A folder of rule files that together use every directive, each on the page that its test_url names: what is read is
/// approved, test_contains is in the body, and what a comment <c># not:</c> names is nowhere in it.</summary>
public sealed class FtrFolderTests
{
    private static readonly string Home = Path.Combine(Repository.Tests, "XPath");
    private static readonly FtrSiteRules Rules = FtrSiteRules.Load(Path.Combine(Home, "Rules"));

    /// <summary>Without a clock: a loaded machine must not change the answer.</summary>
    private static readonly ArticleParser Parser =
        new(new ArticleParserOptions { SiteRules = Rules, Limits = new() { WallClock = TimeSpan.Zero } });

    public static TheoryData<string> Files =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Home, "Rules"), "*.txt").Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Folder_HoldsSixtyFilesWithEveryDirective()
    {
        Assert.True(Rules.Count >= 60, $"{Rules.Count} files");
        var used = Directory.EnumerateFiles(Path.Combine(Home, "Rules")).SelectMany(File.ReadLines)
            .Select(line => line.Split(':', '(')[0].Trim()).ToHashSet(StringComparer.Ordinal);
        string[] wanted =
        [
            "title", "body", "author", "date", "strip", "strip_id_or_class", "strip_image_src", "strip_attr", "prune",
            "find_string", "replace_string", "single_page_link", "next_page_link", "native_ad_clue", "not_logged_in_xpath",
            "skip_json_ld", "if_page_contains", "wrap_in", "dissolve", "move_into", "convert_double_br_tags", "http_header",
            "test_url", "test_contains", "src_lazy_load_attr", "requires_login", "autodetect_on_failure",
        ];
        Findings.AssertNone(wanted.Except(used));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Rule_DoesWhatItIsFor(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Home, "Rules", file));
        var test = Assert.Single(FtrRule.Read(string.Join('\n', lines), file).Tests);
        var address = new Uri(test.Url.Replace("https://wild", "https://sub.wild", StringComparison.Ordinal));
        var rule = Rules.Find(address)!;
        Assert.Equal(file, rule.Name);
        var result = Parser.Parse(File.ReadAllText(Path.Combine(Home, "Pages", Path.GetFileName(address.AbsolutePath))), address);
        Assert.Equal(ParseStatus.Ok, result.Status);
        var body = Body(result.Article!);
        foreach (var text in test.Contains)
            Assert.Contains(text, body, StringComparison.Ordinal);
        foreach (var line in lines.Where(line => line.StartsWith("# not: ", StringComparison.Ordinal)))
            Assert.DoesNotContain(line[7..].TrimEnd(), body, StringComparison.Ordinal);
        Snapshot.Match(Path.Combine(Home, "Expected"), Path.GetFileNameWithoutExtension(file), "txt", Shown(rule, result));
    }

    [Fact]
    public void ExplosiveExpression_IsGivenUp()
    {
        var html = File.ReadAllText(Path.Combine(Home, "Pages", "news.html"))
            .Replace("</body>", string.Concat(Enumerable.Repeat("<div><p>Un mot<b>x</b></p></div>", 5_000))
                + "</body>", StringComparison.Ordinal);
        var address = new Uri("https://explosive.example/news.html");
        var result = Parser.Parse(html, address);
        Assert.Equal(2, result.Diagnostics.Count(diagnostic => diagnostic.Code == DiagnosticCodes.RuleLimited));
        Assert.Equal(ParseStatus.Ok, result.Status);
    }

    [Fact]
    public void Cancellation_StopsAnExpression()
    {
        using var cancellation = new CancellationTokenSource();
        // A thread of its own: the timers of a busy test run come late.
        new Thread(() =>
        {
            Thread.Sleep(10);
            cancellation.Cancel();
        }).Start();
        var html = string.Concat(Enumerable.Repeat("<div><p>Un mot<b>x</b></p></div>", 20_000));
        Assert.ThrowsAny<OperationCanceledException>(
            () => Parser.Parse(html, new Uri("https://explosive.example/"), cancellation.Token));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(40_000)]
    public void DeepAndWidePages_AreNoDanger(int times)
    {
        var html = new StringBuilder("<body>").Insert(6, times == 2 ? new string('x', 5) : "<div>", times == 2 ? 1 : 2_000)
            .Insert(6, "<p>mot</p>", times).ToString();
        var result = SmallStack.Run(() => Parser.Parse(html, new Uri("https://body-whole-page.example/")));
        Assert.NotEqual(ParseStatus.InternalError, result.Status);
    }

    private static string Body(Article article)
    {
        using var text = new StringWriter();
        new TextArticleWriter().Write(new Article { Status = ParseStatus.Ok, Body = article.Body }, text);
        return text.ToString().Replace('\u00A0', ' ').Replace('\u202F', ' ');
    }

    private static string Shown(FtrRule rule, ParseResult result)
    {
        var text = new StringBuilder();
        foreach (var hit in result.SiteRule!.Hits)
            text.Append(CultureInfo.InvariantCulture, $"{hit.Matches,4}  {hit.Line}\n");
        foreach (var (name, value) in rule.HttpHeaders)
            text.Append(CultureInfo.InvariantCulture, $"header {name}: {value}\n");
        text.Append(CultureInfo.InvariantCulture,
            $"single page: {result.SiteRule.SinglePage}; next page: {result.SiteRule.NextPage}; "
                + $"advertisement: {result.SiteRule.IsAdvertisement}; login: {rule.RequiresLogin}\n\n");
        using var json = new StringWriter();
        new JsonArticleWriter().Write(result.Article!, json);
        return text.Append(json).ToString();
    }
}
