using NewsKit.BodyModel;
using Xunit;

namespace NewsKit.Tests.BodyModel;

/// <summary>What the second look sees of the first one; every text of these pages is ten characters long.</summary>
public sealed class SecondLookTests
{
    private const string Page =
        "<div class=\"a\"><p>Un aaaaaaa</p><p>Deux aaaaa</p></div><div><h2>Trois aaaa</h2><p>Quatre aaa</p></div>";

    [Fact]
    public void Neighbours_AreSeenWithTheirChances()
    {
        using var table = new FeatureTable(Page).After(0.1f, 0.2f, 0.4f, 0.8f);
        Assert.Equal([0.1f, 0.2f, 0.4f, 0.8f], table.All(BodyFeature.Own));
        Assert.Equal([0, 0.1f, 0.2f, 0.4f], table.All(BodyFeature.Previous));
        Assert.Equal([0.2f, 0.4f, 0.8f, 0], table.All(BodyFeature.Next));
        Assert.Equal([0, 0, 0.1f, 0.2f], table.All(BodyFeature.SecondPrevious));
        Assert.Equal([0.4f, 0.8f, 0, 0], table.All(BodyFeature.SecondNext));
        AssertNear([0, 0.1f, 0.15f, 0.7f / 3], table.All(BodyFeature.Before));
        AssertNear([1.4f / 3, 0.6f, 0.8f, 0], table.All(BodyFeature.After));
    }

    [Fact]
    public void OnlyFiveRowsAround_AreNeighbours()
    {
        using var table = new FeatureTable(string.Concat(Enumerable.Repeat("<p>Un aaaaaaa</p>", 7)))
            .After(1, 0, 0, 0, 0, 0, 1);
        AssertNear([0, 1, 0.5f, 1f / 3, 0.25f, 0.2f, 0], table.All(BodyFeature.Before));
        AssertNear([0, 0.2f, 0.25f, 1f / 3, 0.5f, 1, 0], table.All(BodyFeature.After));
    }

    [Fact]
    public void GroupsOfARow_AreTakenWithoutIt()
    {
        using var table = new FeatureTable(Page).After(0.1f, 0.2f, 0.4f, 0.8f);
        AssertNear([0.2f, 0.1f, 0.8f, 0.4f], table.All(BodyFeature.ContainerOwn));
        AssertNear([1.4f / 3, 1.3f / 3, 1.1f / 3, 0.7f / 3], table.All(BodyFeature.OuterOwn));
        AssertNear([0.2f, 0.1f, -1, -1], table.All(BodyFeature.KindOwn));
        AssertNear([0.2f, 0.1f, 0.8f, 0.4f], table.All(BodyFeature.SectionOwn));
        AssertNear([0.2f, 0.2f, 0.8f, 0.8f], table.All(BodyFeature.ContainerPart));
        AssertNear([-1, -1, -1, 0.4f], table.All(BodyFeature.HeadingOwn));
    }

    [Fact]
    public void SharesOfAll_AreBeforeAndAfter()
    {
        using var table = new FeatureTable(Page).After(0.1f, 0.2f, 0.4f, 0.8f);
        AssertNear([0, 0.1f / 1.5f, 0.2f, 0.7f / 1.5f], table.All(BodyFeature.ShareBefore));
        AssertNear([1.4f / 1.5f, 0.8f, 0.8f / 1.5f, 0], table.All(BodyFeature.ShareAfter));
        AssertNear([4, 4, 4, 4], table.All(BodyFeature.Total));
    }

    [Fact]
    public void SureRows_AreCountedFromAndTo()
    {
        using var table = new FeatureTable(Page).After(0.69f, 0.7f, 0.1f, 0.1f);
        Assert.Equal([30, 30, 1, 2], table.All(BodyFeature.SinceBody));
        Assert.Equal([1, 30, 30, 30], table.All(BodyFeature.UntilBody));
    }

    [Fact]
    public void StepsToBody_LeadToTheElementWithHalfOfIt()
    {
        using var table = new FeatureTable(Page).After(0.1f, 0.2f, 0.3f, 0.4f);
        Assert.Equal([2, 2, 1, 1], table.All(BodyFeature.StepsToBody));
    }

    [Fact]
    public void BranchesOfTheMainElement_AreSeen()
    {
        using var table = new FeatureTable(
            "<div><p>Un aaaaaaa</p><div><p>Deux aaaaa</p><p>Trois aaaa</p></div></div><p>Quatre aaa</p>")
            .After(0.6f, 0.6f, 0.6f, 0.1f);
        AssertNear([-1, 0.6f, 0.6f, -2], table.All(BodyFeature.BranchOwn));
        AssertNear([0.6f / 1.9f, 1.2f / 1.9f, 1.2f / 1.9f, -1], table.All(BodyFeature.BranchPart));
    }

    [Fact]
    public void PageOfWhichNothingIsBody_HasNoShares()
    {
        using var table = new FeatureTable(Page).After(0, 0, 0, 0);
        foreach (var feature in (BodyFeature[])[BodyFeature.ShareBefore, BodyFeature.ShareAfter, BodyFeature.ContainerPart])
            Assert.Equal([0, 0, 0, 0], table.All(feature));
    }

    private static void AssertNear(float[] expected, float[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected, (value, row) => Assert.Equal(value, actual[row], 4));
    }
}
