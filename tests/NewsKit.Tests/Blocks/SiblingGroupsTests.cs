using NewsKit.Blocks;
using Xunit;

namespace NewsKit.Tests.Blocks;

/// <summary>Boxes of one shape side by side.</summary>
public sealed class SiblingGroupsTests
{
    private const string Box = "<div><h3><a href=/a>Un pont pour les vélos</a></h3><p>Il sera ouvert au printemps.</p></div>";

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void ThreeBoxesUnderOneParent_AreAGroup(int boxes, bool isGroup)
    {
        var content = Of(string.Concat(Enumerable.Repeat(Box, boxes)));
        Assert.Equal(isGroup, content.SiblingGroups.Around(content, Collected.Element(content, "h3")) >= 0);
    }

    [Fact]
    public void ShapeIsTheTagAndTheFirstClassWithoutItsNumber()
    {
        var content = Of("<li class='une1 a'><p>Un</p><p>Deux</p></li><li class='une22 b'><p>Un</p><p>Deux</p></li>"
            + "<li class=une3><p>Un</p><p>Deux</p></li><li class=autre><p>Un</p><p>Deux</p></li>");
        Assert.Equal([1, 3, 1], content.SiblingGroups.All.ToArray().Select(group => group.Members));
    }

    [Fact]
    public void LinesWithoutABox_AreNoMembers()
    {
        var content = Of("<p>Un</p><p>Deux</p><p>Trois</p><p>Quatre</p>");
        Assert.Equal(-1, content.SiblingGroups.Around(content, Collected.Element(content, "p")));
    }

    [Theory]
    [InlineData("<div><h3><a href=/a>Un pont</a></h3><p>Il ouvre.</p></div>", 3)]
    [InlineData("<div><p>Ville</p><a href=/a>Un pont pour les vélos du quai</a><p>Il ouvre.</p></div>", 3)]
    [InlineData("<div><h3><a href='#pont'>Un pont</a></h3><p>Il ouvre.</p></div>", 0)]
    [InlineData("<div><h3>Un pont</h3><p><a href=/a>La suite de cet article</a></p></div>", 0)]
    [InlineData("<div><h3>Un pont <a href=/a>ici</a></h3><p>Il ouvre.</p></div>", 0)]
    public void TitleIsALinkThatLeadsAway(string box, int titles)
    {
        var content = Of(string.Concat(Enumerable.Repeat(box, 3)));
        Assert.Equal(titles, content.SiblingGroups.All.ToArray().MaxBy(group => group.Members).Titles);
    }

    private static PageContent Of(string boxes) => Collected.FromHtml($"<body><p>Avant</p><section>{boxes}</section></body>");
}
