using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsKit.Tests.Time;

/// <summary>
/// One line of timestamps.cases.jsonl: a rule of the specification, a text and what must be read. Left out: kind published,
/// no modified part, not relative, Europe/Paris, no diagnostics; an instant left out is not checked, "none" means null.
/// </summary>
public sealed record TimestampCase
{
    [JsonPropertyName("rule")]
    public required string Rule { get; init; }

    [JsonPropertyName("in")]
    public required string Text { get; init; }

    [JsonPropertyName("ref")]
    public DateTime? Reference { get; init; }

    [JsonPropertyName("tz")]
    public string ZoneId { get; init; } = "Europe/Paris";

    [JsonPropertyName("out")]
    public required string? Iso { get; init; }

    [JsonPropertyName("precision")]
    public string? Precision { get; init; }

    [JsonPropertyName("kind")]
    public string Kind { get; init; } = "published";

    [JsonPropertyName("modified")]
    public string? Modified { get; init; }

    [JsonPropertyName("relative")]
    public bool IsRelative { get; init; }

    [JsonPropertyName("instant")]
    public string? Instant { get; init; }

    [JsonPropertyName("diagnostics")]
    public IReadOnlyList<string> Diagnostics { get; init; } = [];

    public static IReadOnlyList<string> Lines { get; } = File.ReadAllLines(PathOf("timestamps.cases.jsonl"));

    public static IEnumerable<TimestampCase> All => Lines.Select(Read);

    public static TimestampCase Read(string line) => JsonSerializer.Deserialize<TimestampCase>(line)!;

    private static string PathOf(string name, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, name);
}
