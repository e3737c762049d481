using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>What the place of a line speaks for or against it.</summary>
public sealed class HeadlineDistanceTests
{
    [Theory]
    [InlineData(10, 4, FieldWeights.RightBelow)]
    [InlineData(16, 9, FieldWeights.Below)]
    [InlineData(9, 10, FieldWeights.RightAbove)]
    [InlineData(10, 10, FieldWeights.FarAbove)]
    [InlineData(1, 10, FieldWeights.FarAbove)]
    [InlineData(30, 10, FieldWeights.FarBelow)]
    [InlineData(41, 10, FieldWeights.OutOfReach)]
    [InlineData(41, -1, 0)]
    public void Distance_HasItsWeight(int block, int headline, double expected) =>
        Assert.Equal(expected, HeadlineDistance.Weight(block, headline));

    [Theory]
    [InlineData("<div class=\"related\"><p>Par Nora Lind</p></div>")]
    [InlineData("<blockquote><p>Par Nora Lind</p></blockquote>")]
    [InlineData("<article><p>Par Nora Lind</p></article>")]
    [InlineData("<nav><p>Par Nora Lind</p></nav>")]
    public void PartsOfOtherArticles_SpeakAgainstALine(string html)
    {
        Assert.Equal(FieldWeights.Elsewhere, PenaltyOfLast(LinePage.Headline + LinePage.Filler(10) + html));
        Assert.Equal(FieldWeights.CardAtHeadline, PenaltyOfLast(LinePage.Headline + html));
    }

    [Theory]
    [InlineData("<p>Par Nora Lind</p>")]
    [InlineData("<div class=\"related author\"><p>Par Nora Lind</p></div>")]
    public void OtherLines_StandWhereTheyMay(string html) =>
        Assert.Equal(0, PenaltyOfLast(LinePage.Headline + LinePage.Filler(10) + html));

    [Fact]
    public void CardThatHoldsTheHeadline_IsTheArticle() =>
        Assert.Equal(
            0, PenaltyOfLast($"<article class=\"card\">{LinePage.Headline}{LinePage.Filler(10)}<p>Par Nora Lind</p></article>"));

    [Theory]
    [InlineData("<p class=\"penci-hide-tagupdated\">Par Nora Lind</p>", true)]
    [InlineData("<div class=\"x-hide\"><p><b>Par Nora Lind</b></p></div>", true)]
    [InlineData("<p>Par Nora Lind</p>", false)]
    public void LineThatStyleSheetsHide_IsForMachines(string html, bool expected)
    {
        var content = new LinePage(html).Context.Content;
        Assert.Equal(expected, HeadlineDistance.IsForMachines(content, content.Blocks[0].Element));
    }

    private static double PenaltyOfLast(string html)
    {
        var page = new LinePage(html);
        return HeadlineDistance.Penalty(page.Segments, page.Context.Content.Blocks.Length - 1);
    }
}
