using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Who signs, when what is printed and what is declared agree, differ, or name somebody else.</summary>
public sealed class AuthorChoiceTests
{
    private const string Declared = "<meta name=\"author\" content=\"Nora Lind\">";

    private const string Paragraph =
        "Le conseil du port a voté hier soir, après quatre heures de débat, la réfection du quai nord et de la vieille "
        + "capitainerie, qui prendra deux hivers au moins.";

    [Theory]
    [InlineData("<p class=\"byline\">Par Élodie Carpentras</p>", "Élodie Carpentras")]
    [InlineData("<div class=\"author-name\">Élodie Carpentras</div>", "Élodie Carpentras")]
    [InlineData("<div><span>Publié le 3 mars 2024 par Élodie Carpentras</span></div>", "Élodie Carpentras")]
    [InlineData("<div class=\"meta\"><div>Written by</div><div>Élodie Carpentras</div></div>", "Élodie Carpentras")]
    [InlineData("<div>byÉlodie Carpentras</div>", "Élodie Carpentras")]
    [InlineData("<p><a href=\"/auteur/elodie-carpentras\">Élodie Carpentras</a></p>", "Élodie Carpentras")]
    [InlineData("<p class=\"date\">3 mars 2024</p><p>Élodie Carpentras</p>", "Élodie Carpentras")]
    [InlineData("<p class=\"auteurs\"><a rel=\"author\" href=\"/a\">Inès Kaddouri</a> et <a rel=\"author\" href=\"/b\">Sven "
        + "Aaltonen</a></p>", "Inès Kaddouri; Sven Aaltonen")]
    [InlineData("<div class=\"author\">Inès Kaddouri</div><div class=\"author\">Sven Aaltonen</div>",
        "Inès Kaddouri; Sven Aaltonen")]
    [InlineData("<p class=\"post-meta\">by corvane_press | Apr 21, 2025</p>", "corvane_press")]
    [InlineData("<p class=\"byline\">By <a href=\"/x\">Inès Kaddouri</a><span>Staff Writer</span></p>", "Inès Kaddouri")]
    [InlineData("<p class=\"byline\">By <a href=\"/x\">Inès Kaddouri</a> Writer, Hardware</p>", "Inès Kaddouri")]
    [InlineData("<h3 class=\"author\"><b>Inès Kaddouri</b><i>Follow</i></h3>", "Inès Kaddouri")]
    [InlineData("<p class=\"byline\"><b>By</b><i>Inès Kaddouri</i></p>", "Inès Kaddouri")]
    [InlineData("<p>by Inès Kaddouri ● December 23, 2025 ● 6 min read</p>", "Inès Kaddouri")]
    public void PrintedSignature_IsRead(string lines, string expected) => Assert.Equal(expected, HeadPage.Names("", lines));

    [Theory]
    [InlineData("<p>Par ailleurs, le port rouvre</p>")]
    [InlineData("<p class=\"author\">Apr 21, 2025</p>")]
    [InlineData("<p class=\"byline\">By</p>")]
    [InlineData("<div class=\"author\">Read more</div>")]
    [InlineData("<p class=\"date\">3 mars 2024</p><p>Actualités Sport</p>")]
    [InlineData("<p>Reviewed by</p><p class=\"author\">Paula Roth</p>")]
    [InlineData("<aside class=\"related\"><div class=\"card\"><h3><a href=\"/x\">Un autre article du port</a></h3><span "
        + "class=\"author\">Paula Roth</span></div></aside>")]
    public void LineThatSignsNothing_IsNoAuthor(string lines) => Assert.Equal("", HeadPage.Names("", lines));

    [Fact]
    public void PrintedSignature_WinsOverADeclaredAccount() =>
        Assert.Equal("Paula Roth",
            HeadPage.Names("<meta name=\"author\" content=\"proth2\">", "<p class=\"byline\">By Paula Roth</p>"));

    [Fact]
    public void PrintedSignature_WinsOverTheDeclaredNameOfTheSite() =>
        Assert.Equal("Paula Roth",
            HeadPage.Names("<meta property=\"og:site_name\" content=\"Le Phare\"><meta name=\"author\" content=\"Le Phare\">",
            "<p class=\"byline\">Par Paula Roth</p>"));

    [Theory]
    [InlineData("Le Phare")]
    [InlineData("lephare.example")]
    [InlineData("Lephare")]
    public void SitesOwnAccount_YieldsToAPersonWhoSignsTheEnd(string site) =>
        Assert.Equal("Paula Roth", HeadPage.Names(
            $"<link rel=\"canonical\" href=\"https://www.lephare.example/quai\"><meta name=\"author\" content=\"{site}\">"
            + $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"author\":{{\"name\":\"{site}\"}}}}</script>",
            "", $"<div><p>{Paragraph}</p><p>Paula Roth</p></div>"));

    [Fact]
    public void SiteThatALineNames_Signs() =>
        Assert.Equal("Le Phare", HeadPage.Names("<meta property=\"og:site_name\" content=\"Le Phare\">",
            "<p class=\"byline\">Par Le Phare</p>", $"<div><p>{Paragraph}</p></div>"));

    [Fact]
    public void SiteThatALineNames_YieldsToThePersonWhoSignsTheText() =>
        Assert.Equal("Paula Roth", HeadPage.Names("<meta property=\"og:site_name\" content=\"Le Phare\">",
            "<p class=\"byline\">Par Le Phare</p>", $"<div><p>{Paragraph}</p><p>Paula Roth</p></div>"));

    [Fact]
    public void DeclaredAuthor_StandsWhenNothingIsPrinted() => Assert.Equal("Nora Lind", HeadPage.Names(Declared, ""));

    [Fact]
    public void DeclaredAuthor_WinsOverANameInACard() =>
        Assert.Equal("Nora Lind",
            HeadPage.Names(Declared, "",
            "<div class=\"related\"><article class=\"card\"><a href=\"/x\">Le phare rallumé</a><span class=\"author\">Paula "
            + "Roth</span></article></div>"));

    [Fact]
    public void SeveralPrintedSigners_AreConfirmedByTheOneDeclared() =>
        Assert.Equal("Nora Lind; Paula Roth", HeadPage.Names(Declared,
            "<p class=\"byline\">Par Nora Lind et Paula Roth</p>"));

    [Fact]
    public void DeclaredAddress_CompletesThePrintedName()
    {
        const string Data =
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\"Nora "
            + "Lind\",\"url\":\"https://phare.example/nora\"}}</script>";
        var author = Assert.Single(HeadPage.Read(Data, "<p class=\"byline\">Par Nora Lind</p>").Byline!.Authors);
        Assert.Equal("https://phare.example/nora", author.Url);
    }

    [Fact]
    public void SiteBesideItsWriters_DoesNotSign()
    {
        const string Data =
            "<meta property=\"og:site_name\" content=\"Le Phare\"><script "
            + "type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Nora Lind\"},{\"name\":\"Le "
            + "Phare\"}]}</script>";
        Assert.Equal("Nora Lind", HeadPage.Names(Data, ""));
    }

    [Fact]
    public void ByInThePlaceOfAParagraph_SignsNothing() =>
        Assert.Equal("Nora Lind",
            HeadPage.Names(Declared, "", "<div class=\"entry-content\"><ul><li>By Rosa Quint</li></ul></div>"));

    [Fact]
    public void NameAfterTheLastParagraph_Signs() =>
        Assert.Equal("Rosa Quint",
        HeadPage.Names("", "", $"<div class=\"entry-content\"><p>{Paragraph}</p><p>Rosa Quint</p></div>"));

    [Fact]
    public void NameBetweenParagraphs_IsOfTheText() =>
        Assert.Equal("", HeadPage.Names("", "", $"<div class=\"entry-content\"><p>{Paragraph}</p><p>Rosa Quint</p>"
            + "<p>Le vote a été suivi d’un vin chaud, offert par les pêcheurs de l’autre rive, "
            + "qui attendaient cela depuis onze ans.</p></div>"));

    [Fact]
    public void NameInALicence_IsNobody() =>
        Assert.Equal("", HeadPage.Names("", "<p class=\"author\">Creative Commons Namensnennung</p>"));

    [Fact]
    public void DeclaredAuthor_StandsWhereHisNameIsPrintedFarAway() =>
        Assert.Equal("Nora Lind",
            HeadPage.Names(Declared, "",
            "<aside class=\"related\"><div class=\"card\"><h3><a href=\"/x\">Un autre article du port</a></h3><a "
            + "rel=\"author\" href=\"/n\">Nora Lind</a></div></aside>"));

    [Fact]
    public void SignatureBelowTheText_IsRead() =>
        Assert.Equal("Rosa Quint", HeadPage.Names("", "", "<p>Written by Rosa Quint</p>"));

    [Fact]
    public void OneOfSeveralSigners_LendsHalfHisScore()
    {
        var found = AuthorChoice.Choose([
            Reading(1, "Nora Lind", "Paula Roth"), Reading(1.6, "Nora Lind"), Reading(-2, "Paula Roth")], new SiteNames());
        Assert.Equal(("nora lind|paula roth", 1.8), (found.Winner?.Key, found.Winner?.Score));
    }

    [Fact]
    public void TooLittle_IsNobody()
    {
        var found = AuthorChoice.Choose([Reading(BylineWeights.Least - 0.01, "Nora Lind")], new SiteNames());
        Assert.Null(found.Winner);
        Assert.Single(found.Rankings);
    }

    [Fact]
    public void LeastThatSigns_Signs() =>
        Assert.Equal("nora lind", AuthorChoice.Choose([Reading(BylineWeights.Least, "Nora Lind")],
            new SiteNames()).Winner?.Key);

    [Fact]
    public void SignatureWithoutPersons_IsNoCandidate() => Assert.Empty(AuthorChoice.Choose([Reading(3)],
        new SiteNames()).Rankings);

    private static FieldReading<Byline> Reading(double weight, params string[] names)
    {
        var byline = new Byline { Authors = [.. names.Select(name => new Author { Name = name })] };
        return new FieldReading<Byline>(
            AuthorKey.Of(byline), byline, FieldSource.JsonLd, weight, Order: 0, IsVisible: false);
    }
}
