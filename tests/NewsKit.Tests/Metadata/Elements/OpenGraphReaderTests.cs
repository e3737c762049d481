using NewsKit.Metadata;
using Xunit;

namespace NewsKit.Tests.Metadata;

public sealed class OpenGraphReaderTests
{
    [Fact]
    public void OpenGraphAndArticle_GiveTheirFields()
    {
        var metadata = MetadataPage.Read("""
            <meta property="og:title" content="  Le   pont
             rouvre "><meta property="og:type" content="article"><meta property="og:site_name" content="La Vallée">
            <meta property="og:url" content="/pont"><meta property="og:locale" content="fr_FR"><meta property="article:published_time" content="2024-01-05T08:00:00+01:00">
            <meta property="article:modified_time" content="2024-01-06"><meta property="article:section" content="Local">
            <meta property="article:tag" content="pont, travaux"><meta property="article:tag" content="Loire"><meta property="article:content_tier" content="locked">
            """);

        Assert.Equal(["Le pont rouvre"], metadata.Values(MetadataField.Headline, "meta:og:title"));
        Assert.Equal("meta:article:published_time", metadata.First(MetadataField.Published)?.Source.Word);
        Assert.Equal("2024-01-06", metadata.First(MetadataField.Modified)?.Value);
        Assert.Equal("Local", metadata.First(MetadataField.Section)?.Value);
        Assert.Equal(["pont", "travaux", "Loire"], metadata.Values(MetadataField.Tag));
        Assert.Equal("La Vallée", metadata.First(MetadataField.SiteName)?.Value);
        Assert.Equal("fr_FR", metadata.First(MetadataField.Language)?.Value);
        Assert.Equal("locked", metadata.First(MetadataField.ContentTier)?.Value);
    }

    [Fact]
    public void NameInPlaceOfProperty_IsRead() =>
        Assert.Equal(["Titre"], MetadataPage.Read("""<meta name="OG:Title" content="Titre">""").Values(MetadataField.Headline));

    [Fact]
    public void ArticleAuthor_AddressIsNoName()
    {
        var metadata = MetadataPage.Read(
            """<meta property="article:author" content="https://social.example/anne">"""
                + """<meta property="article:author" content="Anne Morel">""");

        Assert.Equal(["Anne Morel"], metadata.Values(MetadataField.Author));
        Assert.Equal(["https://social.example/anne"], metadata.Values(MetadataField.AuthorProfile));
    }

    [Theory]
    [InlineData("Written by", "Anne Morel")]
    [InlineData("Écrit par", "Anne Morel")]
    [InlineData("Verfasst von", "Anne Morel")]
    [InlineData("Est. reading time", "")]
    public void TwitterCard_NamesTheWriterByItsLabel(string label, string expected)
    {
        var metadata = MetadataPage.Read(
            $"""<meta name="twitter:label1" content="{label}"><meta name="twitter:data1" content="Anne Morel">""");

        Assert.Equal(expected, string.Join('|', metadata.Values(MetadataField.Author)));
    }

    [Fact]
    public void TwitterHandle_IsNoAuthor() =>
        Assert.Empty(MetadataPage.Read(
            """<meta name="twitter:creator" content="@anne"><meta name="twitter:site" content="@lavallee">""").Candidates);

    [Fact]
    public void Images_TakeTheDescriptionsThatFollow()
    {
        var metadata = MetadataPage.Read("""
            <meta property="og:image" content="/a.jpg"><meta property="og:image:secure_url" content="/a2.jpg"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630px">
            <meta property="og:image" content="/b.jpg"><meta property="og:image:alt" content="Le pont"><meta property="og:image:width" content="large">
            <meta name="twitter:image" content="/c.jpg"><meta name="twitter:image:alt" content="La rive">
            """);

        Assert.Equal(["/a.jpg", "/b.jpg", "/c.jpg"], metadata.Images.Select(image => image.Url));
        Assert.Equal((1200, 630), (metadata.Images[0].Width, metadata.Images[0].Height));
        Assert.Equal(("Le pont", null), (metadata.Images[1].Alt, metadata.Images[1].Width));
        Assert.Equal("La rive", metadata.Images[2].Alt);
    }

    [Fact]
    public void ImagePartsWithoutAnImage_AreNothing() =>
        Assert.Empty(MetadataPage.Read("""<meta property="og:image:width" content="1200"><meta property="og:image" content="">""")
            .Images);
}
