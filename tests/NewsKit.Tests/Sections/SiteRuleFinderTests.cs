using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>What a site rule labels, by hand: the label is on the element <c>x</c>.</summary>
public sealed class SiteRuleFinderTests
{
    private const string Text = "<p>Le bac a quitté le quai à l’aube, sous une pluie fine, avec quarante voyageurs et deux "
        + "camions de farine à son bord.</p>";

    [Fact]
    public void LabelledHeadline_IsTheFirstTextOfTheElement()
    {
        var (segments, codes) = Find(SectionKind.Headline,
            "<div id=\"x\"><img src=\"/a.png\"><h2>Le bac repart</h2></div><p>La mer</p>");
        Assert.Equal(1, segments.Headline);
        Assert.Equal(["None: Image", "Headline: Le bac repart", "None: La mer"], SmallPage.Lines(segments));
        Assert.Equal(ClaimReason.SiteRule, segments.ReasonOf(1));
        Assert.Empty(codes);
    }

    [Fact]
    public void SecondLabelledHeadline_IsLeftAlone()
    {
        var context = SmallPage.Of("<h2 id=\"x\">Le bac repart</h2><h2 id=\"y\">La mer</h2>");
        var (segments, _) = Find(context, (context.Content.ById("x"), SectionKind.Headline),
            (context.Content.ById("y"), SectionKind.Headline));
        Assert.Equal(0, segments.Headline);
        Assert.True(segments.IsFree(1));
    }

    [Theory]
    [InlineData(SectionKind.Headline)]
    [InlineData(SectionKind.Kicker)]
    [InlineData(SectionKind.Standfirst)]
    [InlineData(SectionKind.Byline)]
    [InlineData(SectionKind.Tags)]
    public void NameWithinASentence_IsNotTheSentence(SectionKind kind)
    {
        Assert.True(Find(kind, "<p>Ce matin, <b id=\"x\">Paula Roth</b> a pris le bac.</p>").Segments.IsFree(0));
        Assert.True(Find(kind, "<p>Par <b id=\"x\">Paula Roth</b></p>").Segments.Is(0, kind));
    }

    [Fact]
    public void EachLineOfALabelledByline_IsOne()
    {
        var (segments, _) = Find(SectionKind.Byline, "<div id=\"x\"><p>Paula Roth</p><p>12 mai</p></div>");
        Assert.Equal([(0, 1), (1, 2)], segments.Of(SectionKind.Byline).Select(segment => (segment.First, segment.End)));
    }

    [Fact]
    public void OtherSections_AreOneSegment()
    {
        var (segments, _) = Find(SectionKind.Related, $"<div id=\"x\"><p>Le pont</p><p>Le quai</p></div>{Text}{Text}");
        Assert.Equal([(0, 2)], segments.Of(SectionKind.Related).Select(segment => (segment.First, segment.End)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void LabelledBody_WaitsForTheModelUnlessItIsExact(bool isExact)
    {
        var context = SmallPage.Of($"<div id=\"x\">{Text}</div>");
        var (segments, _) = Find(context, isExact, (context.Content.ById("x"), SectionKind.Body));
        Assert.Equal(isExact, segments.Is(0, SectionKind.Body));
    }

    [Fact]
    public void EmptyElement_IsPassedOver()
    {
        var (segments, codes) = Find(SectionKind.Headline, "<h1 id=\"x\"></h1><p>La mer</p>");
        Assert.Equal(-1, segments.Headline);
        Assert.Empty(codes);
    }

    [Theory]
    [InlineData(SectionKind.Headline, 400)]
    [InlineData(SectionKind.Kicker, 600)]
    [InlineData(SectionKind.Byline, 600)]
    [InlineData(SectionKind.Standfirst, 2_000)]
    public void LabelledTextThatIsTooLong_IsIgnoredAndSaid(SectionKind kind, int longest)
    {
        var (segments, codes) = Find(kind, $"<p id=\"x\">{new string('a', longest)}</p>");
        Assert.True(segments.Is(0, kind));
        Assert.Empty(codes);
        (segments, codes) = Find(kind, $"<p id=\"x\">{new string('a', longest + 1)}</p>");
        Assert.True(segments.IsFree(0));
        Assert.Equal([DiagnosticCodes.RuleIgnored], codes);
    }

    [Fact]
    public void HeadlineWithoutText_IsIgnoredAndSaid() =>
        Assert.Equal([DiagnosticCodes.RuleIgnored],
            Find(SectionKind.Headline, "<div id=\"x\"><img src=\"/a.png\"></div><p>La mer</p>").Codes);

    [Theory]
    [InlineData(SectionKind.Chrome)]
    [InlineData(SectionKind.Related)]
    [InlineData(SectionKind.Latest)]
    [InlineData(SectionKind.ReadMore)]
    [InlineData(SectionKind.CommentForm)]
    [InlineData(SectionKind.Footer)]
    public void ElementWithMostOfTheText_IsNotBesideTheArticle(SectionKind kind)
    {
        Assert.Equal([DiagnosticCodes.RuleIgnored], Find(kind, $"<div id=\"x\">{Text}{Text}</div>{Text}").Codes);
        Assert.Empty(Find(kind, $"<div id=\"x\">{Text}</div>{Text}").Codes);
    }

    [Fact]
    public void Comments_MayHoldMostOfTheText() =>
        Assert.Empty(Find(SectionKind.Comments, $"<div id=\"x\">{Text}{Text}</div>{Text}").Codes);

    private static (Segmentation Segments, string[] Codes) Find(SectionKind kind, string html)
    {
        var context = SmallPage.Of(html);
        return Find(context, (context.Content.ById("x"), kind));
    }

    private static (Segmentation Segments, string[] Codes) Find(
        ReadingContext context, params (int Element, SectionKind Kind)[] kinds) => Find(context, isExact: false, kinds);

    private static (Segmentation Segments, string[] Codes) Find(
        ReadingContext context, bool isExact, params (int Element, SectionKind Kind)[] kinds)
    {
        var labels = new SiteLabels { Rule = "gazette", PruneBody = false, IsExact = isExact };
        labels.Kinds.AddRange(kinds);
        context = context.With(labels);
        var segments = new Segmentation(context.Content);
        new SiteRuleFinder().Find(segments, context);
        return (segments, [.. context.Log.ToList().Select(diagnostic => diagnostic.Code)]);
    }
}
