using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsKit.Pipeline;

/// <summary>A piece of work: part of a file, or some files. It names what is read, never how or where to.</summary>
public sealed record ImportTask
{
    /// <summary>The most bytes that a task has as JSON.</summary>
    public const int MaxBytes = 64 * 1024;

    private const int DigitsOfId = 32;
    private const int ThisVersion = 1;

    /// <summary>The version of this shape; 1.</summary>
    public int Version { get; init; } = ThisVersion;

    /// <summary>What is asked for.</summary>
    public required TaskKind Kind { get; init; }

    /// <summary>The folder that paths are relative to, for a worker by a name; empty for the current one.</summary>
    public string Root { get; init => field = value ?? ""; } = "";

    /// <summary>The file, or the folder of <see cref="Files"/>.</summary>
    public required string Path { get; init; }

    /// <summary>Where the range starts; 0 for the start of the file.</summary>
    public long Start { get; init; }

    /// <summary>Where it ends; 0 for the end of the file.</summary>
    public long End { get; init; }

    /// <summary>How many records from the start on were read by an earlier task; 0 nearly always.</summary>
    public long Skip { get; init; }

    /// <summary>How many bytes the ranges of a plan should have; 0 for 64 MiB.</summary>
    public long Split { get; init; }

    /// <summary>The key of the one page that is asked for, which is read alone; null for a range.</summary>
    public string? Key { get; init; }

    /// <summary>The files below the path, with <c>/</c>; empty for a task on one file.</summary>
    public IReadOnlyList<string> Files { get; init => field = value ?? []; } = [];

    /// <summary>What the folder is called in keys; null for its own name.</summary>
    [JsonIgnore]
    internal string? Folder { get; init; }

    /// <summary>32 digits that are the same for the same task.</summary>
    [JsonIgnore]
    public string Id => Convert.ToHexStringLower(SHA256.HashData(ToJson()))[..DigitsOfId];

    /// <summary>The task as JSON.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, ImportTaskContext.Default.ImportTask);

    /// <summary>Reads JSON.</summary>
    /// <param name="json">What <see cref="ToJson"/> has written.</param>
    /// <param name="problem">Why it is no task; null when it is.</param>
    /// <returns>Null when it is none, or one of another version.</returns>
    public static ImportTask? Read(ReadOnlySpan<byte> json, out PageProblem? problem)
    {
        var (task, fault) = Deserialised(json);
        problem = fault is null ? null : new PageProblem(PageReasons.BadTask, $"The message is no task of this version. {fault}");
        return problem is null ? task : null;
    }

    private static (ImportTask? Task, string? Fault) Deserialised(ReadOnlySpan<byte> json)
    {
        if (json.Length > MaxBytes)
            return (null, "It is too long.");
        try
        {
            var task = JsonSerializer.Deserialize(json, ImportTaskContext.Default.ImportTask);
            return task switch
            {
                null => (null, "It is null."),
                _ when task.Version != ThisVersion => (null, FormattableString.Invariant($"Its version is {task.Version}.")),
                _ when !Enum.IsDefined(task.Kind) => (null, "Its kind is unknown."),
                _ => (task, null),
            };
        }
        catch (JsonException failure)
        {
            return (null, FormattableString.Invariant($"Wrong at byte {failure.BytePositionInLine ?? 0}."));
        }
    }
}
