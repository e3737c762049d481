using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Every candidate is listed, and one of each field won.</summary>
public sealed class FieldExplainerTests
{
    [Fact]
    public void Candidates_AreListedWithTheWinnerOfEachField()
    {
        const string Html = """
            <html lang="fr"><head><meta name="author" content="proth2"><meta property="og:title" content="Le bac">
            <meta property="article:published_time" content="2024-03-03"></head>
            <body><article><h1>Le bac repart</h1><p class="byline">Par Paula Roth</p><p class="date">Mis à jour le 4 mars 2024</p>
            <p>Le bac a quitté le quai à l’aube, sous une pluie fine,
                avec quarante voyageurs et deux camions de farine.</p></article></body></html>
            """;
        var explanations = Explained(SmallPage.Of(Html));
        Assert.Equal(
            ["language: fr", "headline: Le bac repart", "byline: Paula Roth", "published: 2024-03-03", "modified: 2024-03-04"],
            explanations.Where(entry => entry.Chosen).Select(entry => $"{entry.Field}: {entry.Value}"));
        Assert.Contains(explanations, entry =>
            entry is { Field: "byline", Value: "proth2", Source: "meta:author", Chosen: false, Place: null }
            && entry.Why.StartsWith("outweighed by ", StringComparison.Ordinal));
        Assert.Contains(explanations, entry => entry is { Field: "byline", Value: "Paula Roth", Place: { } place }
            && place.EndsWith("p.byline", StringComparison.Ordinal));
    }

    [Fact]
    public void DescriptionTagsAndPictures_AreListed()
    {
        const string Html = """
            <html lang="fr"><head><meta name="description" content="Le bac repart."><meta property="og:description" content="Le bac est reparti.">
            <meta property="article:tag" content="port"><meta name="keywords" content="Port, bac"><meta property="og:image" content="https://bac.example/carte.jpg"></head>
            <body><article><h1>Le bac repart</h1><figure><img src="https://bac.example/quai.jpg" width="900" height="600"></figure>
            <p>Le bac a quitté le quai à l’aube, sous une pluie fine,
                avec quarante voyageurs et deux camions de farine.</p></article></body></html>
            """;
        var explanations = Explained(SmallPage.Of(Html))
            .Where(entry => entry.Field is "description" or "tags" or "leadImage");
        Assert.Equal(
            [
                "description: Le bac repart. True declared", "description: Le bac est reparti. False less trusted",
                "tags: port True declared", "tags: Port False repeated", "tags: bac True declared",
                "leadImage: https://bac.example/quai.jpg True seen", "leadImage: https://bac.example/carte.jpg False outweighed",
            ],
            explanations.Select(entry => $"{entry.Field}: {entry.Value} {entry.Chosen} {entry.Why}"));
    }

    [Fact]
    public void DeclaredHeadline_IsOutweighedByThePrintedOne_AndLosesTheNameOfTheSite()
    {
        const string Html = """
            <head><meta property="og:site_name" content="La Gazette">
            <meta property="og:title" content="Le bac est reparti | La Gazette"></head>
            <h1>Le bac repart</h1><p>Le bac a quitté le quai à l’aube, sous une pluie fine, avec quarante voyageurs à bord.</p>
            """;
        Assert.Equal(["Le bac repart True printed", "Le bac est reparti False outweighed by what is printed"],
            Whys(Html, "headline", new ReadingOptions()));
    }

    [Fact]
    public void FieldWithoutAWinner_SaysThatItsCandidatesAreTooWeak() =>
        Assert.Equal(["2031-03-03 False too weak"], Whys(
            "<head><meta property=\"article:published_time\" content=\"2031-03-03\"></head><h1>Le bac repart</h1>", "published",
            new ReadingOptions { ReferenceTime = new DateTime(2024, 5, 1) }));

    [Fact]
    public void DateThatIsStillToCome_IsImpossibleHoweverMuchSpeaksForIt()
    {
        const string Html = """
            <head><meta property="article:published_time" content="2031-03-03"><meta name="dc.date" content="2024-03-04"></head>
            <h1>Le bac repart</h1><p>Le bac a quitté le quai à l’aube, sous une pluie fine, avec quarante voyageurs à bord.</p>
            """;
        Assert.Equal(["2031-03-03 False impossible", "2024-03-04 True declared"],
            Whys(Html, "published", new ReadingOptions { ReferenceTime = new DateTime(2024, 5, 1) }));
    }

    [Fact]
    public void ChangeThatStandsForThePublication_IsListedForBoth()
    {
        const string Html = """
            <h1>Le bac repart</h1><p class="date">Mis à jour le <time datetime="2024-03-04">4 mars 2024</time></p>
            <p>Le bac a quitté le quai à l’aube, sous une pluie fine, avec quarante voyageurs à bord.</p>
            """;
        Assert.Equal("2024-03-04 True printed and declared", Whys(Html, "published", new ReadingOptions()).First());
        Assert.Equal("2024-03-04 True printed and declared", Whys(Html, "modified", new ReadingOptions()).First());
    }

    [Fact]
    public void Explaining_ReportsNothingAgain()
    {
        var context = SmallPage.Of("<article><h1>Le bac repart</h1>"
            + "<p class=\"date\"><time datetime=\"2020-01-01\">4 mars 2024</time></p>"
            + "<p>Le bac a quitté le quai à l’aube, sous une pluie fine, avec quarante voyageurs à bord.</p></article>")
            with
        { Limits = new NewsKitLimits { FieldChars = 8 } };
        var segments = Segmenter.Segment(context);
        var article = ArticleComposer.Compose(segments, context);
        var said = context.Log.ToList();
        Assert.Contains(said, diagnostic => diagnostic.Code == DiagnosticCodes.TextLimited);
        FieldExplainer.Explain(article, segments, context);
        Assert.Equal(said.Count, context.Log.ToList().Count);
    }

    private static IEnumerable<string> Whys(string html, string field, ReadingOptions options) =>
        Explained(SmallPage.Of(html) with { Options = options }).Where(entry => entry.Field == field)
            .Select(entry => $"{entry.Value} {entry.Chosen} {entry.Why}");

    private static List<FieldCandidate> Explained(ReadingContext context)
    {
        var segments = Segmenter.Segment(context);
        return FieldExplainer.Explain(ArticleComposer.Compose(segments, context), segments, context);
    }
}
