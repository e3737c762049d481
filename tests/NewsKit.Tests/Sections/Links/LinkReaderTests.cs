using NewsKit.Model;
using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Groups of links, as <c>kind title: items</c>.</summary>
public sealed class LinkReaderTests
{
    private const string Sentence = "<p>Le bac a quitté le quai à l’aube, avec quarante voyageurs à son bord.</p>";
    private const string Teaser = "<p>Lire aussi : <a href=/a>Un pont pour les vélos</a></p>";

    [Fact]
    public void Groups_HaveTheirHeadings() => Assert.Equal(
        ["Related À lire aussi: Un pont /a", "Latest Les plus lus: Un phare /b", "ReadMore Sources: Atlas du fleuve, Le quai /c"],
        Read("<p>À lire aussi</p><p><a href=/a>Un pont</a></p><h3>Les plus lus</h3><p><a href=/b>Un phare</a></p>"
            + "<p>Sources</p><ul><li>Atlas du fleuve</li><li><a href=/c>Le quai</a></li></ul>"));

    [Theory]
    [InlineData("<div class=related><h3>Autour du fleuve</h3>{0}</div>", "Related Autour du fleuve: Un pont /a")]
    [InlineData("<div class=related><h3><a href=/b>Le fleuve</a></h3>{0}</div>", "Related : Le fleuve /b, Un pont /a")]
    [InlineData("<div class=related><p>Autour du fleuve</p>{0}</div>", "Related : Un pont /a")]
    public void HeadingOfANamedPart_IsItsTitle(string html, string expected) =>
        Assert.Equal([expected], Read(string.Format(null, html, "<p><a href=/a>Un pont</a></p>")));

    [Theory]
    [InlineData("<p>Lire aussi : <a href=/a>Un pont</a></p>", "Related Lire aussi: Un pont /a")]
    [InlineData("<p>Lire aussi > <a href=/a>Un pont</a></p>", "Related Lire aussi: Un pont /a")]
    [InlineData("<p>Lire aussi | <a href=/a>Un pont</a></p>", "Related Lire aussi: Un pont /a")]
    [InlineData("<p>Lire aussi&nbsp;: <a href=/a>Un pont : les vélos</a></p>", "Related Lire aussi: Un pont : les vélos /a")]
    [InlineData("<p>Lire aussi « <a href=/a>Un pont</a> »</p>", "Related : Lire aussi « Un pont » /a")]
    public void TeaserLine_IsAGroupOfOne(string line, string expected) =>
        Assert.Equal([expected], Read(Sentence + line + Sentence));

    [Fact]
    public void TeaserInSeveralLines_IsAGroupWithATitle() => Assert.Equal(
        ["Related À lire aussi: Un pont /a"],
        Read($"{Sentence}<div class=related><p>À lire aussi</p><p><a href=/a>Un pont</a></p></div>{Sentence}"));

    [Fact]
    public void TeaserThatAListRepeats_IsLeftOut()
    {
        Assert.Equal(["Related À lire aussi: Un pont pour les vélos /a"],
            Read($"{Sentence}{Teaser}{Sentence}<p>À lire aussi</p><p><a href=/a>Un pont pour les vélos</a></p>"));
        Assert.Equal(["Related À lire aussi: Un pont /a"],
            Read($"{Sentence}{Teaser}{Sentence}<p>À lire aussi</p><p><a href=/a>Un pont</a></p>"));
        Assert.Equal(["Related Lire aussi: Un pont pour les vélos /a"], Read($"{Sentence}{Teaser}{Sentence}{Teaser}{Sentence}"));
    }

    [Fact]
    public void ListsComeBeforeTeasers() => Assert.Equal(
        ["Related À lire aussi: Un phare /b", "Related Lire aussi: Un pont pour les vélos /a"],
        Read($"{Sentence}{Teaser}{Sentence}<p>À lire aussi</p><p><a href=/b>Un phare</a></p>"));

    [Fact]
    public void GroupWithoutItems_IsKeptForItsTitle()
    {
        Assert.Equal(["Related À lire aussi: "], Read("<p>À lire aussi</p><p>Le port dort.</p>"));
        Assert.Empty(Read("<div class=related><p>Aucun autre</p></div>"));
        Assert.Empty(Read("<p>Le port dort.</p>"));
    }

    [Fact]
    public void Links_AreNotedAsSeen()
    {
        var context = SmallPage.Of("<p>À lire aussi</p><p><a href=/a>Un pont</a></p>");
        new LinkReader().Read(new Article(), SmallPage.Find(context, new RelatedFinder()), context);

        Assert.Equal("visible", context.Evidence.ToDictionary()["links"]);
    }

    private static string[] Read(string html)
    {
        var context = SmallPage.Of("<h1>Le bac repart</h1><p>Il est parti.</p>" + html);
        var segments = SmallPage.Find(context, new RelatedFinder(), new ReadMoreFinder());
        return
        [
            .. new LinkReader().Read(new Article(), segments, context).Links.Select(group =>
                $"{group.Kind} {group.Title}: {string.Join(", ", group.Items.Select(Line))}"),
        ];
    }

    private static string Line(RelatedLink item) =>
        $"{item.Text} {item.Url?.Replace("https://gazette.example", "", StringComparison.Ordinal)}".TrimEnd();
}
