using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsKit.Model;
using NewsKit.Output;
using NewsKit.Tests.House;
using NewsKit.Tests.Snapshots;
using Xunit;

namespace NewsKit.Tests.Dom;

/// <summary>A document that the caller holds reads as its source does, is left as it was, and is read within the
/// limits.</summary>
public sealed class DocumentCopyTests
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
        using var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        Assert.Equal(Json(Parser.Parse(html, Address)), Json(Parser.Parse(document, Address)));
    }

    [Fact]
    public void Document_IsNotChanged()
    {
        using var document = new HtmlParser()
            .ParseDocument(Page("<p onclick='x()'>Un <b>mot</b></p><template><p>caché</p></template>"));
        var before = document.DocumentElement.OuterHtml;
        Parser.Parse(document, Address);
        Assert.Equal(before, document.DocumentElement.OuterHtml);
    }

    [Fact]
    public void DocumentAddress_ServesWhenNoneIsGiven()
    {
        using var document = new HtmlParser()
            .ParseDocument(Page("<p><a href='/plan'>Le plan</a> de la halle est affiché à chaque entrée.</p>"));
        Assert.Null(Parser.Parse(document).Source.Url);
        Assert.Equal(Address.OriginalString, Parser.Parse(document, Address).Source.Url);
    }

    [Fact]
    public void DeepDocument_IsFlattenedOnASmallStack()
    {
        using var document = new HtmlParser().ParseDocument("");
        INode at = document.Body!;
        for (var depth = 0; depth < 3_000; depth++)
        {
            var child = document.CreateElement("div");
            at.AppendChild(child);
            at = child;
        }

        at.TextContent = "Le fond du puits.";
        var result = SmallStack.Run(() => Parser.Parse(document));
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.DepthLimited);
        Assert.Contains(result.Diagnostics, diagnostic =>
            diagnostic.Message.Contains("Le fond du puits.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(DiagnosticCodes.NodeLimited)]
    [InlineData(DiagnosticCodes.AttributeLimited)]
    public void PastALimit_TheRestIsLeftOutAndSaid(string code)
    {
        var parser = new ArticleParser(new ArticleParserOptions { Limits = new NewsKitLimits { Elements = 50, Attributes = 2 } });
        using var document = new HtmlParser()
            .ParseDocument(Page(new StringBuilder().Insert(0, "<p id=a class=b lang=fr>Un mot.</p>", 100).ToString()));
        Assert.Contains(parser.Parse(document).Diagnostics, diagnostic => diagnostic.Code == code);
    }

    [Fact]
    public void TextPastTheLimit_IsLeftOut()
    {
        var parser = new ArticleParser(new ArticleParserOptions { Limits = new NewsKitLimits { DecodedChars = 1_000 } });
        using var document = new HtmlParser()
            .ParseDocument(Page(new StringBuilder().Insert(0, "<p>Une phrase de plus.</p>", 1_000).ToString()));
        Assert.Contains(parser.Parse(document).Diagnostics, diagnostic =>
            diagnostic.Message.Contains("DecodedChars", StringComparison.Ordinal));
    }

    [Fact]
    public void LoneSurrogate_IsReplaced()
    {
        using var document = new HtmlParser().ParseDocument(Page("<p>Un texte qui tient sur une ligne entière.</p>"));
        document.QuerySelector("p")!.TextContent = "Le maire \uD800 a parlé.";
        Assert.Contains(Parser.Parse(document).Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.ControlsDropped);
    }

    private static string Page(string body) =>
        $"<!doctype html><html lang=fr><head><title>Le pont</title></head>"
            + $"<body><article><h1>Le pont</h1>{body}</article></body></html>";

    private static string Json(ParseResult result)
    {
        using var text = new StringWriter();
        new JsonArticleWriter().Write(result.Article!, text);
        return text.ToString();
    }
}
