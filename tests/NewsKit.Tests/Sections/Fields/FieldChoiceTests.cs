using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>How readings add up.</summary>
public sealed class FieldChoiceTests
{
    [Fact]
    public void RepeatedDeclarations_CountAQuarterOfTheOneBefore()
    {
        var ranking = Assert.Single(FieldChoice.Rank([Reading("a", 2), Reading("a", 1), Reading("a", 1)]));
        Assert.Equal(2.3125, ranking.Score, 4);
    }

    [Fact]
    public void ManyLinesOfOneKind_StayOneWitness()
    {
        var ranking = Assert.Single(FieldChoice.Rank([.. Enumerable.Repeat(Reading("a", 1, isVisible: true), 100)]));
        Assert.InRange(ranking.Score, 1.3, 1.34);
    }

    [Fact]
    public void VisibleAndDeclared_AddUpWhole()
    {
        var ranking = Assert.Single(FieldChoice.Rank([Reading("a", 2), Reading("a", 1.5, isVisible: true)]));
        Assert.Equal(3.5, ranking.Score, 3);
        Assert.Equal(1.5, ranking.Visible?.Weight);
    }

    [Fact]
    public void VisibleLineThatSpeaksAgainstItself_TakesNothingFromADeclaration()
    {
        var ranking = Assert.Single(FieldChoice.Rank([Reading("a", 2), Reading("a", -1, isVisible: true)]));
        Assert.Equal(2, ranking.Score);
    }

    [Fact]
    public void Agreement_BeatsTheLouderVoice() =>
        Assert.Equal("a", FieldChoice.Rank([Reading("b", 2.4), Reading("a", 1.5), Reading("a", 1.5, isVisible: true)])[0].Key);

    [Fact]
    public void OfEquals_TheEarlierIsFirst() =>
        Assert.Equal("a", FieldChoice.Rank([Reading("b", 1, order: 9), Reading("a", 1, order: 3)])[0].Key);

    private static FieldReading<string> Reading(string key, double weight, bool isVisible = false, int order = 0) =>
        new(key, key, new FieldSource("test"), weight, order, isVisible);
}
