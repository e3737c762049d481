using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using NewsKit.Tests.Blocks;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Which of the headings of a page is the headline.</summary>
public sealed class HeadlineFinderTests
{
    private const string Data = "<meta property=\"og:title\" content=\"Le bac repart vers les îles\">";

    private const string Paragraph =
        "Le conseil du port a voté hier soir, après quatre heures de débat, la réfection du quai nord et de la vieille "
        + "capitainerie, qui prendra deux hivers au moins et coûtera plus cher que prévu.";

    [Fact]
    public void TwoHeadingsAlike_TheFirstIsTheHeadline() =>
        Assert.Equal("Le bac repart", Found("<h1>Le bac repart</h1><h1>Le port dort</h1>"));

    [Fact]
    public void HeadingThatTheDataName_BeatsTheFirstOne() =>
        Assert.Equal("Le bac repart vers les îles", Found(Data + "<h1>Le port dort</h1><h1>Le bac repart vers les îles</h1>"));

    [Fact]
    public void HeadingOfTheFirstLevel_BeatsAnEarlierOneOfTheSecond() =>
        Assert.Equal("Le bac repart", Found("<h2 class=\"post-title\">Le port dort</h2><h1>Le bac repart</h1>"));

    [Fact]
    public void HeadingInABoxOfOtherArticles_LosesToASmallerOneOutside() =>
        Assert.Equal("Le bac repart",
            Found("<div class=\"related\"><h1>Le port dort</h1></div><h2 class=\"post-title\">Le bac repart</h2>"));

    [Fact]
    public void PageNamedLikeABox_IsNone() =>
        Assert.Equal("Le bac repart", Found("<h1>Le bac repart</h1>", "latest"));

    [Theory]
    [InlineData("<div class=\"site-header\"><h1>Le port dort</h1></div>")]
    [InlineData("<h1 style=\"display:none\">Le port dort</h1>")]
    [InlineData("<h1 class=\"logo\">Le port dort</h1>")]
    public void HeadingOfThePage_LosesToTheNextOne(string heading) =>
        Assert.Equal("Le bac repart", Found(heading + "<h1>Le bac repart</h1>"));

    [Theory]
    [InlineData("<div class=\"header\"><article><h1>Le bac repart</h1></article></div>")]
    [InlineData("<div class=\"entry-header\"><h1>Le bac repart</h1></div>")]
    public void HeaderOfTheArticle_IsNotThatOfThePage(string heading) =>
        Assert.Equal("Le bac repart", Found(heading + "<h1>Le port dort</h1>"));

    [Fact]
    public void OnlyTitleThatIsTheBeginningOfTheDocumentsTitle_IsTheNameOfTheSite() =>
        Assert.Equal("Le bac repart vers les îles", Found("<title>La Gazette du port : le bac repart vers les îles</title>"
            + "<div class=\"header\"><h1>La Gazette du port</h1></div>"
            + "<h2 class=\"post-title\">Le bac repart vers les îles</h2>"));

    [Theory]
    [InlineData("<h2>Le bac repart</h2>", false)]
    [InlineData("<h2 class=\"headline\">Le bac repart</h2>", true)]
    [InlineData("<h2 itemprop=\"headline\">Le bac repart</h2>", true)]
    [InlineData("<h2 class=\"post-title\">Le bac repart</h2>", true)]
    [InlineData("<h2 class=\"title\">Le bac repart</h2>", false)]
    [InlineData("<div class=\"headline\">Le bac repart</div>", false)]
    [InlineData("<h5>Le bac repart</h5>", false)]
    public void HeadingOfALowerLevel_NeedsAName(string heading, bool isHeadline) =>
        Assert.Equal(isHeadline ? "Le bac repart" : null, Found(heading));

    [Theory]
    [InlineData("h5", "Le bac repart vers les îles")]
    [InlineData("p", "Le bac repart vers les îles")]
    public void LineThatSaysWhatTheDataSay_NeedsNoName(string tag, string text) =>
        Assert.Equal(text, Found($"{Data}<{tag}>{text}</{tag}>"));

    [Fact]
    public void LineNamedForAHeadline_IsOneThoughAsShortAsAMenuItem() =>
        Assert.Equal("Le bac repart", Found("<div itemprop=\"headline\">Le bac repart</div>"));

    [Fact]
    public void HeadingThatTheMarkupCallsTheHeadline_BeatsTheBeginningOfAnotherTitle() =>
        Assert.Equal("Le bac reste", Found(
            Data + "<h2 class=\"headline\">Le bac repart</h2><h2 itemprop=\"headline\">Le bac reste</h2>"));

    [Fact]
    public void LineShorterThanAMenuItem_IsNoHeadlineThoughTheDataSayTheSame() =>
        Assert.Null(Found("<meta property=\"og:title\" content=\"Le bac repart\"><p>Le bac repart</p>"));

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(300, true)]
    [InlineData(301, false)]
    public void Headline_IsNeitherAMarkNorAParagraph(int length, bool isHeadline) =>
        Assert.Equal(isHeadline, Found($"<h1>{new string('a', length)}</h1>") is not null);

    [Theory]
    [InlineData("<ol><li><a href=\"/p\">Politique</a></li><li><h1>Quai nord de Corvane : le vote du conseil</h1></li></ol>")]
    [InlineData("<nav><a href=\"/p\">Politique</a> | <h1>Quai nord de Corvane : le vote du conseil</h1></nav>")]
    public void LastItemOfABreadcrumb_YieldsToTheHeadingAtTheText(string strip) =>
        Assert.Equal("Corvane refait son quai nord avant l’hiver", Found(
            $"<title>Quai nord de Corvane : le vote du conseil</title>{strip}<div>"
            + "<h2>Corvane refait son quai nord avant l’hiver</h2>"
            + $"<p>{Paragraph}</p></div>"));

    [Fact]
    public void HeadingBelowALinkToItsSection_StaysTheHeadline() =>
        Assert.Equal("Quai nord de Corvane : le vote du conseil", Found(
            "<header class=\"entry-header\"><p><a href=\"/p\">Politique</a></p><h1>Quai nord de Corvane : le vote du conseil</h1>"
            + $"</header><h2>Les élus refont le quai avant l’hiver</h2><p>{Paragraph}</p>"));

    [Theory]
    [InlineData("<div class=\"share\"><h1>Le quai nord sera refait à Corvane</h1></div>")]
    [InlineData("<div><h1>Le quai nord sera refait à Corvane</h1></div>")]
    public void HeadingBelowTheText_YieldsToTheOneAboveIt(string below) =>
        Assert.Equal("Les élus de Corvane voient le quai refait", Found(
            $"<title>Le quai nord sera refait à Corvane</title>"
            + $"<h2>Les élus de Corvane voient le quai refait</h2><p>{Paragraph}</p>"
            + $"<p>{Paragraph}</p><p>{Paragraph}</p><p>{Paragraph}</p>{below}"));

    [Fact]
    public void LabelOfAnotherPart_IsNoHeadline() => Assert.Null(Found("<h1>Articles similaires</h1>"));

    [Fact]
    public void HeadlineOfASiteRule_Stays()
    {
        var context = SmallPage.Of("<p>Le port dort</p><h1>Le bac repart</h1>");
        var segments = new Segmentation(context.Content) { Headline = 0 };
        new HeadlineFinder().Find(segments, context);
        Assert.Equal(0, segments.Headline);
        Assert.True(segments.IsFree(1));
    }

    [Fact]
    public void TextRendering_TakesTheLongestLineBeforeTheSignature() =>
        Assert.Equal("Le bac de Corvane repart après trois semaines", FoundInText(
            "Partager", "Transports", "Le bac de Corvane repart après trois semaines", "Par Paula Roth",
            "Une ligne bien plus longue, qui vient après la signature et n’est donc plus un titre"));

    [Theory]
    [InlineData("Partager")]
    [InlineData("Il pleut.")]
    public void TextRendering_TheFirstLabelOrSentenceAfterALineEndsTheSearch(string end) =>
        Assert.Equal("Le bac repart", FoundInText("Le bac repart", end, "Le port dort depuis trois semaines"));

    [Fact]
    public void TextRendering_OnlyTheFirstLinesAreLookedAt() =>
        Assert.Equal("Ligne 1", FoundInText(
            [.. Enumerable.Range(1, 9).Select(number => $"Ligne {number}"), "Lire", "Voir", "Ici", "Le bac repart"]));

    private static string? Found(string html, string page = "") =>
        Found(SmallPage.Of($"<body class=\"{page}\">{html}</body>"));

    private static string? FoundInText(params string[] lines) => Found(Reading.Of(Collected.FromText(lines)));

    private static string? Found(ReadingContext context)
    {
        var segments = new Segmentation(context.Content);
        new HeadlineFinder().Find(segments, context);
        if (segments.Headline < 0)
            return null;
        Assert.True(segments.Is(segments.Headline, SectionKind.Headline));
        return context.Content.StringOf(segments.Headline);
    }
}
