using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsKit.Model;
using NewsKit.Output;
using Xunit;

namespace NewsKit.Tests.Output;

/// <summary>The JSON of an article is one, whoever serialises it.</summary>
public sealed class ArticleConverterTests
{
    private static readonly string OneLine =
        Written.By(new JsonArticleWriter { Indented = false }, SampleArticle.Full).TrimEnd('\n');

    public static TheoryData<string, JsonSerializerOptions> Options => new()
    {
        { "the defaults", new JsonSerializerOptions() },
        { "ASP.NET", new JsonSerializerOptions(JsonSerializerDefaults.Web) },
        { "no reflection", new JsonSerializerOptions { TypeInfoResolver = ArticleJson.Resolver } },
        { "ASP.NET, no reflection", new(JsonSerializerDefaults.Web) { TypeInfoResolver = ArticleJson.Resolver } },
        { "a context of the host", new JsonSerializerOptions { TypeInfoResolver = HostContext.Default } },
        {
            "other habits", new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
                DefaultIgnoreCondition = JsonIgnoreCondition.Never,
                Encoder = JavaScriptEncoder.Default,
                NumberHandling = JsonNumberHandling.WriteAsString,
                Converters = { new JsonStringEnumConverter() },
                MaxDepth = 3,
            }
        },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public void EverySerializer_WritesTheSame(string name, JsonSerializerOptions options)
    {
        Assert.NotNull(name);
        Assert.Equal(OneLine, JsonSerializer.Serialize(SampleArticle.Full, options));
        Assert.Equal(OneLine, Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(SampleArticle.Full, options)));
    }

    [Fact]
    public async Task Streams_AndTrees_HoldTheSame()
    {
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, SampleArticle.Full);
        Assert.Equal(OneLine, Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal("Pêche", JsonSerializer.SerializeToNode(SampleArticle.Full)!["kicker"]!.GetValue<string>());
    }

    [Fact]
    public void Lists_HoldTheSame()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = ArticleJson.Resolver };
        var expected = $"[{OneLine},{OneLine}]";
        Article[] two = [SampleArticle.Full, SampleArticle.Full];
        Assert.Equal(expected, JsonSerializer.Serialize(two, options));
        Assert.Equal(expected, JsonSerializer.Serialize(two.ToList(), options));
        Assert.Equal(expected, JsonSerializer.Serialize<IReadOnlyList<Article>>(two, options));
        Assert.Equal(expected, JsonSerializer.Serialize<IEnumerable<Article>>(two, options));
        Assert.Equal("null", JsonSerializer.Serialize<Article?>(null, options));
    }

    [Fact]
    public void Indentation_IsFollowed()
    {
        var indented = Written.By(new JsonArticleWriter(), SampleArticle.Full).TrimEnd('\n');
        var options = new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" };
        Assert.Equal(indented, JsonSerializer.Serialize(SampleArticle.Full, options));
        Assert.Equal("{\n  \"Article\": " + indented.Replace("\n", "\n  ", StringComparison.Ordinal) + "\n}",
            JsonSerializer.Serialize(new { Article = SampleArticle.Full }, options));
    }

    [Fact]
    public void DeepThreads_CostNoStack()
    {
        var comment = new Comment { Id = "last" };
        for (var i = 0; i < 20_000; i++)
            comment = new Comment { Replies = [comment] };
        var article = new Article { Comments = new CommentThread { Items = [comment] } };
        Assert.EndsWith("]}]}}", Written.OnSmallStack(() => JsonSerializer.Serialize(article)), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsWritten_IsReadBack()
    {
        var back = JsonSerializer.Deserialize<Article>(OneLine)!;
        Assert.Equal(OneLine, JsonSerializer.Serialize(back));
        Assert.Null(JsonSerializer.Deserialize<Article>("null"));
    }

    [Theory]
    [InlineData("{}", "schemaVersion")]
    [InlineData("""{"schemaVersion":2}""", "schemaVersion")]
    [InlineData("[]", "not an object")]
    [InlineData("""{"schemaVersion":1,"body":[{"type":"unknown"}]}""", "unknown")]
    public void OtherJson_IsRefused(string json, string reason) =>
        Assert.Contains(reason, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Article>(json)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Shape_HasThePropertiesOfTheArticle()
    {
        static IEnumerable<string> Properties(Type type) => type.GetProperties()
            .Where(property => !property.IsDefined(typeof(JsonIgnoreAttribute), inherit: false))
            .Select(property => $"{property.PropertyType} {property.Name}");
        Assert.Equal(Properties(typeof(Article)), Properties(typeof(ArticleShape)));
    }

    [Fact]
    public void QuotationMark_IsReadable_WhatEndsAScriptBlockIsNot()
    {
        var article = new Article { Headline = "Il dit \"non\" \\ </script>&'", Tags = ["\"", "\\\"", "\\u0022"] };
        Assert.Equal(
            """{"schemaVersion":1,"source":{},"status":"ok","headline":"Il dit """
            + """\"non\" \\ \u003C/script\u003E\u0026\u0027","tags":["\"","\\\"","\\u0022"]}""",
            JsonSerializer.Serialize(article));
        var graph = Written.By(new JsonLdArticleWriter(), article);
        Assert.Contains("\"headline\": \"Il dit \\\"non\\\" ", graph, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void QuotationMarks_InLongTexts_AreAllWritten(int count)
    {
        var text = string.Concat(Enumerable.Repeat("é\"œ😀", count));
        var json = JsonSerializer.Serialize(new Article { Headline = text });
        Assert.Contains(string.Concat(Enumerable.Repeat("é\\\"œ\\uD83D\\uDE00", count)), json, StringComparison.Ordinal);
        using var parsed = JsonDocument.Parse(json);
        Assert.Equal(text, parsed.RootElement.GetProperty("headline").GetString());
    }
}
