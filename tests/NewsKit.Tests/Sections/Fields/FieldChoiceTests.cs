using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>How ballots add up.</summary>
public sealed class FieldChoiceTests
{
    [Fact]
    public void RepeatedDeclarations_CountAQuarterOfTheOneBefore()
    {
        var count = Assert.Single(FieldChoice.Count([Ballot("a", 2), Ballot("a", 1), Ballot("a", 1)]));
        Assert.Equal(2.3125, count.Score, 4);
    }

    [Fact]
    public void ManyLinesOfOneKind_StayOneWitness()
    {
        var count = Assert.Single(FieldChoice.Count([.. Enumerable.Repeat(Ballot("a", 1, isVisible: true), 100)]));
        Assert.InRange(count.Score, 1.3, 1.34);
    }

    [Fact]
    public void VisibleAndDeclared_AddUpWhole()
    {
        var count = Assert.Single(FieldChoice.Count([Ballot("a", 2), Ballot("a", 1.5, isVisible: true)]));
        Assert.Equal(3.5, count.Score, 3);
        Assert.Equal(1.5, count.Visible?.Weight);
    }

    [Fact]
    public void Agreement_BeatsTheLouderVoice() =>
        Assert.Equal("a", FieldChoice.Count([Ballot("b", 2.4), Ballot("a", 1.5), Ballot("a", 1.5, isVisible: true)])[0].Key);

    [Fact]
    public void OfEquals_TheEarlierIsFirst() =>
        Assert.Equal("a", FieldChoice.Count([Ballot("b", 1, order: 9), Ballot("a", 1, order: 3)])[0].Key);

    private static FieldReading<string> Ballot(string key, double weight, bool isVisible = false, int order = 0) => new(key, key, "test", weight, order, isVisible);
}
