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
    [InlineData("<h3>Pour aller moins loin</h3>{0}", 0)]
    public void ItemsAfterTheHeading_AreListed(string html, int expected) =>
        Assert.Equal(expected, Claims(string.Format(null, html, Link)).Length);

    [Fact]
    public void LongItem_IsATextOfItsOwn() => Assert.Equal(2, Claims(
        $"<h3>Sources</h3>{Link}<ul><li>{new string('x', 251)}</li></ul>").Length);

    [Fact]
    public void EveryList_IsFound() => Assert.Equal(
        ["ReadMore: Sources", "ReadMore: Le fleuve et ses crues", "ReadMore: Pour aller plus loin",
            "ReadMore: Le fleuve et ses crues"],
        Claims($"<h3>Sources</h3>{Link}<h3>Pour aller plus loin</h3>{Link}"));

    [Fact]
    public void HeadingAboveTheHeadline_IsNotAsked() =>
        Assert.Empty(SmallPage.Claims($"<p>Sources</p>{Link}<h1>Le bac repart</h1>", new ReadMoreFinder()));

    [Fact]
    public void TitlesInPlainText_AreItems() => Assert.Equal(
        ["ReadMore: Pour aller plus loin", "ReadMore: Atlas du fleuve", "ReadMore: Les crues"],
        SmallPage.Claims(SmallPage.Find(
            SmallPage.OfLines("Le bac repart", "Pour aller plus loin", "Atlas du fleuve", "• Les crues",
            "Articles similaires", "Le phare"), new ReadMoreFinder())));

    private static string[] Claims(string html) =>
        SmallPage.Claims($"<h1>Le bac repart</h1><p>Il est parti.</p>{html}", new ReadMoreFinder());
}
