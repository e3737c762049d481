using NewsKit.Blocks;
using NewsKit.Dom;
using NewsKit.Metadata;
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
            <p>Le bac a quitté le quai à l’aube, sous une pluie fine, avec quarante voyageurs et deux camions de farine.</p></article></body></html>
            """;
        var explanations = Explained(Html);
        Assert.Equal(
            ["language: fr", "headline: Le bac repart", "byline: Paula Roth", "published: 2024-03-03", "modified: 2024-03-04"],
            explanations.Where(entry => entry.Chosen).Select(entry => $"{entry.Field}: {entry.Value}"));
        Assert.Contains(explanations, entry =>
            entry is { Field: "byline", Value: "proth2", Source: "meta:author", Chosen: false, Why: "outweighed" });
    }

    [Fact]
    public void DescriptionTagsAndPictures_AreListed()
    {
        const string Html = """
            <html lang="fr"><head><meta name="description" content="Le bac repart."><meta property="og:description" content="Le bac est reparti.">
            <meta property="article:tag" content="port"><meta name="keywords" content="Port, bac"><meta property="og:image" content="https://bac.example/carte.jpg"></head>
            <body><article><h1>Le bac repart</h1><figure><img src="https://bac.example/quai.jpg" width="900" height="600"></figure>
            <p>Le bac a quitté le quai à l’aube, sous une pluie fine, avec quarante voyageurs et deux camions de farine.</p></article></body></html>
            """;
        var explanations = Explained(Html)
            .Where(entry => entry.Field is "description" or "tags" or "leadImage");
        Assert.Equal(
            [
                "description: Le bac repart. True", "description: Le bac est reparti. False", "tags: port True",
                    "tags: Port False", "tags: bac True",
                "leadImage: https://bac.example/quai.jpg True", "leadImage: https://bac.example/carte.jpg False",
            ],
            explanations.Select(entry => $"{entry.Field}: {entry.Value} {entry.Chosen}"));
    }

    private static List<FieldCandidate> Explained(string html)
    {
        var (limits, log) = (new NewsKitLimits(), new DiagnosticLog());
        using var document = DocumentLoader.Load(html);
        var metadata = new MetadataCollector(null, limits, log);
        var blocks = new BlockCollector();
        DocumentWalk.Run(document, [metadata, blocks], CancellationToken.None);
        var context = new ReadingContext
        {
            Content = blocks.ToContent(),
            Metadata = metadata.Build(),
            Options = new ReadingOptions(),
            Limits = limits,
            Log = log
        };
        var segments = Segmenter.Segment(context);
        return FieldExplainer.Explain(ArticleComposer.Compose(segments, context), segments, context);
    }
}
