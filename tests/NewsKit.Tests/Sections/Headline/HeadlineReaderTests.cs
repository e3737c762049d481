using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using NewsKit.Tests.Blocks;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>The headline among headings, titles with the name of the site, and kickers within the heading.</summary>
public sealed class HeadlineReaderTests
{
    private const string Site = "<meta property=\"og:site_name\" content=\"Le Phare de Corvane\">";
    private const string Text =
        "<p>Le bac a quitté le quai à l’aube, sous une pluie fine, avec quarante voyageurs et deux camions de farine à son "
        + "bord.</p>";

    [Fact]
    public void HeadingThatNamesTheSite_LosesToTheTitleOfTheArticle() =>
        Assert.Equal("Trois semaines sans bac",
            Read(Site + "<title>Trois semaines sans bac – Le Phare de Corvane</title>",
            "<h1>Le Phare de Corvane</h1><h2>Trois semaines sans bac</h2>"));

    [Fact]
    public void OnlyH1_IsTheHeadlineEvenInAHeader() =>
        Assert.Equal("Trois semaines sans bac",
            Read("<meta property=\"og:title\" content=\"Le bac à quai\">",
            "<div class=\"page-header\"><h1>Trois semaines sans bac</h1></div>"));

    [Fact]
    public void LineWithoutAnyMark_IsTheHeadlineWhenTheDataSaysTheSame() =>
        Assert.Equal("Trois semaines sans bac au port",
            Read("<meta property=\"og:title\" content=\"Trois semaines sans bac au port\">",
            "<div>Trois semaines sans bac au port</div>"));

    [Fact]
    public void KickerWithinTheHeading_IsPartedFromIt()
    {
        var article = Parse(
            "<meta property=\"og:title\" content=\"Trois semaines sans bac\">",
            "<h1><span>Transports</span> <span>Trois semaines sans bac</span></h1>");
        Assert.Equal(("Trois semaines sans bac", "Transports"), (article.Headline, article.Kicker));
    }

    [Fact]
    public void HeadingOfTwoPartsThatTheDataJoins_StaysWhole() =>
        Assert.Equal("Corvane : trois semaines sans bac",
            Read("<meta property=\"og:title\" content=\"Corvane : trois semaines sans bac\">",
            "<h1><b>Corvane :</b> trois semaines sans bac</h1>"));

    [Fact]
    public void DeclaredTitle_LosesTheNameOfTheSite() =>
        Assert.Equal("Trois semaines sans bac",
        Read(Site + "<meta property=\"og:title\" content=\"Trois semaines sans bac | Le Phare de Corvane\">", ""));

    [Fact]
    public void PrintedHeadlineWithABar_KeepsIt() =>
        Assert.Equal("Bac | trois semaines d’arrêt", Read(Site, "<h1>Bac | trois semaines d’arrêt</h1>"));

    [Fact]
    public void StandfirstOfTwoLines_IsOneText() =>
        Assert.Equal("La mer est belle. Le vent est faible.", HeadPage.Read("",
            "<p class=\"chapo\">La mer est belle.</p><p class=\"chapo\">Le vent est faible.</p>").Standfirst);

    [Fact]
    public void OfTwoKickers_TheOneNextToTheHeadlineIsKept() =>
        Assert.Equal("Transports",
            Parse("", "<p class=\"kicker\">Mer</p><p class=\"kicker\">Transports</p><h1>Trois semaines sans bac</h1>").Kicker);

    [Fact]
    public void KickerOfItsOwn_BeatsTheOneWithinTheHeading()
    {
        var article = Parse("<meta property=\"og:title\" content=\"Trois semaines sans bac\">",
            "<p class=\"kicker\">Mer</p><h1><span>Transports</span> <span>Trois semaines sans bac</span></h1>");
        Assert.Equal(("Trois semaines sans bac", "Mer"), (article.Headline, article.Kicker));
    }

    [Fact]
    public void TitleOfTheDocument_ServesWhereNothingElseNamesTheHeadline()
    {
        var article = Parse("<title>Trois semaines sans bac | Le Phare</title>", "");
        Assert.Equal(("Trois semaines sans bac", "title"), (article.Headline, article.Evidence["headline"]));
    }

    [Fact]
    public void PrintedHeadline_BeatsTheDeclaredOne()
    {
        var article = Parse("<meta property=\"og:title\" content=\"Le bac à quai\">", "<h1>Trois semaines sans bac</h1>");
        Assert.Equal(("Trois semaines sans bac", "visible"), (article.Headline, article.Evidence["headline"]));
    }

    [Fact]
    public void PrintedHeadlineWithTheNameOfTheSite_LosesIt() =>
        Assert.Equal("Trois semaines sans bac", Read(Site, "<h1>Trois semaines sans bac | Le Phare de Corvane</h1>"));

    [Fact]
    public void HeadlineOfASiteRule_BeatsThePrintedOne()
    {
        var context = Reading.Of(Collected.Paragraphs("Le bac à quai")) with
        {
            Metadata = new PageMetadata
            {
                Candidates = [new MetadataCandidate { Field = MetadataField.Headline, Value = "Trois semaines sans bac",
                    Source = FieldSource.SiteRule }],
            },
        };
        Assert.Equal("Trois semaines sans bac",
            new HeadlineReader().Read(new Article(), new Segmentation(context.Content) { Headline = 0 }, context).Headline);
    }

    [Fact]
    public void LineThatAnotherSectionHolds_IsNoStandfirst_ALineOfTheBodyIs()
    {
        var context = Reading.Of(Collected.Paragraphs("La mer", "Le vent", "Le bac"));
        var segments = new Segmentation(context.Content);
        segments.Claim(0, 1, SectionKind.Related);
        segments.Claim(0, 1, SectionKind.Standfirst);
        segments.Claim(1, 2, SectionKind.Standfirst);
        segments.Reassign(1, SectionKind.Body, ClaimReason.Standfirst);
        segments.Claim(2, 3, SectionKind.Standfirst);
        segments.Reassign(2, SectionKind.Body);
        Assert.Equal("Le vent", new HeadlineReader().Read(new Article(), segments, context).Standfirst);
    }

    private static string? Read(string head, string lines) => Parse(head, lines).Headline;

    private static Article Parse(string head, string lines) =>
        new ArticleParser().Parse($"<html lang=\"fr\"><head>{head}</head><body>{lines}<div>{Text}{Text}</div></body></html>")
            .ToArticle("page");
}
