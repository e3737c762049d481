using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Credits and corrections, out of the body and from below it.</summary>
public sealed class EndMatterTests
{
    private const string Credit = "Avec la contribution de Paula Roth, à Corvane.";
    private const string Correction = "Correction : le bac part à l’aube, et non à midi.";

    [Fact]
    public void CreditAtTheEndOfTheBody_IsTakenOut()
    {
        var article = Read([.. Body(8), Credit]);

        Assert.Equal([Credit], article.Credits);
        Assert.Empty(article.Corrections);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void CreditAmongTheLastParagraphs_IsOne(int after, bool isCredit) =>
        Assert.Equal(isCredit ? 1 : 0, Read([.. Body(8), Credit, .. Body(after)]).Credits.Count);

    [Fact]
    public void CreditThatOpensTheBody_StaysText() => Assert.Empty(Read([Credit, "Le bac repart."]).Credits);

    [Fact]
    public void CorrectionAnywhere_IsTakenOut()
    {
        Assert.Equal([Correction], Read([Correction, .. Body(9)]).Corrections);
        Assert.Equal([Correction], Read([.. Body(9), Correction, .. Body(9)]).Corrections);
    }

    [Theory]
    [InlineData("<p class=correction>Le bac part à l’aube.</p>", 1)]
    [InlineData("<div class=erratum><p>Le bac part à l’aube.</p></div>", 1)]
    [InlineData("<h3>Correction : le bac</h3>", 0)]
    [InlineData("<pre>Correction : le bac</pre>", 0)]
    [InlineData("<p>Le professeur en correction a vu le bac.</p>", 0)]
    public void Correction_IsNamedOrSaysSo(string html, int expected)
    {
        var context = SmallPage.Of($"<p>Le bac repart.</p>{html}<p>Il reviendra.</p>");

        Assert.Equal(expected, Read(context, 0, context.Content.Blocks.Length).Corrections.Count);
    }

    [Fact]
    public void LongParagraph_IsNeither() =>
        Assert.Empty(Read([.. Body(2), $"Correction : {new string('x', 600)}"]).Corrections);

    [Theory]
    [InlineData(3, 1)]
    [InlineData(7, 0)]
    public void FreeLinesBelowTheBody_AreLookedAt(int at, int expected)
    {
        var lines = Body(12);
        lines[2 + at] = Credit;

        Assert.Equal(expected, Read(SmallPage.OfLines(lines), 0, 2).Credits.Count);
    }

    [Fact]
    public void LinesOfOtherSections_AreLeftAlone()
    {
        var context = SmallPage.OfLines([.. Body(3), Credit]);
        var segments = new Segmentation(context.Content);
        segments.Claim(0, 3, SectionKind.Body);
        segments.Claim(3, 4, SectionKind.Comments);
        new EndMatterFinder().Find(segments, context);

        Assert.Equal(SectionKind.Comments, segments.KindOf(3));
    }

    [Fact]
    public void PageWithoutABody_HasNoEndMatter() => Assert.Empty(Read(SmallPage.OfLines(Correction), 0, 0).Corrections);

    [Fact]
    public void Evidence_NamesWhatWasSeen()
    {
        var context = SmallPage.OfLines([.. Body(3), Credit]);
        Read(context, 0, 4);

        Assert.Equal(["credits"], context.Evidence.ToDictionary().Keys);
    }

    private static string[] Body(int paragraphs) =>
        [.. Enumerable.Range(1, paragraphs).Select(i => $"Le bac a fait sa traversée numéro {i}.")];

    private static Article Read(string[] lines) => Read(SmallPage.OfLines(lines), 0, lines.Length);

    private static Article Read(ReadingContext context, int first, int end)
    {
        var segments = new Segmentation(context.Content);
        segments.Claim(first, end, SectionKind.Body);
        new EndMatterFinder().Find(segments, context);
        return new EndMatterReader().Read(new Article(), segments, context);
    }
}
