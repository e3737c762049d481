using NewsKit.Model;
using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>The end of the page: by its name, around the copyright line, as the last lines.</summary>
public sealed class FooterFinderTests
{
    private const string Copyright = "<p>© 2024 La Gazette</p>";

    private const string Sentence =
        "<p>Le bac a quitté le quai à l’aube, sous une pluie fine, avec quarante voyageurs et deux camions de farine.</p>";

    [Theory]
    [InlineData("<footer><p>Plan du site</p></footer>")]
    [InlineData("<div role=contentinfo><p>Plan du site</p></div>")]
    [InlineData("<div class=site-footer><p>Plan du site</p></div>")]
    [InlineData("<div id=colophon><p>Plan du site</p></div>")]
    [InlineData("<div itemscope itemtype=https://schema.org/WPFooter><p>Plan du site</p></div>")]
    public void NamedEnd_IsTheFooter(string html) => Assert.Equal(["Footer: Plan du site"], Claims(Sentence + html));

    [Theory]
    [InlineData("<div class=rien><p>Plan du site</p></div>")]
    [InlineData("<div itemscope itemtype=https://schema.org/WPHeader><p>Plan du site</p></div>")]
    [InlineData("<main class=footer><p>Plan du site</p></main>")]
    [InlineData("<article class=footer><p>Plan du site</p></article>")]
    [InlineData("<article><footer><p>Plan du site</p></footer></article>")]
    [InlineData("<blockquote><footer><p>Un marinier</p></footer></blockquote>")]
    [InlineData("<section class=comment><footer><p>Lise</p></footer></section>")]
    [InlineData("<div><p>Avant <span class=footer>Plan du site</span></p></div>")]
    [InlineData("<footer></footer>")]
    public void OtherParts_AreNone(string html) => Assert.Empty(Claims(Sentence + html));

    [Fact]
    public void FooterAboveTheHeadlineOrTheText_IsNone()
    {
        Assert.Empty(SmallPage.Claims("<footer><p>Plan du site</p></footer><h1>Le bac repart</h1>", new FooterFinder()));
        Assert.Empty(Claims("<footer><p>Plan du site</p></footer>" + Sentence));
    }

    [Fact]
    public void SeveralFooters_AreAllClaimed() =>
        Assert.Equal(2, Claims($"{Sentence}<footer><p>Plan du site</p></footer><footer><p>Nos ports</p></footer>").Length);

    [Fact]
    public void TextOfTheFooterItself_IsNoContent() =>
        Assert.Equal(2, Claims($"{Sentence}<footer><p>Plan du site</p>{Sentence}</footer>").Length);

    [Theory]
    [InlineData("cookie")]
    [InlineData("popup")]
    [InlineData("about")]
    [InlineData("widget")]
    public void TextOfBoxes_IsNoContent(string name) => Assert.Contains("Footer: Plan du site",
        Claims($"{Sentence}<footer><p>Plan du site</p></footer><div class={name}>{Sentence}</div>"));

    [Fact]
    public void TextFarBelow_IsNoContent()
    {
        var far = string.Concat(Enumerable.Repeat("<p>Un mot du port</p>", 40));

        Assert.Contains("Footer: Plan du site", Claims($"{Sentence}<footer><p>Plan du site</p></footer>{far}{Sentence}"));
        Assert.Empty(Claims($"<footer><p>Plan du site</p></footer>{far}{Sentence}"));
    }

    [Theory]
    [InlineData("<p><a href=/a>Le bac a quitté le quai à l’aube, sous une pluie fine</a>, avec deux camions de farine.</p>",
        true)]
    [InlineData("<p>Le port dort encore un peu, ce matin-là.</p>", true)]
    [InlineData("<p>Le bac a quitté le quai à l’aube, sous une pluie fine, avec quarante voyageurs et deux camions</p>", true)]
    [InlineData("<p>Le bac a quitté le quai à l’aube, <a href=/a>avec quarante voyageurs</a> et deux camions à bord.</p>", false)]
    public void LinkedShortOrOpenText_IsNoContent(string html, bool isFooter) => Assert.Equal(isFooter,
        Claims($"{Sentence}<footer><p>Plan du site</p></footer>{html}").Contains("Footer: Plan du site"));

    [Fact]
    public void FooterBeforeTheDiscussion_IsNone() => Assert.DoesNotContain("Footer: Plan du site", SmallPage.Claims(
        "<h1>Le bac repart</h1><footer><p>Plan du site</p></footer><div id=comments><p>Les commentaires sont fermés</p></div>",
        new CommentFinder(), new FooterFinder()));

    [Theory]
    [InlineData("<div><p>Plan du site</p>{1}</div>", 2)]
    [InlineData("<div><div><p>Plan du site</p></div><div>{1}</div></div>", 2)]
    [InlineData("<div>{0}<div><p>Plan du site</p>{1}</div></div>", 2)]
    [InlineData("{1}", 1)]
    [InlineData("<figure><img src=/a.jpg><figcaption>© 2024 Paula Roth</figcaption></figure>", 0)]
    [InlineData("<pre>© 2024</pre>", 0)]
    [InlineData("<div><p>Plan du site</p></div>", 0)]
    public void PartAroundTheCopyrightLine_IsTheFooter(string html, int expected) => Assert.Equal(expected,
        Claims($"<main>{Sentence}</main>{string.Format(null, html, Sentence, Copyright)}")
            .Count(claim => claim.StartsWith("Footer (around the copyright line)", StringComparison.Ordinal)));

    [Fact]
    public void CopyrightLineWithMuchTextBelow_IsNone()
    {
        Assert.Empty(Claims($"<div>{Copyright}</div>{About(9)}"));
        Assert.Single(Claims($"<div>{Copyright}</div>{About(6)}"));
        Assert.Empty(Claims($"{Copyright}{Sentence}"));
    }

    [Fact]
    public void PartWithMuchText_IsNotTheFooter()
    {
        Assert.Single(Claims($"{Sentence}<section><div><p>Plan du site</p></div>{About(9)}<div>{Copyright}</div></section>"));
        Assert.Equal(
            5, Claims($"{Sentence}<section><p>Plan du site</p>{About(3)}<div>{Copyright}</div></section>").Length);
    }

    [Fact]
    public void ClaimedCopyrightLine_LeavesItToTheOneBefore()
    {
        var context = SmallPage.Of($"<h1>Le bac repart</h1><div><p>Le port</p>{Copyright}</div><div>{Copyright}</div>");
        var segments = SmallPage.Find(context);
        segments.Claim(3, 4, SectionKind.Tags);
        new FooterFinder().Find(segments, context);

        Assert.Equal(["Footer (around the copyright line): Le port", "Footer (around the copyright line): © 2024 La Gazette",
            "Tags: © 2024 La Gazette"], SmallPage.Claims(segments));
    }

    [Fact]
    public void LinesAfterTheForm_AreTheFooter() => Assert.Equal(
        ["Footer: La Gazette", "Footer: Mentions légales"],
        LineClaims("Le bac repart", "Il est parti.", "Laissez un commentaire", "La Gazette", "Mentions légales")
            .Where(claim => claim.StartsWith("Footer", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Mentions légales")]
    [InlineData("Rubriques")]
    [InlineData("Retour en haut")]
    [InlineData("Les plus lus")]
    public void LinesAroundTheCopyright_AreTheFooter(string line) => Assert.Equal(
        [$"Footer: {line}", "Footer: © 2024 La Gazette", "Footer: Le port"],
        LineClaims("Le bac repart", "Un.", "Deux.", "Trois.", line, "© 2024 La Gazette", "Le port"));

    [Fact]
    public void LastCopyrightLine_IsMeant() => Assert.Equal(["Footer: © 2024 La Gazette"],
        LineClaims("Le bac repart", "Un.", "Deux.", "© 2019 Le Val", "Trois.", "© 2024 La Gazette"));

    [Fact]
    public void FormAsTheLastLine_HasNoFooterBelow()
    {
        var context = SmallPage.OfLines("Le bac repart", "Il est parti.", "Laissez un commentaire");

        Assert.Empty(SmallPage.Find(context, new CommentFinder(), new FooterFinder()).Of(SectionKind.Footer));
    }

    [Fact]
    public void OtherSegmentsOfPlainText_OpenNoFooter() => Assert.DoesNotContain(
        SmallPage.Claims(SmallPage.Find(SmallPage.OfLines("fr_FRFrançais", "Le bac repart", "Il est parti."),
            new LanguageFinder(), new FooterFinder())),
        claim => claim.StartsWith("Footer", StringComparison.Ordinal));

    [Fact]
    public void CopyrightInTheFirstHalf_IsNoFooter() =>
        Assert.Empty(LineClaims("Le bac repart", "© 2024 La Gazette", "Un.", "Deux.", "Trois."));

    private static string About(int paragraphs) =>
        string.Concat(Enumerable.Repeat($"<div class=about>{Sentence}</div>", paragraphs));

    private static string[] Claims(string html) =>
        SmallPage.Claims($"<h1>Le bac repart</h1><p>Il est parti.</p>{html}", new FooterFinder());

    private static string[] LineClaims(params string[] lines) =>
        SmallPage.Claims(SmallPage.Find(SmallPage.OfLines(lines), new CommentFinder(), new FooterFinder()));
}
