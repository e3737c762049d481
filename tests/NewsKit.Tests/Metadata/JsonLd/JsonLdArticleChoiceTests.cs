using NewsKit.Metadata;
using Xunit;

namespace NewsKit.Tests.Metadata;

/// <summary>Which article of several the page is about: of two, the second where it is meant.</summary>
public sealed class JsonLdArticleChoiceTests
{
    [Theory]
    [InlineData("\"url\":\"https://gazette.example/b\"")]
    [InlineData("\"url\":\"http://www.gazette.example/b/\"")]
    [InlineData("\"url\":\"HTTPS://GAZETTE.EXAMPLE/B\"")]
    [InlineData("\"url\":\"https://gazette.example/b#article\"")]
    [InlineData("\"@id\":\"https://gazette.example/b#article\"")]
    [InlineData("\"mainEntityOfPage\":\"https://gazette.example/b\"")]
    [InlineData("\"mainEntityOfPage\":{\"@id\":\"https://gazette.example/b\"}")]
    [InlineData("\"mainEntityOfPage\":{\"url\":\"https://gazette.example/b\"}")]
    public void ArticleAtTheAddress_IsMeant(string address) => Assert.Equal("Second", Headline(address));

    [Theory]
    [InlineData("\"url\":\"https://gazette.example/bac\"")]
    [InlineData("\"url\":\"https://gazette.example/b?page=2\"")]
    [InlineData("\"mainEntityOfPage\":true")]
    [InlineData("\"image\":\"https://gazette.example/b\"")]
    public void OtherAddress_NamesNothing(string address) => Assert.Equal("Premier", Headline(address));

    [Theory]
    [InlineData("Le second - La Gazette", "\"headline\":\"Le second\"", "Le second")]
    [InlineData("LE SECOND - La Gazette", "\"headline\":\"Le  second\"", "Le second")]
    [InlineData("Le second - La Gazette", "\"name\":\"Le second\"", "Le second")]
    [InlineData("Le troisième - La Gazette", "\"headline\":\"Le second\"", "Premier")]
    [InlineData("Le second - La Gazette", "\"headline\":\" \"", "Premier")]
    public void ElseTheOneNamedInTheTitle_IsMeant(string title, string name, string expected) => Assert.Equal(expected,
        MetadataPage.Read($$"""
            <title>{{title}}</title><script type="application/ld+json">
            [{"@type":"Article","headline":"Premier"},{"@type":"Article",{{name}} }]</script>
            """).First(MetadataField.Headline)?.Value);

    [Fact]
    public void AddressOutweighsTheTitle() => Assert.Equal("Second", MetadataPage.Read("""
        <title>Premier</title><link rel=canonical href=https://gazette.example/b><script type="application/ld+json">
        [{"@type":"Article","headline":"Premier"},
        {"@type":"Article","headline":"Second","url":"https://gazette.example/b"}]</script>
        """).First(MetadataField.Headline)?.Value);

    [Fact]
    public void ListedArticle_IsMeantOnlyByNameOrAddress()
    {
        const string Listed = """
            <script type="application/ld+json">[{"@type":"ItemList","itemListElement":[{"@type":"Article","headline":"Un"}]},
            {"@type":"Article","headline":"Deux"}]</script>
            """;

        Assert.Equal("Deux", MetadataPage.Read(Listed).First(MetadataField.Headline)?.Value);
        Assert.Equal("Un", MetadataPage.Read("<title>Un</title>" + Listed).First(MetadataField.Headline)?.Value);
    }

    private static string? Headline(string address) => MetadataPage.Read($$"""
        <link rel=canonical href=https://gazette.example/b><script type="application/ld+json">
        [{"@type":"Article","headline":"Premier"},{"@type":"Article","headline":"Second",{{address}} }]</script>
        """).First(MetadataField.Headline)?.Value;
}
