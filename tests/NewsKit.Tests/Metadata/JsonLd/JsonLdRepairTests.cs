using System.Text.Json;
using NewsKit.Metadata;
using Xunit;

namespace NewsKit.Tests.Metadata;

public sealed class JsonLdRepairTests
{
    [Theory]
    [InlineData("{\"@type\":\"Article\",\"headline\":\"Deux\nlignes\tet plus\"}", "Deux lignes et plus")]
    [InlineData("//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"Titre\"}\n//]]>", "Titre")]
    [InlineData("/* <![CDATA[ */{\"@type\":\"Article\",\"headline\":\"Titre\"}/* ]]> */", "Titre")]
    [InlineData("<!-- {\"@type\":\"Article\",\"headline\":\"Titre\"} -->", "Titre")]
    [InlineData("{\"@type\":\"Article\",\"headline\":\"Titre\"};", "Titre")]
    [InlineData("{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;L&amp;#39;eau&quot;}", "L'eau")]
    [InlineData("{'@type':'Article','headline':'L\\'eau et l'air'}", "L'eau et l'air")]
    [InlineData("{\"@type\":\"Article\",\"headline\":\"Il dit \"non\" au pont\"}", "Il dit \"non\" au pont")]
    [InlineData("{\"@type\":\"Article\",\"headline\":\"Un\\d \\x\"}", "Und x")]
    [InlineData("{\"@type\":\"Article\",\"headline\":\"Titre\",} // fin", "Titre")]
    [InlineData("{\"@type\":\"Article\", // note \"entre guillemets\n\"headline\":\"Titre\n\"}", "Titre")]
    [InlineData("{\"@type\":\"Organization\",\"name\":\"O\"},{\"@type\":\"Article\",\"headline\":\"Titre\"}", "Titre")]
    [InlineData("{\"@type\":\"Article\",\"headline\":\"Titre\"}}}", "Titre")]
    [InlineData("\uFEFF\u00A0{\"@type\":\"Article\",\"headline\":\"Titre\"}", "Titre")]
    [InlineData("{\"@type\":\"Article\",\"headline\":\"\\ud83d\\ude00 et \\ud83d seul \\\\ud83d\"}", "😀 et \uFFFD seul \\ud83d")]
    public void BrokenBlock_IsRead(string block, string expected) =>
        Assert.Equal([expected], MetadataPage.JsonLd(block).Values(MetadataField.Headline));

    [Theory]
    [InlineData("{\"@type\":\"Article\",\"headline\":\"Titre\"")]
    [InlineData("{\"@type\":\"Article\",\"headline\":Titre}")]
    [InlineData("Bonjour")]
    [InlineData("<p>{</p>")]
    [InlineData("\\")]
    [InlineData("{\"a\":\"\\")]
    [InlineData("/*")]
    public void UnreadableBlock_CostsADiagnosticAndNoOtherBlock(string block)
    {
        var html = MetadataPage.Blocks(block, """{"@type":"Article","headline":"Voisin"}""");

        var metadata = MetadataPage.Read(html, new(), out var diagnostics);

        Assert.Equal(["Voisin"], metadata.Values(MetadataField.Headline));
        Assert.Equal("NK1202", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void ValidJson_MeansTheSameAfterRepair()
    {
        const string Valid = """{"a":[1,2.5e3,true,null,"x\"y\\z\u00e9\/\n"],"b":{"c":"d, e: {f}"},"g":""}""";

        var (text, depth) = JsonLdRepair.Repair(Valid);

        using var before = JsonDocument.Parse(Valid);
        using var after = JsonDocument.Parse(text);
        Assert.True(JsonElement.DeepEquals(before.RootElement, after.RootElement));
        Assert.Equal(2, depth);
    }
}
