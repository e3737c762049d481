using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsKit.Hostile;
using Xunit;

namespace NewsKit.Tests.Cli;

public sealed class ReportCommandTests : IDisposable
{
    private readonly PageFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Report_ShowsArticleBlocksAndTables()
    {
        var page = await ReportAsync(PageFiles.Page("Le marché couvert rouvre ses portes"));

        Assert.Equal("Le marché couvert rouvre ses portes", page.QuerySelector(".nk-article .nk-headline")!.TextContent);
        var body = page.QuerySelectorAll(".nr-block[data-section=body]");
        Assert.Equal(4, body.Length);
        Assert.Contains("Paragraphe 1.", body[0].QuerySelector(".nr-text")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(body[0].QuerySelectorAll(".nr-reasons li"));
        Assert.Contains("article > p", body[0].QuerySelector(".nr-path")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("headline", page.QuerySelectorAll(".nr-fields dt").Select(name => name.TextContent));
        Assert.NotEmpty(page.QuerySelectorAll(".nr-fields .nr-winner"));
        Assert.Contains(page.QuerySelectorAll(".nr-missing"), value => value.TextContent == "nothing was found");
        Assert.Contains(page.QuerySelectorAll("[aria-labelledby=nr-Evidence] tbody tr"), row =>
            row.TextContent.StartsWith("headline", StringComparison.Ordinal));
        Assert.Equal(["Le marché couvert rouvre ses portes"], page.QuerySelectorAll(".nr-block[data-section=headline] .nr-text")
            .Select(text => text.TextContent));
    }

    [Fact]
    public async Task Block_LeadsToItsPlaceInTheArticle()
    {
        var page = await ReportAsync(PageFiles.Page("Le marché couvert rouvre ses portes"));

        foreach (var block in page.QuerySelectorAll(".nr-body, .nr-headline").Where(element => element.LocalName == "li"))
        {
            var place = page.QuerySelector(".nk-article " + block.QuerySelector(".nr-to")!.GetAttribute("href"));
            Assert.Equal(block.QuerySelector(".nr-text")!.TextContent.Replace('\'', '’'), place!.TextContent.Replace('\'', '’'));
        }
    }

    [Fact]
    public async Task PageFurniture_IsFolded()
    {
        var page = await ReportAsync(PageFiles.Page("La halle").Replace(
            "<body>", "<body><nav><ul><li><a href=/a>Accueil</a></li><li><a href=/b>Monde</a></li></ul></nav>",
            StringComparison.Ordinal));

        var fold = page.QuerySelector(".nr-fold details")!;
        Assert.False(fold.HasAttribute("open"));
        Assert.Equal("2 blocks of page furniture Accueil · Monde", fold.QuerySelector("summary")!.TextContent);
        Assert.Empty(fold.QuerySelectorAll(".nr-to"));
    }

    [Fact]
    public async Task Folder_GivesAReportAPageAndAListWithTheDoubtfulFirst()
    {
        Directory.CreateDirectory(_files["site/a"]);
        _files.Add("site/a/halle.html", PageFiles.Page("La halle", paragraphs: 30));
        _files.Add("site/liste.html", "<!doctype html><ul><li><a href=/une>La une</a></li></ul>");

        var run = await CommandRun.Of("report", _files["site"], "--out", _files["reports"]);

        Assert.Equal(0, run.Status);
        var index = await new HtmlParser().ParseDocumentAsync(await File.ReadAllTextAsync(_files["reports/index.html"]));
        var links = index.QuerySelectorAll(".nr-index th a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal(["pages/liste.html", "pages/a/halle.html"], links);
        Assert.Contains("no article was found", index.QuerySelector("#nr-doubtful")!.TextContent, StringComparison.Ordinal);
        var report = await File.ReadAllTextAsync(_files["reports/pages/a/halle.html"]);
        Assert.Contains("<a href=\"../../index.html\">All pages</a>", report, StringComparison.Ordinal);
        (await CommandRun.Of("report", _files["site"], "--out", _files["reports"])).AssertRefused("--force");
        Assert.Equal(0, (await CommandRun.Of("report", _files["site"], "--out", _files["reports"], "--force")).Status);
        (await CommandRun.Of("report", _files["site"], "--out", _files["site/liste.html"])).AssertRefused("is no folder");
    }

    [Fact]
    public async Task Report_NeedsNothingElseAndAllowsOnlyItsOwnScriptAndStyle()
    {
        var page = await ReportAsync(
            PageFiles.Page("La halle")
            .Replace("<h1>", "<img src=\"https://ville.example/halle.jpg\" alt=\"La halle en 1902\"><h1>",
                StringComparison.Ordinal));

        Assert.Empty(page.QuerySelectorAll(
            "link, img, video, audio, iframe, object, embed, source, form, base, [src], [style], [srcset]"));
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{Hash(Assert.Single(page.Scripts).TextContent)}';", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{Hash(Assert.Single(page.QuerySelectorAll("style")).TextContent)}';", policy,
            StringComparison.Ordinal);
    }

    /// <summary>Payloads in every place of a page end as text: the elements of each report are those that the report itself
    /// writes.</summary>
    [Fact]
    public async Task HostilePages_StayText()
    {
        var script = Assert.Single((await ReportAsync(PageFiles.Page("La halle"))).Scripts).TextContent;
        foreach (var hostile in HostilePages.All.Where((_, index) => index % 7 == 0))
        {
            var page = await ReportAsync(hostile.Html);

            Assert.Equal(script, Assert.Single(page.Scripts).TextContent);
            Assert.Empty(page.QuerySelectorAll(
                "link, img, video, audio, iframe, object, embed, form, base, [src], [style], [srcset]"));
            Assert.DoesNotContain(page.All, element =>
                element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
            Assert.DoesNotContain(page.QuerySelectorAll("[href]"), link =>
                link.GetAttribute("href") is not ['#', ..] and not ['h', 't', 't', 'p', ..]
                and not ['m', 'a', 'i', 'l', 't', 'o', ':', ..] and not ['t', 'e', 'l', ':', ..]);
        }
    }

    [Fact]
    public async Task PageWithoutArticle_SaysWhy()
    {
        var report = _files["report.html"];

        var run = await CommandRun.Of(
            "report", _files.Add("a.html", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0]), "--out", report);

        Assert.Equal(0, run.Status);
        var text = await File.ReadAllTextAsync(report);
        Assert.Contains("There is none: notHtml.", text, StringComparison.Ordinal);
        Assert.Contains("NK1", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_ReplacesAnEarlierOneAndLeavesNothingElse()
    {
        _files.Add("report.html", "earlier");

        var run = await CommandRun.WithInput(
            PageFiles.Page("La halle"), "report", "-", "--out", _files["report.html"], "--url", "https://ville.example/halle");

        Assert.Equal((0, "", ""), (run.Status, run.Output, run.Error));
        Assert.Equal(["report.html"], _files.Names);
        Assert.Contains("https://ville.example/halle", await File.ReadAllTextAsync(_files["report.html"]),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task WrongPlaces_AreRefusedAndNothingIsWritten()
    {
        var page = _files.AddPage("a.html");

        (await CommandRun.Of("report", _files["none.html"], "--out", _files["r.html"])).AssertRefused("none.html");
        (await CommandRun.Of("report", page, "--out", page)).AssertRefused("overwritten");
        (await CommandRun.Of("report", page, "--out", _files.Folder)).AssertRefused("is a folder");
        (await CommandRun.Of("report", page, "--out", _files["no/such/folder/r.html"])).AssertRefused("there is no folder");
        (await CommandRun.Of("report", page)).AssertRefused("--out");
        Assert.Equal(["a.html"], _files.Names);
    }

    private async Task<IDocument> ReportAsync(string html)
    {
        var run = await CommandRun.WithInput(html, "report", "-", "--out", _files["report.html"]);
        Assert.Equal((0, ""), (run.Status, run.Error));
        return await new HtmlParser().ParseDocumentAsync(await File.ReadAllTextAsync(_files["report.html"]));
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
