using System.Text.Json;
using NewsKit.Output;
using Xunit;

namespace NewsKit.Tests.Output;

/// <summary>Writers write the parts that are asked for.</summary>
public sealed class ArticlePartsTests
{
    private const string Always = "schemaVersion source status url language";

    /// <summary>A part, its properties in the JSON, and words that it alone has.</summary>
    private static readonly (ArticleParts Part, string Properties, string Words)[] Each =
    [
        (ArticleParts.Header, "site kicker headline standfirst section byline published modified dateline paywall", "été des"),
        (ArticleParts.LeadImage, "leadImage", "Au bord du lac"),
        (ArticleParts.Body, "body credits corrections", "Je pêche donc je suis"),
        (ArticleParts.Tags, "tags", "pêche"),
        (ArticleParts.Faq, "faq", "Peut-on y nager"),
        (ArticleParts.Links, "links", "La crue"),
        (ArticleParts.Comments, "comments", "Bravo"),
        (ArticleParts.Footer, "footer", "Le journal du lac depuis 1950"),
        (ArticleParts.Provenance, "evidence diagnostics", "A weekday does not fit"),
    ];

    public static TheoryData<ArticleParts> Parts => [.. Enum.GetValues<ArticleParts>()];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Json_HasThePartsAndWhatSaysWhichPageItIs(ArticleParts parts)
    {
        using var json = JsonDocument.Parse(SampleArticle.Full.ToJson(parts));
        var expected = Each.Where(each => parts.HasFlag(each.Part)).SelectMany(each => each.Properties.Split(' '))
            .Concat(Always.Split(' '));
        Assert.Equal(expected.Order(StringComparer.Ordinal),
            json.RootElement.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.True(JsonArticleReader.TryRead(SampleArticle.Full.ToJson(parts), out _, out var reason), reason);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void HtmlMarkdownAndText_HaveThePartsAlone(ArticleParts parts)
    {
        var article = SampleArticle.Full;
        string[] written = [article.ToHtml(parts), article.ToMarkdown(parts), article.ToText(parts)];
        foreach (var (part, _, words) in Each.Where(each => each.Part is not (ArticleParts.Tags or ArticleParts.Provenance)))
        {
            Assert.All(written, text => Assert.Equal(parts.HasFlag(part), text.Contains(words, StringComparison.Ordinal)));
        }

        Assert.Empty(HtmlChecker.Check(written[0]));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void JsonLd_HasThePartsAlone(ArticleParts parts)
    {
        var written = Written.By(new JsonLdArticleWriter { Parts = parts }, SampleArticle.Full);
        Assert.Equal(parts.HasFlag(ArticleParts.Header), written.Contains("\"headline\"", StringComparison.Ordinal));
        Assert.Equal(parts.HasFlag(ArticleParts.Body), written.Contains("\"articleBody\"", StringComparison.Ordinal));
        Assert.Equal(parts.HasFlag(ArticleParts.Tags), written.Contains("\"keywords\"", StringComparison.Ordinal));
        Assert.Equal(parts.HasFlag(ArticleParts.Comments), written.Contains("\"comment\"", StringComparison.Ordinal));
        Assert.Equal(parts.HasFlag(ArticleParts.Faq), written.Contains("\"FAQPage\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Document_KeepsItsTitleAndHasNoOtherPartInItsHead()
    {
        var options = new HtmlArticleWriterOptions { Form = HtmlForm.Document, Parts = ArticleParts.Body };
        var document = Written.By(new HtmlArticleWriter(options), SampleArticle.Full);
        Assert.Contains("<title>L’été des « grands » poissons – Le Courrier du Lac</title>", document, StringComparison.Ordinal);
        Assert.DoesNotContain("Bravo", document, StringComparison.Ordinal);
        Assert.DoesNotContain("<header", document, StringComparison.Ordinal);
    }

    [Fact]
    public void All_IsTheDefaultAndEveryPart()
    {
        Assert.Equal(ArticleParts.All, Each.Aggregate(ArticleParts.None, (parts, each) => parts | each.Part));
        Assert.Equal(ArticleParts.All, new JsonArticleWriter().Parts & new JsonLdArticleWriter().Parts
            & new MarkdownArticleWriter().Parts & new TextArticleWriter().Parts & new HtmlArticleWriterOptions().Parts);
    }
}
