using NewsKit.Metadata;
using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Metadata;

public sealed class MetaNameReaderTests
{
    [Fact]
    public void Names_OfSeveralVocabularies()
    {
        var metadata = MetadataPage.Read("""
            <html lang="fr"><title>Le pont rouvre - La Vallée</title><base href="https://example.org/">
            <meta name="author" content="Anne Morel"><meta name="DC.creator" content="Luc Perrin"><meta name="description" content="Un résumé.">
            <meta name="keywords" content="pont; Loire,, "><meta name="news_keywords" content="travaux"><meta name="DC.date.issued" content="2024-01-05">
            <meta name="parsely-pub-date" content="2024-01-05T07:00:00Z"><meta name="sailthru.author" content="Anne Morel"><meta http-equiv="content-language" content="fr-FR">
            <meta name="last-modified" content="2024-01-07"><meta name="robots" content="noindex"><meta name="viewport" content="width=device-width">
            """);

        Assert.Equal(["Anne Morel", "Anne Morel", "Luc Perrin"], metadata.Values(MetadataField.Author));
        Assert.Equal(["pont", "Loire", "travaux"], metadata.Values(MetadataField.Tag));
        Assert.Equal(["2024-01-05", "2024-01-05T07:00:00Z"], metadata.Values(MetadataField.Published));
        Assert.Equal("2024-01-07", metadata.First(MetadataField.Modified)?.Value);
        Assert.Equal("Un résumé.", metadata.First(MetadataField.Description)?.Value);
        Assert.Equal("Le pont rouvre - La Vallée", metadata.First(MetadataField.DocumentTitle)?.Value);
        Assert.Equal(["fr", "fr-FR"], metadata.Values(MetadataField.Language));
        Assert.Equal("https://example.org/", metadata.BaseHref);
    }

    [Theory]
    [InlineData("DC.creator", "meta:dc.creator", "Anne Morel", MetadataField.Author)]
    [InlineData("dcterms.title", "meta:dcterms.title", "Le pont rouvre", MetadataField.Headline)]
    [InlineData("DC.date", "meta:dc.date", "2024-01-05", MetadataField.Published)]
    [InlineData("dcterms.modified", "meta:dcterms.modified", "2024-01-07", MetadataField.Modified)]
    [InlineData("parsely-author", "meta:parsely-author", "Anne Morel", MetadataField.Author)]
    [InlineData("parsely-title", "meta:parsely-title", "Le pont rouvre", MetadataField.Headline)]
    [InlineData("parsely-section", "meta:parsely-section", "Vallée", MetadataField.Section)]
    [InlineData("sailthru.title", "meta:sailthru.title", "Le pont rouvre", MetadataField.Headline)]
    [InlineData("sailthru.date", "meta:sailthru.date", "2024-01-05", MetadataField.Published)]
    [InlineData("published-date", "meta:published-date", "2024-01-05", MetadataField.Published)]
    public void Name_IsASourceOfItsOwn(string name, string source, string value, object field) =>
        Assert.Equal([value], MetadataPage.Read($"<meta name=\"{name}\" content=\"{value}\">")
            .Values((MetadataField)field, source));

    [Fact]
    public void FirstTitle_IsTheDocuments() =>
        Assert.Equal(["Un"], MetadataPage.Read("<title>Un</title><body><svg><title>Icône</title></svg><title>Deux</title>")
            .Values(MetadataField.DocumentTitle));

    [Fact]
    public void Candidates_AreInDocumentOrder_AndAFieldInOrderOfTrust()
    {
        var metadata = MetadataPage.Read("""
            <meta name="author" content="Par le nom"><meta property="og:title" content="Par le graphe"><script type="application/ld+json">{"@type":"Article","headline":"Par les données","author":"Par les données"}</script>
            <h1 itemprop="headline">Par l’élément</h1><meta name="dc.title" content="Par le Dublin Core">
            """);

        Assert.Equal(["json-ld", "itemprop:headline", "meta:og:title", "meta:dc.title"], metadata.All(MetadataField.Headline)
            .Select(candidate => candidate.Source.Word));
        Assert.Equal("json-ld", metadata.First(MetadataField.Author)?.Source.Word);
        Assert.Equal(metadata.Candidates.Select(candidate => candidate.Order)
            .Order(), metadata.Candidates.Select(candidate => candidate.Order));
        Assert.Equal("meta:author", metadata.Candidates[0].Source.Word);
        Assert.Null(metadata.First(MetadataField.Published));
    }

    [Fact]
    public void TagsPastTheLimit_AreCut()
    {
        var tags = string.Join(',', Enumerable.Range(0, 300));

        var metadata = MetadataPage.Read(
            $"""<meta name="keywords" content="{tags}">""", new NewsKitLimits(), out var diagnostics);

        Assert.Equal(128, metadata.All(MetadataField.Tag).Count);
        Assert.Equal(DiagnosticCodes.ItemsLimited, Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void OverlongField_IsCutAtAWholeCharacter()
    {
        var family = "👩‍👩‍👧";
        var metadata = MetadataPage.Read(
            $"""<meta name="author" content="{string.Concat(Enumerable.Repeat(family, 10))}">""",
            new NewsKitLimits { FieldChars = 20 }, out var diagnostics);

        Assert.Equal(family + family, metadata.First(MetadataField.Author)?.Value);
        Assert.Equal(DiagnosticCodes.TextLimited, Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void NoBreakSpaces_StayAsPrinted() =>
        Assert.Equal(["Et après\u00A0?"], MetadataPage.Read("<title> Et \t après\u00A0? </title>")
            .Values(MetadataField.DocumentTitle));
}
