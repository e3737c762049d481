using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Who signs a page as a whole, and with which agencies.</summary>
public sealed class SignersOfPageTests
{
    private const string Title = "<h1>Le bac de Corvane reprend enfin la mer</h1>";

    [Theory]
    [InlineData("<a class=\"hidden\" rel=\"author\" href=\"https://profil.example/77\">Odile Marchand</a>")]
    [InlineData("<p hidden><a rel=\"author\" href=\"https://profil.example/77\">Odile Marchand</a></p>")]
    [InlineData("<div class=\"hidden\"><a rel=\"author\" href=\"https://profil.example/77\">Odile Marchand</a></div>")]
    public void HiddenProfileOfAnEditor_YieldsToWhoSigns(string profile) => Assert.Equal("Lise Aubert", Names(
        $"<main><article>{Title}<div>{WholePage.Text}</div><p class=\"signature\">Lise Aubert</p>{profile}</article></main>"));

    [Theory]
    [InlineData("Avec AFP et Reuters", "AFP; Reuters")]
    [InlineData("(ats/nxp)", "ats; nxp")]
    [InlineData("Source : Belga", "Belga")]
    [InlineData("<b>(Belga)</b>", "Belga")]
    public void LastLineOfAgencies_IsNoBody(string line, string agencies)
    {
        var article = WholePage.Read("", $"<main><article>{Title}<div>{WholePage.Text}<p>{line}</p></div></article></main>");
        Assert.Equal((agencies, 3), (string.Join("; ", article.Byline?.Agencies ?? []), article.Body.Count));
        Assert.Single(article.Credits);
    }

    [Theory]
    [InlineData("Avec Reuters au port")]
    [InlineData("Avec le café")]
    [InlineData("Belga court")]
    public void LastLineOfOtherWords_IsBody(string line) => Assert.Equal(4,
        WholePage.Read("", $"<main><article>{Title}<div>{WholePage.Text}<p>{line}</p></div></article></main>").Body.Count);

    [Theory]
    [InlineData("Corée du Nord 5 mars 2024 à 10h20")]
    [InlineData("France Monde 5 mars 2024 à 10h20")]
    [InlineData("Région Ouest 5 mars 2024")]
    public void PlaceOrRubricBesideTheDate_SignsNothing(string line) => Assert.Equal("", Names(
        $"<main><article>{Title}<p class=\"meta\">{line}</p><div>{WholePage.Text}</div></article></main>"));

    [Theory]
    [InlineData("Bacs, Vie Du Port, Une Du Jour | Publié : 5 mars 2024 | Écrit par Lise Aubert")]
    [InlineData("Ports | 5 mars 2024 | Par Lise Aubert")]
    [InlineData("Vie Locale | Écrit par Lise Aubert | 5 mars 2024")]
    public void LineOfTagsDateAndAuthor_IsNoBody(string line)
    {
        var article = WholePage.Read("", $"<main><article>{Title}<p>{line}</p><div>{WholePage.Text}</div></article></main>");
        Assert.Equal(("Lise Aubert", 3, null), (article.Byline?.Authors[0].Name, article.Body.Count, article.Standfirst));
    }

    [Theory]
    [InlineData("<p class=\"author\">Par Lise Aubert</p>")]
    [InlineData("<p>Par Lise Aubert</p>")]
    [InlineData("<div class=\"meta\">Écrit par Lise Aubert</div>")]
    public void SignatureOfAPageWithoutHeading_IsNoBody(string line)
    {
        var article = WholePage.Read("<title>Le bac de Corvane reprend la mer - Le Phare de Corvane</title>",
            $"<main>{line}<div>{WholePage.Text}</div></main><footer>© 2024 Le Phare de Corvane</footer>");
        Assert.Equal(("Lise Aubert", 3, "Le bac de Corvane reprend la mer"),
            (article.Byline?.Authors[0].Name, article.Body.Count, article.Headline));
    }

    private static string Names(string body) =>
        string.Join("; ", WholePage.Read("", body).Byline?.Authors.Select(author => author.Name) ?? []);
}
