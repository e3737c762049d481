using System.Text;
using NewsKit.Metadata;
using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Metadata;

public sealed class JsonLdHostileTests
{
    [Fact]
    public void ReferencesInACircle_End()
    {
        var metadata = MetadataPage.JsonLd("""
            {"@graph":[{"@type":"Article","@id":"#a","headline":"H","author":{"@id":"#b"},"comment":{"@id":"#c"},"image":{"@id":"#a"},"mainEntityOfPage":{"@id":"#a"}},
             {"@type":"Person","@id":"#b","name":{"@id":"#b"},"author":{"@id":"#a"}},
             {"@type":"Comment","@id":"#c","text":"encore","comment":{"@id":"#c"}}]}
            """);

        Assert.Equal(["H"], metadata.Values(MetadataField.Headline));
        Assert.Empty(metadata.All(MetadataField.Author));
        Assert.Equal(new NewsKitLimits().ReplyDepth, metadata.Comments.Count);
    }

    [Fact]
    public void CommentsThatMultiply_StopAtTheLimit()
    {
        var twice = string.Join(',', Enumerable.Repeat("""{"@id":"#c"}""", 8));
        var block = $$"""
            {"@graph":[{"@type":"Article","headline":"H","comment":{"@id":"#c"} },
             {"@type":"Comment","@id":"#c","text":"encore","comment":[{{twice}}]}]}
            """;

        var metadata = MetadataPage.Read(MetadataPage.Blocks(block), new NewsKitLimits { Comments = 500 }, out var diagnostics);

        Assert.Equal(500, metadata.Comments.Count);
        Assert.Contains(diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.ItemsLimited);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(200_000)]
    public void DeepNesting_IsADiagnostic(int depth)
    {
        var block = new StringBuilder().Insert(0, "{\"a\":[", depth).Append('1').Insert(depth * 6 + 1, "]}", depth).ToString();

        var metadata = MetadataPage.Read(MetadataPage.Blocks(block), new(), out var diagnostics);

        Assert.Empty(metadata.Candidates);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(DiagnosticCodes.StructuredDataLimited, diagnostic.Code);
        Assert.Contains("StructuredDataDepth", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BlocksPastALimit_AreIgnored()
    {
        var block = """{"@type":"Article","headline":"H"}""";
        var html = MetadataPage.Blocks([.. Enumerable.Repeat(block, 5)]);

        MetadataPage.Read(html, new NewsKitLimits { StructuredDataBlocks = 3 }, out var many);
        MetadataPage.Read(html, new NewsKitLimits { StructuredDataChars = 10 }, out var large);
        MetadataPage.Read(html, new NewsKitLimits { StructuredDataTotalChars = 100 }, out var total);

        Assert.Contains("StructuredDataBlocks: 4 seen, 3 read", Assert.Single(many).Message, StringComparison.Ordinal);
        Assert.Contains("StructuredDataChars", Assert.Single(large).Message, StringComparison.Ordinal);
        Assert.Contains("StructuredDataTotalChars", Assert.Single(total).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ObjectsPastTheLimit_StopTheReading()
    {
        var block = "[" + string.Join(',', Enumerable.Repeat("""{"@type":"Article","headline":"H"}""", 50)) + "]";

        var metadata = MetadataPage.Read(
            MetadataPage.Blocks(block), new NewsKitLimits { StructuredDataObjects = 10 }, out var diagnostics);

        Assert.Equal(["H"], metadata.Values(MetadataField.Headline, "json-ld"));
        Assert.Equal(DiagnosticCodes.StructuredDataLimited, Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void HugeListOfAuthors_IsCut()
    {
        var authors = string.Join(
            ',', Enumerable.Range(0, 40_000).Select(i => $$"""{"@type":"Person","@id":"#{{i}}","name":"A {{i}}"}"""));

        var metadata = MetadataPage.Read(
            MetadataPage.Blocks($$"""{"@type":"Article","headline":"H","author":[{{authors}}]}"""), new(), out var diagnostics);

        Assert.Equal(64, metadata.All(MetadataField.Author).Count);
        Assert.Equal(DiagnosticCodes.ItemsLimited, Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void DuplicatedKeys_TheLastCounts() =>
        Assert.Equal(["Deux"], MetadataPage.JsonLd("""{"@type":"Article","headline":"Un","headline":"Deux"}""")
            .Values(MetadataField.Headline));

    [Theory]
    [InlineData("42", "42")]
    [InlineData("true", "")]
    [InlineData("null", "")]
    [InlineData("[]", "")]
    [InlineData("{}", "")]
    [InlineData("[[[\"Dedans\"]]]", "Dedans")]
    [InlineData("{\"@value\":\"Valeur\",\"@language\":\"fr\"}", "Valeur")]
    public void ValuesOfAnotherKind_NeverThrow(string value, string expected)
    {
        var metadata = MetadataPage.JsonLd($$"""
            {"@type":"NewsArticle","headline":{{value}},"datePublished":{{value}},"image":{{value}},"publisher":{{value}},"keywords":{{value}},"url":{{value}},
             "mainEntityOfPage":{{value}},"comment":{{value}},"commentCount":{{value}},"hasPart":{{value}},"isAccessibleForFree":{{value}},"interactionStatistic":{{value}},
             "articleBody":{{value}},"author":{{value}},"@id":{{value}} }
            """,
            $$"""{"@type":"FAQPage","mainEntity":{{value}} }""",
            $$"""{"@type":"BreadcrumbList","itemListElement":{{value}} }""",
            $$"""{"@type":"FAQPage","mainEntity":{"name":"Q ?","acceptedAnswer":{{value}} } }""",
            $$"""{"@type":{{value}} }""",
            value);

        Assert.Equal(expected, string.Join('|', metadata.Values(MetadataField.Headline, "json-ld")));
    }

    [Fact]
    public void OverlongHeadline_IsCutWithADiagnostic()
    {
        var metadata = MetadataPage.Read(
            MetadataPage.Blocks($$"""{"@type":"Article","headline":"{{new string('é', 10_000)}}"}"""), new(),
            out var diagnostics);

        Assert.Equal(new NewsKitLimits().FieldChars, metadata.First(MetadataField.Headline)?.Value.Length);
        Assert.Equal(DiagnosticCodes.TextLimited, Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void HostilePage_IsReadOnASmallStack()
    {
        var block = "{\"@graph\":["
            + string.Join(',', Enumerable.Range(0, 5_000)
                .Select(i => $$"""{"@type":"Comment","@id":"#{{i}}","text":"t","comment":{"@id":"#{{i + 1}}"} }""")) + "]}";
        PageMetadata? metadata = null;
        var thread = new Thread(() =>
            metadata = MetadataPage.JsonLd(block, """{"@type":"Article","headline":"H","comment":{"@id":"#0"}}"""), 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal(64, metadata?.Comments.Count);
    }
}
