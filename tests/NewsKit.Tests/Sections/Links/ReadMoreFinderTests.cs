using NewsKit.Model;
using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Further reading printed with the article.</summary>
public sealed class ReadMoreFinderTests
{
    private const string Link = "<p><a href=/a>Le fleuve et ses crues</a></p>";

    [Theory]
    [InlineData("<h3>Pour aller plus loin</h3>{0}<ul><li>Atlas du fleuve, Paula Roth</li></ul>", 3)]
    [InlineData("<p>Sources</p>{0}{0}", 3)]
    [InlineData("<h3>Pour aller plus loin</h3><p>Le bac repart.</p>{0}", 0)]
    [InlineData("<h3>Pour aller plus loin</h3>{0}<p>Le bac <a href=/b>repart bientôt</a>.</p>", 2)]
    [InlineData("<h3>Pour aller plus loin</h3>{0}<h4><a href=/b>Le phare</a></h4>", 2)]
    [InlineData("<h3>Pour aller plus loin</h3>{0}<img src=/a.jpg>", 2)]
    [InlineData("<h3>Pour aller plus loin</h3>{0}<p>Le port dort</p>", 2)]
    [InlineData("<h3>Pour aller plus loin</h3><p><a href=/a>Le fleuve et ses crues</a>, à lire.</p>", 2)]
    [InlineData("<h3>Pour aller plus loin</h3><p><a href=/a>Le fleuve et ses crues</a>, à relire</p>", 0)]
    [InlineData("<h3>Pour aller moins loin</h3>{0}", 0)]
    public void ItemsAfterTheHeading_AreListed(string html, int expected) =>
        Assert.Equal(expected, Claims(string.Format(null, html, Link)).Length);

    [Fact]
    public void LongItem_IsATextOfItsOwn() => Assert.Equal(3, Claims(
        $"<h3>Sources</h3>{Link}<ul><li>{new string('x', 200)}</li><li>{new string('x', 251)}</li></ul>").Length);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 1)]
    public void ClaimedBlocks_EndTheList(int claimed, int expected)
    {
        var context = SmallPage.Of($"<h3>Sources</h3>{Link}{Link}");
        var segments = SmallPage.Find(context);
        segments.Claim(claimed, claimed + 1, SectionKind.Related);
        new ReadMoreFinder().Find(segments, context);

        Assert.Equal(expected, segments.Of(SectionKind.ReadMore).Count());
        Assert.All(segments.Of(SectionKind.ReadMore), segment => Assert.Equal(claimed, segment.End));
    }

    [Fact]
    public void EveryList_IsFound() => Assert.Equal(
        ["ReadMore: Sources", "ReadMore: Le fleuve et ses crues", "ReadMore: Pour aller plus loin",
            "ReadMore: Le fleuve et ses crues"],
        Claims($"<h3>Sources</h3>{Link}<h3>Pour aller plus loin</h3>{Link}"));

    [Fact]
    public void HeadingAboveTheHeadline_IsNotAsked() =>
        Assert.Empty(SmallPage.Claims($"<p>Sources</p>{Link}<h1>Le bac repart</h1>", new ReadMoreFinder()));

    [Theory]
    [InlineData("Articles similaires")]
    [InlineData("Le bac a quitté le quai à l’aube, sous une pluie fine.")]
    public void TitlesInPlainText_AreItems(string next) => Assert.Equal(
        ["ReadMore: Pour aller plus loin", "ReadMore: Atlas du fleuve", "ReadMore: Les crues"],
        SmallPage.Claims(SmallPage.Find(SmallPage.OfLines(
            "Le bac repart", "Pour aller plus loin", "Atlas du fleuve", "• Les crues", next, "Le phare"), new ReadMoreFinder())));

    private static string[] Claims(string html) =>
        SmallPage.Claims($"<h1>Le bac repart</h1><p>Il est parti.</p>{html}", new ReadMoreFinder());
}
