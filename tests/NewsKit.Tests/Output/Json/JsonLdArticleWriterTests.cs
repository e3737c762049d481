using System.Text.Json;
using NewsKit.Model;
using NewsKit.Output;
using Xunit;

namespace NewsKit.Tests.Output;

public sealed class JsonLdArticleWriterTests
{
    private static readonly JsonLdArticleWriter Writer = new();

    public static TheoryData<string> Texts => [.. HostileArticle.Texts];

    [Fact]
    public void FullArticle_IsAGraphOfSchemaOrgTypes()
    {
        using var json = JsonDocument.Parse(Written.By(Writer, SampleArticle.Full));
        var graph = json.RootElement.GetProperty("@graph");
        var article = graph[0];

        Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
        Assert.Equal("NewsArticle", article.GetProperty("@type").GetString());
        Assert.Equal("2023-09-01T23:05", article.GetProperty("datePublished").GetString());
        Assert.Equal(["Person", "Organization"], article.GetProperty("author").EnumerateArray()
            .Select(author => author.GetProperty("@type").GetString()!));
        Assert.Equal(3, article.GetProperty("commentCount").GetInt32());
        Assert.Equal(3, article.GetProperty("comment").GetArrayLength());
        Assert.Equal(article.GetProperty("comment")[0].GetProperty("@id").GetString(),
            article.GetProperty("comment")[1].GetProperty("parentItem").GetProperty("@id").GetString());
        Assert.False(article.GetProperty("comment")[2].TryGetProperty("parentItem", out _));
        Assert.Equal("FAQPage", graph[1].GetProperty("@type").GetString());
        Assert.Equal("Oui, en été.", graph[1].GetProperty("mainEntity")[0].GetProperty("acceptedAnswer").GetProperty("text")
            .GetString());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void HostileText_LeavesNothingThatEndsAScriptBlock(string text)
    {
        var json = Written.By(Writer, HostileArticle.WithText(text));

        Assert.DoesNotContain('<', json);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(json).RootElement.ValueKind);
    }

    [Fact]
    public void HostileAddresses_AreLeftOut() => Assert.All(HostileArticle.Addresses, address =>
    {
        var json = Written.By(Writer, HostileArticle.WithAddress(address));

        Assert.DoesNotContain("\"url\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", json, StringComparison.Ordinal);
    });

    [Fact]
    public void EmptyArticle_IsABareNewsArticle() =>
        Assert.Equal("""{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle"}]}""" + "\n",
            Written.By(new JsonLdArticleWriter { Indented = false }, new Article()));

    [Fact]
    public void LongChainsOfReplies_FitASmallStack()
    {
        var comment = new Comment();
        for (var i = 0; i < 3_000; i++)
            comment = new Comment { Replies = [comment] };
        var article = new Article { Comments = new CommentThread { Items = [comment] } };

        Assert.Contains("_:comment3001", Written.OnSmallStack(() => Written.By(Writer, article)), StringComparison.Ordinal);
    }
}
