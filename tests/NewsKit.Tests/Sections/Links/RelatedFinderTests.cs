using NewsKit.Model;
using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Lists of other articles: by name, by heading, within the text.</summary>
public sealed class RelatedFinderTests
{
    private const string Sentence = "<p>Le bac a quitté le quai à l’aube, avec quarante voyageurs à son bord.</p>";
    private const string Cards = "<p><a href=/a>Un pont pour les vélos</a></p><p><a href=/b>La piscine rouvre</a></p>";

    private static readonly string Long = string.Concat(Enumerable.Repeat(Sentence, 3));

    [Theory]
    [InlineData("<div class=related>{0}</div>", "Related")]
    [InlineData("<div class=latest>{0}</div>", "Latest")]
    [InlineData("<div class='latest related'>{0}</div>", "Related")]
    [InlineData("<div class='related popup'>{0}</div>", "Chrome (popup)")]
    [InlineData("<article class=related>{0}</article>", null)]
    [InlineData("<div class=autres>{0}</div>", null)]
    public void NamedPart_IsAList(string part, string? expected) => Assert.Equal(
        expected is null ? [] : [$"{expected}: Un pont pour les vélos", $"{expected}: La piscine rouvre"],
        Claims(Long + string.Format(null, part, Cards)));

    [Fact]
    public void NamedPartOfALine_IsNone() =>
        Assert.Empty(Claims("<p>Voir <span class=related><a href=/a>Un pont</a></span> demain</p>"));

    [Theory]
    [InlineData("<div class=related><p>Mots-clés</p><p><a href=/a>Les vélos</a></p></div>")]
    [InlineData("<div class=related><a href=/a>Vélos</a> <a href=/b>Ponts</a> <a href=/c>Le fleuve</a></div>")]
    public void BoxOfKeywords_IsNoList(string box) => Assert.Empty(Claims(Long + box));

    [Fact]
    public void LabelNamedForAList_DoesNotHideTheList() => Assert.Equal(
        ["Related: À lire aussi", "Related: Un pont pour les vélos", "Related: La piscine rouvre"],
        Claims($"{Sentence}<p class=readalso>À lire aussi</p>{Cards}{Sentence}"));

    [Theory]
    [InlineData("<h2><a href=/s>Sons</a></h2><ul><li><a href=/s1>Le carillon</a></li></ul>", 3)]
    [InlineData("<h2><a href=/s>Le phare s’allume</a></h2><p>Un soir.</p>", 4)]
    public void HeadingWithAListOfItsOwn_EndsTheGroup(string next, int expected) =>
        Assert.Equal(expected, Claims($"<h2><a href=/d>À lire aussi</a></h2><hr>{Cards}{next}").Count(claim =>
            !claim.EndsWith("Separator", StringComparison.Ordinal) && claim.Length > "Related: ".Length));

    [Fact]
    public void NamedPartAroundTheHeadline_IsNone()
    {
        Assert.Empty(SmallPage.Claims($"<div class=related><h1>Le bac repart</h1>{Cards}</div>", new RelatedFinder()));
        Assert.Equal(2, SmallPage.Claims($"<div class=related>{Cards}</div><h1>Le bac repart</h1>", new RelatedFinder()).Length);
    }

    [Theory]
    [InlineData("related", 7, true)]
    [InlineData("related", 9, false)]
    [InlineData("latest", 3, true)]
    [InlineData("latest", 5, false)]
    public void ShareOfLinks_TellsAListFromAText(string name, int times, bool isList)
    {
        var text = new string('x', 50);
        var html = $"<div class={name}><p><a href=/a>{text}</a>{string.Concat(Enumerable.Repeat(text, times - 1))}</p></div>";

        Assert.Equal(isList ? 1 : 0, Claims(html).Length);
    }

    [Fact]
    public void LatestUnderItsHeading_NeedsFewerLinks() => Assert.Equal("Latest: À lire aussi", Claims("<div class=latest>"
        + $"<h3>À lire aussi</h3><p><a href=/a>{new string('x', 30)}</a>{new string('y', 150)}</p></div>")[0]);

    [Fact]
    public void ShortNamedPart_IsAListWithoutLinks() =>
        Assert.Equal(["Related: Aucun autre article"], Claims("<div class=related><p>Aucun autre article</p></div>"));

    [Fact]
    public void NamedPartBetweenParagraphs_IsATeaserInTheText()
    {
        const string Part = "<div class=related><p><a href=/a>Un pont pour les vélos</a></p></div>";

        Assert.Equal(["Related (inline teaser): Un pont pour les vélos"], Claims(Sentence + Part + Sentence));
        Assert.Equal(["Related: Un pont pour les vélos"], Claims(Sentence + Part + "<h2>Le port</h2>"));
        Assert.Equal(["Related: Un pont pour les vélos"], Claims(Sentence + Part));
        Assert.Equal(["Related: Un pont pour les vélos"], Claims("<p>Il part.</p>" + Part + Sentence));
        Assert.Equal(["Related: Un pont pour les vélos"], Claims(
            $"<p><a href=/x>Le bac a quitté le quai à l’aube, sous une pluie fine.</a></p>{Part}{Sentence}"));
        Assert.Equal(["Related: Un pont pour les vélos"],
            SmallPage.Claims($"<h1>Le bac repart</h1>{Part}{Sentence}", new RelatedFinder()));
    }

    [Theory]
    [InlineData("À lire aussi", "Related")]
    [InlineData("Articles similaires", "Related")]
    [InlineData("Les plus lus", "Latest")]
    public void CardsAfterALabel_AreAList(string label, string kind) => Assert.Equal(
        [$"{kind}: {label}", $"{kind}: Un pont pour les vélos", $"{kind}: La piscine rouvre"],
        Claims($"<p>{label}</p>{Cards}{Sentence}"));

    [Theory]
    [InlineData("<p><a href=/c>Le phare en ruine</a></p>", 4)]
    [InlineData("<p><a href=/c>Le phare est</a> en ruine</p>", 4)]
    [InlineData("<p>Le phare <a href=/c>en ruine</a></p>", 3)]
    [InlineData("<a href=/c><div><p>Le phare en ruine</p></div></a>", 4)]
    [InlineData("<img src=/c.jpg>", 4)]
    [InlineData("<p><a href=/c>Lire la suite</a></p>", 4)]
    [InlineData("<p><a href=/c>Partager</a></p>", 3)]
    [InlineData("<pre>Le phare</pre>", 3)]
    public void Cards_AreLinksPicturesAndButtons(string next, int expected) =>
        Assert.Equal(expected, Claims($"<p>À lire aussi</p>{Cards}{next}{Sentence}").Length);

    [Fact]
    public void HeadingOpensItsWholeBox() => Assert.Equal(
        ["À lire aussi", "12 mai 2024", "Un pont pour les vélos", "13 mai 2024", "La piscine rouvre"],
        Claims("<section><header><h3>À lire aussi</h3></header><div><p>12 mai 2024</p>"
            + "<p><a href=/a>Un pont pour les vélos</a></p><p>13 mai 2024</p><p><a href=/b>La piscine rouvre</a></p></div>"
            + "</section><p>Le port dort.</p>")
            .Select(claim => claim.Replace("Related: ", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("<section><h3>À lire aussi</h3><p>12 mai</p>{0}<h3>La météo</h3><p>Du vent.</p></section>", 4)]
    [InlineData("<section><h3>À lire aussi</h3><p>12 mai</p>{0}<h3><a href=/c>Le phare</a></h3></section>", 5)]
    [InlineData("<section><h3>À lire aussi</h3><p>12 mai</p>{0}<h4>La météo</h4><p>Du vent.</p></section>", 6)]
    [InlineData("<section><div><h3>À lire aussi</h3><p>12 mai</p>{0}</div><p>Le port dort.</p></section>", 4)]
    [InlineData("<article><h3>À lire aussi</h3><p>12 mai</p>{0}</article>", 1)]
    [InlineData("<section><p>Bon à savoir</p><h3>À lire aussi</h3><p>12 mai</p>{0}</section>", 1)]
    [InlineData("<section><p>À lire aussi</p><p>12 mai</p>{0}</section>", 1)]
    public void Box_EndsAtTheNextHeading(string html, int expected) =>
        Assert.Equal(expected, Claims(string.Format(null, html, Cards)).Length);

    [Fact]
    public void BoxWithFewLinks_IsNoBox() => Assert.Single(
        Claims($"<section><h3>À lire aussi</h3>{Sentence}{Sentence}{Sentence}{Sentence}<p><a href=/a>Un pont</a></p></section>"));

    [Theory]
    [InlineData("<p>Lire aussi : <a href=/a>Un pont</a></p>", "Related (inline teaser): Lire aussi : Un pont")]
    [InlineData("<p>Lire aussi : Un pont</p>", null)]
    public void TeaserLine_HasALink(string line, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Claims(Sentence + line + Sentence));

    [Fact]
    public void LabelsAboveTheHeadline_AreNotAsked() =>
        Assert.Empty(SmallPage.Claims($"<p>À lire aussi</p>{Cards}<h1>Le bac repart</h1>", new RelatedFinder()));

    [Fact]
    public void TitlesInPlainText_FollowTheirLabel() => Assert.Equal(
        ["Related: À lire aussi", "Related: Un pont pour les vélos",
            "Related: La piscine rouvre, et bien d’autres bains avec elle.", "Related (inline teaser): Lire aussi : Le phare"],
        LineClaims("Le bac repart", "À lire aussi", "Un pont pour les vélos",
            "• La piscine rouvre, et bien d’autres bains avec elle.",
            "Le bac a quitté le quai à l’aube, avec quarante voyageurs.", "Lire aussi : Le phare"));

    [Theory]
    [InlineData("Un pont pour les vélos", true)]
    [InlineData("Un pont.", false)]
    [InlineData("Un pont :", false)]
    [InlineData("Un pont,", false)]
    [InlineData("Pont", true)]
    [InlineData("Ici", false)]
    [InlineData("© 2024 La Gazette", false)]
    [InlineData("Un pont pour les vélos sera ouvert au printemps, dit-on !", false)]
    public void TitleLine_IsShortAndOpen(string line, bool expected) => Assert.Equal(expected, RelatedFinder.IsTitleLine(line));

    [Fact]
    public void LongLine_IsNoTitle() => Assert.False(RelatedFinder.IsTitleLine(new string('x', 121)));

    [Theory]
    [InlineData("<p>À lire aussi</p>{0}", 1, "Related: À lire aussi|Footer: Un pont pour les vélos")]
    [InlineData("<p>À lire aussi</p>{0}", 0, "Footer: À lire aussi")]
    [InlineData("<div class=related>{0}</div>", 0, "Footer: Un pont pour les vélos")]
    public void ClaimedBlocks_AreLeftAlone(string html, int claimed, string expected)
    {
        var context = SmallPage.Of(string.Format(null, html, Cards));
        var segments = SmallPage.Find(context);
        segments.Claim(claimed, claimed + 1, SectionKind.Footer);
        new RelatedFinder().Find(segments, context);

        Assert.Equal(expected, string.Join('|', SmallPage.Claims(segments)));
    }

    private static string[] Claims(string html) =>
        SmallPage.Claims($"<h1>Le bac repart</h1><p>Il est parti.</p>{html}", new RelatedFinder());

    private static string[] LineClaims(params string[] lines) =>
        SmallPage.Claims(SmallPage.Find(SmallPage.OfLines(lines), new RelatedFinder()));
}
