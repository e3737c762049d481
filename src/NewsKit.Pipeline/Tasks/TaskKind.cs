using System.Text.Json.Serialization;

namespace NewsKit.Pipeline;

/// <summary>What a task asks for.</summary>
public enum TaskKind
{
    /// <summary>Cut a file into ranges.</summary>
    [JsonStringEnumMemberName("plan")]
    Plan = 1,

    /// <summary>Records of an archive whose start lies in a range.</summary>
    [JsonStringEnumMemberName("warcRange")]
    WarcRange,

    /// <summary>Lines whose first byte lies in a range.</summary>
    [JsonStringEnumMemberName("ndjsonRange")]
    NdjsonRange,

    /// <summary>Files, each a page.</summary>
    [JsonStringEnumMemberName("files")]
    Files,
}
