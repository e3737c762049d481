using System.Text.Json;
using NewsKit.Output;
using Xunit;

namespace NewsKit.Tests.Output;

public sealed class SchemaCheckerTests
{
    private const string Good = """{"schemaVersion":1,"source":{},"status":"ok"}""";

    private static readonly JsonElement Schema = JsonDocument.Parse(ArticleSchema.Json).RootElement;

    [Fact]
    public void SmallestDocument_IsValid() => Assert.Empty(Check(Good));

    [Theory]
    [InlineData("""{"source":{},"status":"ok"}""", "lacks schemaVersion")]
    [InlineData("""{"schemaVersion":2,"source":{},"status":"ok"}""", "is not 1")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"Ok"}""", "is not in")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","title":"x"}""", "further property title")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","headline":null}""", "$.headline is not of type string")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","tags":[]}""", "too few items")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","tags":[1]}""", "$.tags[0] is not of type string")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","evidence":{"headline":1}}""", "$.evidence.headline is not")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","body":[{"type":"poem"}]}""", "fits no choice")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","body":[{"text":"x"}]}""", "lacks type")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","body":[{"type":"heading","level":1,"text":"x"}]}""",
        "is below 2")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","body":[{"type":"heading","level":7,"text":"x"}]}""",
        "is above 6")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","body":[{"type":"list","ordered":"no"}]}""",
        "not of type boolean")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","comments":{"declaredCount":1.5}}""", "not of type integer")]
    [InlineData("""{"schemaVersion":1,"source":{},"status":"ok","faq":{"items":[{"answer":[{"type":"separator"}]}]}}""",
        "lacks question")]
    [InlineData("[]", "is not of type object")]
    public void BadDocument_IsTold(string json, string error) =>
        Assert.Contains(Check(json), found => found.Contains(error, StringComparison.Ordinal));

    [Fact]
    public void UnknownKeyword_IsAnError() =>
        Assert.NotEmpty(SchemaChecker.Check(
            JsonDocument.Parse("""{"pattern":"a"}""").RootElement, JsonDocument.Parse("\"a\"").RootElement));

    [Fact]
    public void SeveralFittingChoices_AreAnError()
    {
        var schema = JsonDocument.Parse("""{"oneOf":[{"type":"string"},{"const":"a"}]}""").RootElement;

        Assert.NotEmpty(SchemaChecker.Check(schema, JsonDocument.Parse("\"a\"").RootElement));
        Assert.Empty(SchemaChecker.Check(schema, JsonDocument.Parse("\"b\"").RootElement));
    }

    private static IReadOnlyList<string> Check(string json) => SchemaChecker.Check(Schema, JsonDocument.Parse(json).RootElement);
}
