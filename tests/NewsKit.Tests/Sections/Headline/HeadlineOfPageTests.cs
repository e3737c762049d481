using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Headlines that the place, the declaration or the shape of the page decides.</summary>
public sealed class HeadlineOfPageTests
{
    private const string Title = "Le bac de Corvane reprend enfin la mer";
    private const string Declared = "<meta property=\"og:title\" content=\"" + Title + "\">";

    [Theory]
    [InlineData("<div class=\"t\"><h2>Le bac de Corvane</h2><h1>reprend enfin la mer</h1></div>")]
    [InlineData("<div class=\"t\"><h1>Le bac</h1><h2>de Corvane</h2><h1>reprend enfin la mer</h1></div>")]
    [InlineData("<header><div><h1>Le bac de Corvane reprend</h1><h1>enfin la mer</h1></div></header>")]
    public void HeadlineInSeveralHeadings_IsTheirWords(string heading) =>
        Assert.Equal(Title, WholePage.Read(Declared, $"<main>{heading}<div>{WholePage.Text}</div></main>").Headline);

    [Fact]
    public void HeadingsOfWhichOneIsTheDeclared_AreNotJoined() => Assert.Equal(Title, WholePage.Read(Declared,
        $"<main><div><h2>Transports maritimes</h2><h1>{Title}</h1></div><div>{WholePage.Text}</div></main>").Headline);

    [Theory]
    [InlineData("<p class=\"author\">Par Lise Aubert, le 3 mars 2024</p>")]
    [InlineData("<p>3 mars 2024, par Lise Aubert</p>")]
    [InlineData("<p>Par Lise Aubert</p><p>3 mars 2024</p>")]
    public void OfTwoSuchHeadings_TheSignedOneLeads(string signature)
    {
        var article = WholePage.Read("", $"<div class=\"title\"><h1>{Title}</h1></div><div>"
            + "<p>Dossier</p><p>Paru le 9 mai 2025</p>"
            + "<p>Les ports</p><p>Les îles</p><p>Les phares</p><p>Les digues</p></div>"
            + $"<main><h1>{Title}</h1>{signature}<div>{WholePage.Text}</div></main>");
        Assert.Equal(("Lise Aubert", "2024-03-03"), (article.Byline?.Authors[0].Name, article.Published?.Value));
    }

    [Theory]
    [InlineData("Amis des bacs de la côte", "Cinq jours : le bac, le bac, le bac !", "Cinq jours : le bac, le bac ! | Côte")]
    [InlineData("Cercle nautique de Lusque", "Trois semaines sans aucun bac à Corvane", "Trois semaines sans bac à Corvane")]
    [InlineData("Gazette du large", "Le gouvernail neuf est arrivé au port", "Le gouvernail neuf arrivé au port | Large")]
    public void MastheadThatAgreesWithNothing_YieldsToTheHeadingThatDoes(string masthead, string heading, string declared) =>
        Assert.Equal(heading, WholePage.Read($"<title>{declared}</title><meta property=\"og:title\" content=\"{declared}\">",
            $"<div class=\"masthead\"><h1>{masthead}</h1></div>"
            + $"<main><article><h2>{heading}</h2>{WholePage.Text}</article></main>")
            .Headline);

    [Theory]
    [InlineData("Le blog")]
    [InlineData("Actualités")]
    [InlineData("Nos carnets")]
    public void ShortBannerWithoutAWordOfTheDeclared_IsNone(string banner) => Assert.Equal(Title, WholePage.Read(Declared,
        $"<div class=\"b\"><h1>{banner}</h1></div><main><article>{WholePage.Text}</article></main>").Headline);

    [Fact]
    public void ShortHeadingWithAWordOfTheDeclared_Stays() => Assert.Equal("Le ferry repart", WholePage.Read(
        "<meta property=\"og:title\" content=\"Corvane : le ferry a quitté son quai hier après trois semaines\">",
        $"<main><article><h1>Le ferry repart</h1>{WholePage.Text}</article></main>").Headline);

    [Theory]
    [InlineData("Guide des bacs couverts – Carnets Brume Large", "Guide des bacs couverts")]
    [InlineData("Comment choisir une place au vent – Le Phare de Corvane", "Comment choisir une place au vent")]
    [InlineData("Trois semaines sans bateau – Revue Mer Vive", "Trois semaines sans bateau")]
    [InlineData("Trois semaines sans bateau – le port attend", "Trois semaines sans bateau – le port attend")]
    public void TailThatIsAName_IsTheSitesWhereNothingElseIsKnown(string title, string headline) =>
        Assert.Equal(headline, WholePage.Read($"<title>{title}</title>", $"<div>{WholePage.Text}</div>").Headline);

    [Theory]
    [InlineData("<div><span class=\"subtitle\">Transports</span></div>", "Transports")]
    [InlineData("<p><span class=\"intro\">Îles</span></p>", "Îles")]
    [InlineData("<p class=\"sous-titre\">Le port</p>", "Le port")]
    public void ShortLineNamedForSubtitlesAboveTheHeadline_IsTheKicker(string line, string kicker) => Assert.Equal(kicker,
        WholePage.Read("", $"<main><article>{line}<h1>{Title}</h1>{WholePage.Text}</article></main>").Kicker);
}
