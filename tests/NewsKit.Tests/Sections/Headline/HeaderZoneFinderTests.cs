using NewsKit.Sections;
using NewsKit.Segments;
using NewsKit.Tests.Blocks;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>The lines around the headline, each to its section.</summary>
public sealed class HeaderZoneFinderTests
{
    private const string Title = "<h1>Le bac repart</h1>";
    private const string Picture = "<img src=\"https://bac.example/quai.jpg\">";
    private const string Text =
        "<p>Le bac a quitté le quai à l’aube, sous une pluie fine, avec quarante voyageurs à son bord.</p>";

    [Theory]
    [InlineData("<p class=\"kicker\">Transports</p>", "Kicker: Transports")]
    [InlineData("<p class=\"kicker\">Transports</p><p>Vent faible</p>", "Kicker: Transports")]
    [InlineData("<div class=\"rubrique\"><p>Transports</p></div>", "Kicker: Transports")]
    [InlineData("<p class=\"category\">Transports</p>", "Kicker: Transports")]
    [InlineData("<p class=\"category\">Transports</p><p>Vent faible</p>", "None: Transports")]
    [InlineData("<p>Transports</p>", "None: Transports")]
    [InlineData("<p>Par Paula Roth</p>", "Byline: Par Paula Roth")]
    [InlineData("<p>12 mai 2024</p>", "Byline: 12 mai 2024")]
    [InlineData("<p>12 mai 2024</p><p>Vent faible</p>", "Byline: 12 mai 2024")]
    [InlineData("<p>12 mai 2024</p><p>Vent faible</p><p>Mer belle</p>", "None: 12 mai 2024")]
    public void LineAboveTheHeadline_IsSortedByItsNameAndPlace(string lines, string first) =>
        Assert.Equal(first, Sorted(lines + Title + Text)[0]);

    [Fact]
    public void LongLineAboveTheHeadline_IsNoKicker()
    {
        Assert.StartsWith("None:", Sorted($"<p class=\"kicker\">{new string('a', 81)}</p>{Title}{Text}")[0],
            StringComparison.Ordinal);
        Assert.StartsWith("Kicker:", Sorted($"<p class=\"kicker\">{new string('a', 80)}</p>{Title}{Text}")[0],
            StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyTheLinesNearTheHeadline_AreItsOwn()
    {
        var lines = Sorted(string.Concat(Enumerable.Range(0, 9).Select(number => $"<p class=\"kicker\">{number}</p>")) + Title);
        Assert.Equal("None: 0", lines[0]);
        Assert.Equal("Kicker: 1", lines[1]);
    }

    [Theory]
    [InlineData("<article>" + Picture + Title + "</article>", "LeadImage: Image")]
    [InlineData("<article><p class=\"caption\">Le bac</p>" + Title + "</article>", "LeadImage: Le bac")]
    [InlineData("<div class=\"hentry\">" + Picture + Title + "</div>", "LeadImage: Image")]
    [InlineData(Picture + "<article>" + Title + "</article>", "None: Image")]
    [InlineData("<article><img class=\"logo\" src=\"/a.png\">" + Title + "</article>", "None: Image")]
    public void PictureAboveTheHeadline_IsTheArticlesWhereOneElementHoldsBoth(string html, string first) =>
        Assert.Equal(first, Sorted(html)[0]);

    [Theory]
    [InlineData(Picture, "LeadImage: Image")]
    [InlineData("<p class=\"caption\">Le bac au quai</p>", "LeadImage: Le bac au quai")]
    [InlineData("<p class=\"credit\">Paul Rémy</p>", "LeadImage: Paul Rémy")]
    [InlineData("<figure><p>Le bac au quai</p></figure>", "LeadImage: Le bac au quai")]
    [InlineData("<p>12 commentaires</p>", "Byline: 12 commentaires")]
    [InlineData("<p>Par Paula Roth</p>", "Byline: Par Paula Roth")]
    [InlineData("<p class=\"author\">Paula Roth</p>", "Byline: Paula Roth")]
    [InlineData("<div class=\"author\"><p>Paula Roth</p></div>", "Byline: Paula Roth")]
    [InlineData("<div class=\"chapo\"><div><p>La mer est belle</p></div></div>", "Standfirst: La mer est belle")]
    [InlineData("<p><a rel=\"author\" href=\"/p\">Paula Roth</a></p>", "Byline: Paula Roth")]
    [InlineData("<p>La Gazette avec AFP</p>", "Byline: La Gazette avec AFP")]
    [InlineData("<p class=\"date\">hier</p>", "Byline: hier")]
    [InlineData("<p><time>hier</time></p>", "Byline: hier")]
    [InlineData("<p><abbr class=\"published\">hier</abbr></p>", "Byline: hier")]
    [InlineData("<p><abbr>hier</abbr></p>", "None: hier")]
    [InlineData("<p>Le 12 mai 2024</p>", "Byline: Le 12 mai 2024")]
    [InlineData("<p class=\"chapo\">La mer est belle</p>", "Standfirst: La mer est belle")]
    [InlineData("<p itemprop=\"description\">La mer est belle</p>", "Standfirst: La mer est belle")]
    [InlineData("<p itemprop=\"alternativeHeadline\">La mer est belle</p>", "Standfirst: La mer est belle")]
    [InlineData("<p class=\"tags\">Mer</p>", "Chrome: Mer")]
    [InlineData("<p class=\"readtime\">Trois minutes</p>", "Chrome: Trois minutes")]
    [InlineData("<p class=\"views\">Vu mille fois</p>", "Chrome: Vu mille fois")]
    [InlineData("<p>La mer est belle</p>", "None: La mer est belle")]
    [InlineData("<div class=\"chapo\"><div><div><p>La mer est belle</p></div></div></div>", "Standfirst: La mer est belle")]
    [InlineData("<div class=\"chapo\"><div><div><div><div><p>Vu</p></div></div></div></div></div>", "None: Vu")]
    public void LineBelowTheHeadline_IsSortedByItsNameAndWords(string line, string first) =>
        Assert.Equal(first, Sorted(Title + line + Text)[1]);

    [Theory]
    [InlineData("body")]
    [InlineData("article")]
    [InlineData("main")]
    public void NameOfTheWholePage_NamesNoLine(string tag)
    {
        var context = SmallPage.Of($"<html><{tag} class=\"chapo\">{Title}<p>La mer est belle</p>{Text}</{tag}></html>");
        var (lines, segments) = Sorted(context);
        Assert.Equal(("None: La mer est belle", 2), (lines[1], segments.BodyStart));
    }

    [Fact]
    public void DetailsOfTheArticle_LeaveTheLastWordToTheBodyModel()
    {
        var (_, segments) = Sorted(SmallPage.Of(Title + "<p class=\"tags\">Mer</p>" + Text));
        Assert.Equal(ClaimReason.ArticleDetails, segments.ReasonOf(1));
    }

    [Theory]
    [InlineData("<p>La mer est belle</p>", 2)]
    [InlineData("<h2>Le bac a quitté le quai à l’aube, sous une pluie fine.</h2>", 2)]
    [InlineData("<p><a href=\"/b\">Le bac a quitté le quai à l’aube, sous une pluie fine.</a></p>", 2)]
    [InlineData("<p class=\"caption\">Le bac a quitté le quai à l’aube, sous une pluie fine.</p>", 2)]
    [InlineData("<p class=\"author\">Le bac a quitté le quai à l’aube, sous une pluie fine.</p>", 2)]
    [InlineData("<p class=\"chapo\">Le bac a quitté le quai à l’aube, sous une pluie fine.</p>", 2)]
    [InlineData("<p>Le bac a quitté le quai à l’aube, sous une pluie fine.</p>", 1)]
    [InlineData("<p>Le bac a quitté le quai à l’aube, sous une pluie fine</p>", 2)]
    public void Body_StartsAtTheFirstParagraph(string line, int start) =>
        Assert.Equal(start, Sorted(SmallPage.Of(Title + line + Text)).Segments.BodyStart);

    [Fact]
    public void LongLineWithoutAnEnd_IsAParagraph()
    {
        Assert.Equal(1, Sorted(SmallPage.Of($"{Title}<p>{new string('a', 120)}</p>{Text}")).Segments.BodyStart);
        Assert.Equal(2, Sorted(SmallPage.Of($"{Title}<p>{new string('a', 119)}</p>{Text}")).Segments.BodyStart);
    }

    [Fact]
    public void PageWithoutAParagraph_StartsItsBodyBelowTheHeadline() =>
        Assert.Equal(1, Sorted(SmallPage.Of(Title + "<p>La mer est belle</p>")).Segments.BodyStart);

    [Fact]
    public void PageWithoutAHeadline_IsAllBody() => Assert.Equal(0, Sorted(SmallPage.Of(Text + Text)).Segments.BodyStart);

    [Fact]
    public void SignatureBelowTheText_IsFoundWhereNoneStandsAbove() =>
        Assert.Equal(["Byline: Paula Roth", "Byline: 12 mai 2024"], Sorted("<article>" + Title + Text
            + "<p class=\"author\">Paula Roth</p><p>12 mai 2024</p></article>")[^2..]);

    [Theory]
    [InlineData("<article>" + Title + "<p>Par Lise Aubert</p>" + Text + "<p class=\"author\">Paula Roth</p></article>")]
    [InlineData("<article>" + Title + Text + "</article><p class=\"author\">Paula Roth</p>")]
    [InlineData("<article>" + Title + Text + "<p>Paula Roth</p></article>")]
    public void NameBelowTheText_IsNoSignatureOtherwise(string html) => Assert.Equal("None: Paula Roth", Sorted(html)[^1]);

    [Fact]
    public void DateBelowTheSignature_GoesWithItOnlyBesideIt() =>
        Assert.Equal(["Byline: Paula Roth", "None: 12 mai 2024"], Sorted("<article>" + Title + Text
            + "<p class=\"author\">Paula Roth</p><div><p>12 mai 2024</p></div></article>")[^2..]);

    [Fact]
    public void TextRendering_LinesBeforeTheTextAreTheTitleOfThePicture()
    {
        var context = Reading.Of(Collected.FromText("Le bac repart vers les îles", "Par Paula Roth", "Le bac au quai",
            "Le bac a quitté le quai à l’aube, sous une pluie fine, avec quarante voyageurs à son bord."));
        Assert.Equal(["Headline", "Byline", "LeadImage", "None"], Sorted(context).Lines.Select(line => line.Split(':')[0]));
    }

    private static string[] Sorted(string html) => Sorted(SmallPage.Of(html)).Lines;

    private static (string[] Lines, Segmentation Segments) Sorted(ReadingContext context)
    {
        var segments = new Segmentation(context.Content);
        new HeadlineFinder().Find(segments, context);
        new HeaderZoneFinder().Find(segments, context);
        return (SmallPage.Lines(segments), segments);
    }
}
