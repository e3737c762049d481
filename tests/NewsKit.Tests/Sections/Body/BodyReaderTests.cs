using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>The body as the page shows it, or as its data carry it.</summary>
public sealed class BodyReaderTests
{
    [Fact]
    public void PageWithoutABody_IsReadFromItsData()
    {
        var (article, context) = Read(declared: 201, shown: 0);
        Assert.Equal(["Le début.", new string('b', 201 - "Le début.\n".Length)],
            article.Body.OfType<Paragraph>().Select(paragraph => paragraph.Text));
        Assert.Equal("json-ld", context.Evidence.ToDictionary()["body"]);
        Assert.Contains(context.Log.ToList(), diagnostic => diagnostic.Code == DiagnosticCodes.BodyFromMetadata);
    }

    [Theory]
    [InlineData(200, 0, false)]
    [InlineData(399, 199, true)]
    [InlineData(398, 199, false)]
    [InlineData(900, 200, false)]
    public void Data_ServeOnlyWhereThePageShowsLittleAndTheySayMuchMore(int declared, int shown, bool isDeclared)
    {
        var (article, context) = Read(declared, shown);
        Assert.Equal(isDeclared ? "json-ld" : "visible", context.Evidence.ToDictionary().GetValueOrDefault("body", "visible"));
        Assert.Equal(isDeclared, article.Body is [Paragraph { Text: "Le début." }, ..]);
    }

    [Fact]
    public void PageWithoutBodyAndData_HasNone()
    {
        var (article, context) = Read(declared: 0, shown: 0);
        Assert.Empty(article.Body);
        Assert.Empty(context.Evidence.ToDictionary());
    }

    private static (Article Article, ReadingContext Context) Read(int declared, int shown)
    {
        var body = declared == 0 ? "" : $"Le début.\\n{new string('b', declared - "Le début.\n".Length)}";
        var context = SmallPage.Of(
            "<head><script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"articleBody\": \"" + body
                + $"\"}}</script></head><body><p>{new string('a', shown)}</p></body>");
        var segments = new Segmentation(context.Content);
        segments.Claim(0, context.Content.Blocks.Length, SectionKind.Body);
        return (new BodyReader().Read(new Article(), segments, context), context);
    }
}
