using NewsKit.Model;
using NewsKit.Output;
using NewsKit.Tests.House;
using NewsKit.Tests.Snapshots;
using NewsKit.XPath;
using Xunit;
using HtmlDocument = HtmlAgilityPack.HtmlDocument;

namespace NewsKit.Tests.XPath;

/// <summary>Documents of HtmlAgilityPack read as their source does.</summary>
public sealed class HtmlDocumentParsingTests
{
    private static readonly Uri Address = new("https://journal.example/une");
    private static readonly ArticleParser Parser = new();

    public static TheoryData<string> HtmlSeeds =>
        [.. Seed.Slugs.Where(slug => new Seed(slug).Result.Source.Kind == PageKind.Html)];

    [Theory]
    [MemberData(nameof(HtmlSeeds))]
    public void Document_ReadsAsItsSource(string slug)
    {
        var html = new Seed(slug).Text;
        var document = new HtmlDocument();
        document.LoadHtml(html);
        Assert.Equal(Json(Parser.Parse(html, Address)), Json(Parser.Parse(document, Address)));
    }

    [Fact]
    public void WhatTheCallerTookOut_IsNotRead()
    {
        var document = Loaded();
        document.DocumentNode.SelectSingleNode("//p[@id='x']")!.Remove();
        var before = document.DocumentNode.OuterHtml;
        Assert.DoesNotContain("retirée", Json(Parser.Parse(document, Address)), StringComparison.Ordinal);
        Assert.Equal(before, document.DocumentNode.OuterHtml);
    }

    [Fact]
    public void DeepDocument_IsReadOnASmallStack()
    {
        var document = new HtmlDocument();
        var at = document.DocumentNode;
        for (var depth = 0; depth < 3_000; depth++)
        {
            var child = document.CreateElement("div");
            at.AppendChild(child);
            at = child;
        }

        at.AppendChild(document.CreateTextNode("Le fond du puits."));
        var result = SmallStack.Run(() => Parser.Parse(document));
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.DepthLimited);
    }

    [Fact]
    public void Null_IsAnArgumentError()
    {
        Assert.Throws<ArgumentNullException>(() => Parser.Parse((HtmlDocument)null!));
        Assert.Throws<ArgumentNullException>(() => ((ArticleParser)null!).Parse(Loaded()));
    }

    private static HtmlDocument Loaded()
    {
        var document = new HtmlDocument();
        document.LoadHtml(
            "<html><body><h1>Le pont</h1><p>Une phrase assez longue pour tenir sa ligne.</p><p id=x>Une phrase retirée avant "
            + "la lecture.</p></body></html>");
        return document;
    }

    private static string Json(ParseResult result)
    {
        using var text = new StringWriter();
        new JsonArticleWriter().Write(result.Article!, text);
        return text.ToString();
    }
}
