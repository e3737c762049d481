using System.Text.Json.Serialization;

namespace NewsKit.Pipeline;

/// <summary>What is kept of a run that is under way.</summary>
internal sealed record NdjsonState
{
    public string Identity { get; init; } = "";

    public int Shard { get; init; } = 1;

    public long Length { get; init; }

    public Dictionary<string, SourcePosition> Positions { get; init; } = new(StringComparer.Ordinal);
}

/// <summary>Its JSON, made at compile time.</summary>
[JsonSerializable(typeof(NdjsonState))]
internal sealed partial class NdjsonStateContext : JsonSerializerContext;
