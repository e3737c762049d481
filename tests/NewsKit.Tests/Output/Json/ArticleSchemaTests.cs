using System.Runtime.CompilerServices;
using System.Text.Json;
using NewsKit.Model;
using NewsKit.Output;
using Xunit;

namespace NewsKit.Tests.Output;

public sealed class ArticleSchemaTests
{
    private const string Verified = "article.schema.verified.json";

    [Fact]
    public void Schema_IsTheApprovedOne()
    {
        var approved = Path.Combine(Folder(), Verified);
        var received = Path.Combine(Folder(), "article.schema.received.json");
        if (File.Exists(approved) && File.ReadAllText(approved) == ArticleSchema.Json)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, ArticleSchema.Json);
        Assert.Fail($"The schema changed. Compare {received} with {Verified}, and rename it when the change is meant.");
    }

    [Fact]
    public void FullArticle_IsValid()
    {
        var json = JsonDocument.Parse(Written.By(new JsonArticleWriter(), SampleArticle.Full)).RootElement;

        Assert.Empty(SchemaFaults.Of(json));
    }

    [Theory]
    [InlineData("""{"source":{},"status":"ok"}""", " required: ")]
    [InlineData("""{"schemaVersion":2,"source":{},"status":"ok"}""", "/schemaVersion const: ")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"Ok"}""", "/status enum: ")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","title":"x"}""", "/title : ")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","headline":null}""", "/headline type: ")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","tags":[]}""", "/tags minItems: ")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","tags":[1]}""", "/tags/0 type: ")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","evidence":{"headline":1}}""", "/evidence/headline type: ")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","body":[{"type":"poem"}]}""", "/body/0/type const: ")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","body":[{"text":"x"}]}""", "/body/0 required: ")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","body":[{"type":"heading","level":1,"text":"x"}]}""",
        "/body/0/level minimum: ")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","body":[{"type":"heading","level":7,"text":"x"}]}""",
        "/body/0/level maximum: ")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","body":[{"type":"list","ordered":"no"}]}""",
        "/body/0/ordered type: ")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","comments":{"declaredCount":1.5}}""",
        "/comments/declaredCount type: ")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","faq":{"items":[{"answer":[{"type":"separator"}]}]}}""",
        "/faq/items/0 required: ")]
    [InlineData("[]", " type: ")]
    public void BadDocument_IsInvalidInItsPlace(string json, string fault) =>
        Assert.Contains(SchemaFaults.Of(JsonDocument.Parse(json).RootElement),
            found => found.StartsWith(fault, StringComparison.Ordinal));

    [Fact]
    public void SmallestDocument_IsValid() =>
        Assert.Empty(SchemaFaults.Of(JsonDocument.Parse("""{"schemaVersion":1,"source":{},"status":"ok"}""").RootElement));

    [Fact]
    public void EveryKindOfBlock_IsInTheSampleAndInTheSchema()
    {
        var kinds = typeof(BodyBlock).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BodyBlock))).ToHashSet();
        var choices = JsonDocument.Parse(ArticleSchema.Json).RootElement.GetProperty("$defs").GetProperty("bodyBlock")
            .GetProperty("oneOf");

        Assert.Equal(kinds.Count, choices.GetArrayLength());
        Assert.Empty(kinds.Except(SampleArticle.Full.Body.Select(block => block.GetType())));
    }

    [Fact]
    public void EveryKindOfBlock_IsWrittenByEveryWriterForPeople()
    {
        IArticleWriter[] writers = [new HtmlArticleWriter(), new MarkdownArticleWriter(), new TextArticleWriter()];

        Assert.All(SampleArticle.Full.Body, block => Assert.All(writers, writer =>
            Assert.NotEqual(Written.By(writer, new Article()), Written.By(writer, new Article { Body = [block] }))));
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
