using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Lists of cards that lead to other articles.</summary>
public sealed class TeaserFinderTests
{
    private const string Card =
        "<article><h2><a href=/a>Un pont pour les vélos</a></h2><p>Il sera ouvert au printemps.</p></article>";

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 6)]
    public void ThreeCardsUnderOneParent_AreAList(int cards, int claims) =>
        Assert.Equal(claims, Claims($"<div>{Repeat(Card, cards)}</div>").Length);

    [Fact]
    public void CardsUnderSeveralParents_AreNoList() =>
        Assert.Empty(Claims($"<div>{Card}{Card}</div><div>{Card}{Card}</div>"));

    [Theory]
    [InlineData("<div class=card><h2><a href=/a>Un pont</a></h2></div>", "Chrome (teaser): Un pont")]
    [InlineData("<div class=note><h2><a href=/a>Un pont</a></h2></div>", null)]
    [InlineData("<article><h2>Un pont</h2></article>", null)]
    [InlineData("<p class=card><a href=/a>Un pont</a></p>", null)]
    [InlineData("<a class=card href=/a><h2>Un pont</h2></a>", null)]
    [InlineData("<article><p><a href=/a>Pont</a> pour les vélos ouvert au printemps, si le fleuve veut.</p></article>", null)]
    public void Card_IsNamedAndLeadsAway(string card, string? expected) =>
        Assert.Equal(Enumerable.Repeat(expected, expected is null ? 0 : 3), Claims($"<div>{Repeat(card, 3)}</div>"));

    [Theory]
    [InlineData("Le bac a repris son service lundi matin, avec une heure de retard et deux camions de farine à son bord.", 6)]
    [InlineData("", 0)]
    public void BoxesWithLinkedTitlesAndExcerpts_AreAListWhereMoreTextStandsElsewhere(string text, int claims) =>
        Assert.Equal(claims, Claims($"<p>{text}</p><p>{text}</p><p>{text}</p><p>{text}</p>" + $"""
            <div>{Repeat("<div><h3><a href=/a>Un film</a></h3><p>Un gardien de phare rencontre une naufragée qui ne parle pas.</p></div>", 3)}</div>
            """).Length);

    [Fact]
    public void LongText_IsNoCard()
    {
        Assert.Empty(Claims($"<div>{Repeat($"<article><p><a href=/a>{new string('x', 700)}</a></p></article>", 3)}</div>"));
        Assert.Equal(3, Claims(
            $"<div>{Repeat($"<article><p><a href=/a>{new string('x', 500)}</a></p></article>", 3)}</div>").Length);
    }

    [Fact]
    public void CardsAboveTheHeadline_AreAListToo() =>
        Assert.Equal(6, SmallPage.Claims($"<div>{Repeat(Card, 3)}</div><h1>Le bac repart</h1>", new TeaserFinder()).Length);

    [Theory]
    [InlineData("<ul>{0}</ul>", "<li><b>Un film</b> Un gardien de phare rencontre une naufragée qui ne parle pas […]</li>", 4)]
    [InlineData("<div>{0}</div>",
        "<div><p>Un film.</p><p>Un gardien de phare rencontre une naufragée qui ne parle pas, et dont le nom...</p></div>", 8)]
    [InlineData("<div>{0}</div>",
        "<div><h3><a href=/a>Un film</a></h3><p>Un gardien de phare rencontre une naufragée qui ne parle pas.</p></div>", 8)]
    [InlineData("<ul>{0}</ul>", "<li>Un gardien de phare rencontre une naufragée qui ne parle pas, un soir de mai.</li>", 0)]
    public void ExcerptsAboveTheHeadline_AreOfOtherArticles(string list, string item, int claims)
    {
        const string Line =
            "<p>Le bac a repris son service lundi matin, avec une heure de retard et deux camions de farine.</p>";

        var page = list.Replace("{0}", Repeat(item, 4), StringComparison.Ordinal) + $"<h1>Le bac repart</h1>{Repeat(Line, 3)}";

        Assert.Equal(claims, SmallPage.Claims(page, new TeaserFinder()).Length);
    }

    [Fact]
    public void CardOfTheHeadline_IsTheArticle() => Assert.Equal(6, SmallPage.Claims(
        $"<div><article><h1>Le bac repart</h1><a href=/>Port</a></article>{Repeat(Card, 3)}</div>", new TeaserFinder()).Length);

    private static string Repeat(string card, int times) => string.Concat(Enumerable.Repeat(card, times));

    private static string[] Claims(string html) => SmallPage.Claims($"<h1>Le bac repart</h1>{html}", new TeaserFinder());
}
