using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NewsKit.Model;
using NewsKit.Output;
using Xunit;

namespace NewsKit.Tests.Output;

public sealed class OutputPropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(200)
        .WithReplay(new Replay(new Rnd(20230913, 7), null));

    [Fact]
    public void Json_RoundTripsAndFollowsTheSchema() => Holds(article =>
    {
        var json = Written.By(new JsonArticleWriter { Indented = false }, article);
        Assert.True(JsonArticleReader.TryRead(json, out var read, out var reason), reason);
        Assert.Equal(json, Written.By(new JsonArticleWriter { Indented = false }, read));
        Assert.Empty(SchemaFaults.Of(JsonDocument.Parse(json).RootElement));
        // What was read is clean of what may not be written: from here on nothing at all is lost.
        Assert.True(JsonArticleReader.TryRead(Written.By(new JsonArticleWriter(), read), out var again, out reason), reason);
        Assert.Empty(ContentComparer.Differences(read, again));
    });

    [Fact]
    public void Html_IsCanonicalAndNothingIsRepaired() => Holds(article =>
    {
        var html = Written.By(new HtmlArticleWriter(), article);
        Assert.Empty(HtmlChecker.Check(html));
        Assert.Equal(HtmlReparse.AsWritten(html), HtmlReparse.AsParsed(html));
    });

    [Fact]
    public void Markdown_HasOnlyOurLinks() => Holds(article =>
    {
        var scan = MarkdownScan.Of(Written.By(new MarkdownArticleWriter(), article));
        Assert.Empty(scan.Faults);
        var links = HtmlTokens.Read(Written.By(new HtmlArticleWriter(), article)).Tokens.SelectMany(token => token.Attributes)
            .Where(attribute => attribute.Name is "href" or "src")
            .Select(attribute => attribute.Value.Replace("(", "%28", StringComparison.Ordinal).Replace(
                ")", "%29", StringComparison.Ordinal));
        Assert.Empty(scan.Targets.Except(links));
    });

    [Fact]
    public void EveryOutput_SaysTheSameWords() => Prop.ForAll(Arb.From(ArticleGenerator.Prose), blocks =>
    {
        var article = new Article { Body = blocks };
        var markdown = MarkdownScan.Of(Written.By(new MarkdownArticleWriter(), article));
        var html = HtmlTokens.Read(Written.By(new HtmlArticleWriter(), article)).Tokens.Where(token => token.IsText)
            .Select(token => token.Value);

        Assert.Empty(markdown.Faults);
        Assert.Equal(Letters(string.Concat(html)), Letters(markdown.Text));
        Assert.Equal(Letters(string.Concat(html)), Letters(Written.By(new TextArticleWriter(), article)));
    }).Check(Fixed);

    [Fact]
    public void JsonLd_IsJsonWithoutAngleBrackets() => Holds(article =>
    {
        var json = Written.By(new JsonLdArticleWriter(), article);
        Assert.DoesNotContain('<', json);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(json).RootElement.ValueKind);
    });

    [Fact]
    public void SameArticle_GivesTheSameBytesInEveryCulture() => Holds(article =>
    {
        IArticleWriter[] writers =
            [new JsonArticleWriter(), new HtmlArticleWriter(), new MarkdownArticleWriter(), new TextArticleWriter(),
            new JsonLdArticleWriter()];
        var expected = writers.Select(writer => Written.By(writer, article)).ToList();
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        foreach (var name in new[] { "tr-TR", "ar-SA" })
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(name);
            Assert.Equal(expected, writers.Select(writer => Written.By(writer, article)));
        }

        System.Globalization.CultureInfo.CurrentCulture = culture;
    });

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    private static void Holds(Action<Article> property) => Prop.ForAll(ArticleGenerator.Articles, property).Check(Fixed);
}
