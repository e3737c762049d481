using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary>Answers about a database as JSON, made at compile time.</summary>
[JsonSerializable(typeof(IReadOnlyList<SearchHit>))]
[JsonSerializable(typeof(DatabaseStats))]
internal sealed partial class DatabaseJson : JsonSerializerContext
{
    /// <summary>As other JSON of the tool: camelCase, accents kept, what is absent left out.</summary>
    internal static DatabaseJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        NewLine = "\n",
    });
}
