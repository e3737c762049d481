using System.Text.Json;
using Json.Schema;
using NewsKit.Output;

namespace NewsKit.Tests.Output;

/// <summary>Where a document breaks the schema of articles.</summary>
internal static class SchemaFaults
{
    private static readonly EvaluationOptions InFull = new() { OutputFormat = OutputFormat.List };

    /// <summary>A schema with a keyword that no draft knows does not load.</summary>
    private static readonly JsonSchema Schema = JsonSchema.FromText(ArticleSchema.Json);

    /// <summary>Each place with the keyword that is broken there; empty for a valid document. The reasons cost as much as the
    /// answer, so they are asked for last.</summary>
    internal static IReadOnlyList<string> Of(JsonElement document) => Schema.Evaluate(document).IsValid ? [] :
    [
        .. from detail in Schema.Evaluate(document, InFull).Details ?? []
           from error in detail.Errors ?? []
           select $"{detail.InstanceLocation} {error.Key}: {error.Value}",
    ];
}
