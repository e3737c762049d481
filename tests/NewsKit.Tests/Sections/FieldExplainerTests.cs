using NewsKit.Blocks;
using NewsKit.Dom;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Sections;
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
        var (segments, context) = Segmented(Html);
        var explanations = FieldExplainer.Explain(segments, context);
        Assert.Equal(
            ["language: fr", "headline: Le bac repart", "byline: Paula Roth", "published: 2024-03-03", "modified: 2024-03-04"],
            explanations.Where(entry => entry.Chosen).Select(entry => $"{entry.Field}: {entry.Value}"));
        Assert.Contains(explanations, entry => entry is { Field: "byline", Value: "proth2", Source: "meta:author", Chosen: false, Why: "outweighed" });
    }

    private static (Segmentation Segments, ReadingContext Context) Segmented(string html)
    {
        var (limits, log) = (new NewsKitLimits(), new DiagnosticLog());
        using var document = DocumentLoader.Load(html);
        var metadata = new MetadataCollector(null, limits, log);
        var blocks = new BlockCollector();
        DocumentWalk.Run(document, [metadata, blocks], CancellationToken.None);
        var context = new ReadingContext { Content = blocks.ToContent(), Metadata = metadata.Build(), Options = new ReadingOptions(), Limits = limits, Log = log };
        return (Segmenter.Segment(context), context);
    }
}
