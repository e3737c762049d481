using NewsKit.Sections;
using NewsKit.Tests.Blocks;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Cards of links as <c>title address</c>; addresses without their host.</summary>
public sealed class LinkItemsTests
{
    [Fact]
    public void OneAddress_IsOneItem() => Assert.Equal(["Un pont pour les vélos /a", "La piscine rouvre /b"], Read(
        "<p><a href=/a>Un pont pour les vélos</a></p><p><a href=/b>La piscine rouvre</a></p><p><a href=/a>Encore le pont</a></p>"
        + "<p><a href=/b><img src=/b.jpg></a></p>"));

    [Theory]
    [InlineData("Un pont pour…", "Un pont pour les vélos", "Un pont pour les vélos")]
    [InlineData("Un pont pour...", "Un pont pour les vélos", "Un pont pour les vélos")]
    [InlineData("Un pont pour tous les…", "Un pont pour tous les vélos", "Un pont pour tous les vélos")]
    [InlineData("Un pont pour tous les…", "La piscine rouvre ses portes", "Un pont pour tous les…")]
    [InlineData("Un pont pour…", "La piscine", "Un pont pour…")]
    [InlineData("Un pont", "Un pont pour les vélos", "Un pont pour les vélos")]
    [InlineData("Un pont", "Un pont pour les…", "Un pont")]
    [InlineData("Un pont", "Un pont pour les...", "Un pont")]
    [InlineData("Un pont pour les vélos", "Le pont pour les vélos et les piétons", "Un pont pour les vélos")]
    [InlineData("Un pont pour les vélos", "Un pont", "Un pont pour les vélos")]
    public void BetterTitleOfTheSameAddress_IsTaken(string first, string second, string expected) =>
        Assert.Equal([expected + " /a"], Read($"<p><a href=/a>{first}</a></p><p><a href=/a>{second}</a></p>"));

    [Theory]
    [InlineData("<a href=/a title='Un pont pour les vélos'>Un pont pour…</a>", "Un pont pour les vélos")]
    [InlineData("<a href=/a aria-label='Un pont pour les vélos'>Un pont pour...</a>", "Un pont pour les vélos")]
    [InlineData("<a href=/a title='Lien vers un pont'>Un pont pour…</a>", "Un pont pour…")]
    [InlineData("<a href=/a title='Un pont pour les vélos'>Un pont</a>", "Un pont")]
    [InlineData("<a href=/a><b>Un</b> pont pour les vélos</a>", "Un pont pour les vélos")]
    [InlineData("<a href=/a><h3>Un pont</h3><p>Il sera ouvert au printemps.</p></a>", "Un pont")]
    [InlineData("<a href=/a title='Un pont'><img src=/a.jpg></a>", "Un pont")]
    [InlineData("<a href=/a aria-label='Un pont'></a><p>Et voilà.</p>", "Un pont")]
    public void Title_IsTheFullestOfTheLink(string link, string expected) => Assert.Equal([expected + " /a"], Read(link));

    [Theory]
    [InlineData("<a href=/a>Ici</a>")]
    [InlineData("<a href=/a title=Ici><img src=/a.jpg></a>")]
    [InlineData("<a href=/a>Lire la suite</a>")]
    [InlineData("<a href=/a>12 commentaires</a>")]
    [InlineData("<a>Un pont pour les vélos</a>")]
    [InlineData("<a href='javascript:x()'>Un pont pour les vélos</a>")]
    [InlineData("<p class=date><a href=/a>12 mai 2024</a></p>")]
    [InlineData("<p class=author><a href=/a>Claire Aubin</a></p>")]
    [InlineData("<p><a class=category href=/a>Ville de Corvane</a></p>")]
    [InlineData("<p class=kicker><a href=/a>Ville de Corvane</a></p>")]
    [InlineData("<p class=comments><a href=/a>Réactions du jour</a></p>")]
    [InlineData("<p class=share><a href=/a>Faire suivre</a></p>")]
    [InlineData("<p class=views><a href=/a>Mille et une vues</a></p>")]
    public void OtherLinks_AreNoItems(string link) => Assert.Empty(Read($"<p>Voir :</p>{link}"));

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void NameOfTheWholeList_HidesNoTitle(int firstBlock, bool isPart)
    {
        var context = SmallPage.Of("<div class=tags><p>Voir :</p><p><a href=/a>Un pont pour les vélos</a></p></div>");
        var scope = isPart ? Collected.Element(context.Content, "div") : -1;

        Assert.Single(LinkItems.Read(firstBlock, 2, scope, context));
    }

    [Theory]
    [InlineData("<a href=/a><h4>Ville</h4><h5>Un pont pour les vélos et les piétons</h5></a>")]
    [InlineData("<a href=/a><span class=category>Ville</span> Un pont pour les vélos et les piétons</a>")]
    [InlineData("<a href=/a>Un pont pour les vélos et les piétons<span class=count>12</span></a>")]
    [InlineData("<a href=/a><div>Ville</div><div>Un pont pour les vélos et les piétons</div><div>Il ouvre.</div></a>")]
    [InlineData("<a href=/a>» Un pont pour les vélos et les piétons</a>")]
    [InlineData("<a href=/a title='Un <b>pont</b> pour les vélos et les piétons'>Un pont pour…</a>")]
    [InlineData("<a href=/a title='Un pont pour les vélos et les piétons'>12/05/24 Un pont pour les vélos et les piétons</a>")]
    [InlineData("<div class='post category-ville'><a href=/a>Un pont pour les vélos et les piétons</a></div>")]
    [InlineData("<div class=category><h3><a href=/a>Un pont pour les vélos et les piétons</a></h3></div>")]
    [InlineData("<a href=/a>Un pont…</a><a href=/a title='Un pont pour les vélos et les piétons'><img src=/a.jpg></a>")]
    public void Title_IsWithoutWhatStandsBesideIt(string card) =>
        Assert.Equal("Un pont pour les vélos et les piétons /a", Assert.Single(Read($"<div>{card}</div>")));

    [Theory]
    [InlineData("<a href=/tag/ponts>Les ponts</a>")]
    [InlineData("<a href=/p rel=tag>Tous les ponts de la vallée</a>")]
    [InlineData("<a href='#haut'>Remonter tout en haut</a>")]
    [InlineData("<a href=/ville/halle#suite>La suite de la halle</a>")]
    [InlineData("<a href=/c>© La Gazette</a>")]
    public void TopicsAndThePageItself_AreNoItems(string link) => Assert.Empty(Read($"<p>Voir :</p><p>{link}</p>"));

    [Fact]
    public void SectionAndAuthorBesideATitle_AreLeftOut()
    {
        const string Card = "<div><p><a href=/ville>Ville</a></p><h3><a href=/{0}>Un pont {0} pour les vélos</a></h3>"
            + "<p><a href=/lea>Léa Morin</a></p></div>";
        var cards = string.Concat("abc".Select(name => string.Format(null, Card, name)));

        Assert.Equal(["Un pont a pour les vélos /a", "Un pont b pour les vélos /b", "Un pont c pour les vélos /c"], Read(cards));
        Assert.Equal(["La piscine rouvre enfin ses portes /a", "Le phare /b"],
            Read("<ul><li><a href=/a>La piscine rouvre enfin ses portes</a> (<a href=/x>Léa Morin</a>)</li>"
                + "<li><a href=/b>Le phare</a></li></ul>"));
    }

    [Fact]
    public void RelativeLinks_StayWithoutAnAddress()
    {
        var context = Reading.Of(Collected.FromHtml("<p><a href=../a.html>Un pont</a></p><p><a href=b.html>Un phare</a></p>"));

        Assert.Equal([("Un pont", null), ("Un phare", null)],
            LinkItems.Read(0, 2, -1, context).Select(item => (item.Text, item.Url)));
    }

    [Fact]
    public void Limit_EndsTheList()
    {
        var context = SmallPage.Of("<p><a href=/a>Un pont</a> <a href=/b>Un phare</a></p>") with
        {
            Limits = new NewsKitLimits { Links = 1 },
        };

        Assert.Single(LinkItems.Read(0, 1, -1, context));
    }

    [Fact]
    public void Range_IsThatOfTheBlocks()
    {
        var context = SmallPage.Of("<p><a href=/x>Le phare</a></p><div><p><a href=/a>Un pont</a></p></div>"
            + "<ul><li><a href=/b>La piscine</a></li></ul><p><a href=/y>Le port</a></p>");

        Assert.Equal(["Un pont", "La piscine"], LinkItems.Read(1, 3, -1, context).Select(item => item.Text));
        Assert.Empty(LinkItems.Read(2, 2, -1, context));
    }

    [Fact]
    public void LinesOfPlainText_AreItemsWithoutAnAddress()
    {
        Assert.Equal([("Un pont", null), ("La piscine", null)],
            LinkItems.Read(0, 2, -1, SmallPage.OfLines("Un pont", "La piscine")).Select(item => (item.Text, item.Url)));
        Assert.Empty(Read("<p>Un pont</p>"));
    }

    [Theory]
    [InlineData("<a href=/a><div><p>Un pont</p></div></a>", "https://gazette.example/a")]
    [InlineData("<p>Voir <a href=/a>un pont</a> ou <a href=/b>un phare</a></p>", "https://gazette.example/a")]
    [InlineData("<p>Voir <a href='javascript:x()'>un pont</a> ou <a href=/b>un phare</a></p>", "https://gazette.example/b")]
    [InlineData("<p>Voir un pont</p>", null)]
    public void Address_IsThatOfTheFirstLinkOfTheLine(string html, string? expected) =>
        Assert.Equal(expected, LinkItems.AddressIn(0, SmallPage.Of(html)));

    [Fact]
    public void LinkBeforeTheLine_IsNotItsOwn() => Assert.Equal("https://gazette.example/b", LinkItems.AddressIn(
        2, SmallPage.Of("<div><a href=/a>Un pont</a><p>Ou bien :</p>Voir <a href=/b>un phare</a></div>")));

    private static string[] Read(string html)
    {
        var context = SmallPage.Of(html);
        return
        [
            .. LinkItems.Read(0, context.Content.Blocks.Length, -1, context).Select(item =>
                $"{item.Text} {item.Url?.Replace("https://gazette.example", "", StringComparison.Ordinal)}"),
        ];
    }
}
