using System.Text.Json;
using NewsKit.Model;
using NewsKit.Sites;
using NewsKit.Tests.House;
using Xunit;

namespace NewsKit.Tests.Sites;

/// <summary>Rule files are read strictly, and every fault has its line.</summary>
public sealed class SiteRuleReaderTests
{
    private const string Good = """
        {
          // for people
          "$schema": "site-rule.schema.json",
          "comment": "La mise en page de 2023",
          "name": "gazette",
          "hosts": ["gazette.example", "*.gazette.example"],
          "paths": "/une/*",
          "validFrom": "2023-01-01",
          "validUntil": "2024-06-30",
          "labels": { "body": [".story", "#text"], "readMore": ".more", }
        }
        """;

    [Fact]
    public void GoodFile_IsARule()
    {
        var reading = SiteRuleReader.Read(Good, "gazette.json");
        Assert.Empty(reading.Faults);
        var rule = reading.Rule!;
        Assert.Equal("gazette", rule.Name);
        Assert.Equal(["gazette.example", "*.gazette.example"], rule.Hosts);
        Assert.Equal(["/une/*"], rule.Paths);
        Assert.Equal(new DateOnly(2024, 6, 30), rule.ValidUntil);
        Assert.Equal([".story", "#text"], rule.Labels[SectionKind.Body]);
        Assert.Equal([".more"], rule.Labels[SectionKind.ReadMore]);
    }

    [Fact]
    public void Schema_DescribesTheGoodFile()
    {
        using var schema = JsonDocument.Parse(SiteRuleSchema.Json);
        using var file = JsonDocument.Parse(
            Good, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        Assert.Equal("NewsKit site rule", schema.RootElement.GetProperty("title").GetString());
        var properties = schema.RootElement.GetProperty("properties");
        foreach (var property in file.RootElement.EnumerateObject())
            Assert.True(properties.TryGetProperty(property.Name, out _), property.Name);
    }

    [Fact]
    public void Schema_IsPublished() =>
        Assert.Equal(SiteRuleSchema.Json, File.ReadAllText(Path.Combine(Repository.Root, "schemas", "site-rule.schema.json")));

    [Theory]
    [InlineData("{\n \"hosts\": [\"a.example\"],\n \"labels\": { \"body\": [\"p\"] },\n \"lables\": {}\n}", 4,
        "\"lables\" is unknown")]
    [InlineData("{\n \"hosts\": [\"a.example\"],\n \"labels\": {\n  \"body\": [\".a\",\n   \".b:hover\"] }\n}", 5,
        ":hover is not supported")]
    [InlineData("{\n \"hosts\": [\"a.example\"],\n \"labels\": {\n  \"text\": [\".a\"] }\n}", 4,
        "\"text\" is no kind of section")]
    [InlineData("{\n \"hosts\": [\"https://a.example\"],\n \"labels\": { \"body\": \"p\" } }", 2, "is a host without www.")]
    [InlineData("{\n \"hosts\": [\"www.a.example\"],\n \"labels\": { \"body\": \"p\" } }", 2, "is a host without www.")]
    [InlineData("{\n \"hosts\": [\"a.example\"],\n \"paths\": [\"une\"],\n \"labels\": { \"body\": \"p\" } }", 3,
        "starts with /")]
    [InlineData("{\n \"hosts\": [\"a.example\"],\n \"validUntil\": \"30/06/2024\",\n \"labels\": { \"body\": \"p\" } }", 3,
        "is a day such as")]
    [InlineData("{\n \"hosts\": [\"a.example\"],\n \"validFrom\": \"2024-01-01\", \"validUntil\": \"2023-01-01\",\n "
        + "\"labels\": { \"body\": \"p\" }\n}", 5, "after validUntil")]
    [InlineData("{\n \"hosts\": [\"a.example\"],\n \"hosts\": [\"b.example\"],\n \"labels\": { \"body\": \"p\" } }", 3,
        "there twice")]
    [InlineData("{\n \"hosts\": [\"a.example\"],\n \"labels\": { \"body\": \"p\",\n \"body\": \"q\" } }", 4, "there twice")]
    [InlineData("{\n \"hosts\": [\"a.example\"],\n \"labels\": { \"body\": [1] } }", 3, "is a text that is not empty")]
    [InlineData("{\n \"hosts\": [\"a.example\"],\n \"labels\": [] }", 3, "is an object of lists")]
    [InlineData("{ \"labels\": { \"body\": \"p\" } }", 1, "\"hosts\" is missing")]
    [InlineData("{ \"hosts\": [\"a.example\"] }", 1, "\"labels\" is missing")]
    [InlineData("[]", 1, "a rule file is an object")]
    [InlineData("", 1, "not JSON")]
    [InlineData("{\n \"hosts\": [\"a.example\"\n}", 3, "not JSON")]
    [InlineData("{ \"hosts\": [[[[[[[[[[1]]]]]]]]]] }", 1, "is a text that is not empty")]
    public void Fault_HasItsLine(string json, int line, string message)
    {
        var reading = SiteRuleReader.Read(json, "essai.json");
        Assert.Null(reading.Rule);
        var fault = reading.Faults[0];
        Assert.Equal(line, fault.Line);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.StartsWith($"essai.json({line}): ", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AllFaults_AreTold() =>
        Assert.Equal(3, SiteRuleReader.Read("{\"a\":1,\"b\":{\"c\":[2]},\"hosts\":[\"x\"]}", "essai.json").Faults.Count);
}
