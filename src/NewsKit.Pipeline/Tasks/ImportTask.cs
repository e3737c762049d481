namespace NewsKit.Pipeline;

/// <summary>A piece of work: part of a file, or some files. It names what is read, never how or where to.</summary>
public sealed record ImportTask
{
    /// <summary>The version of this shape; 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>What is asked for.</summary>
    public required TaskKind Kind { get; init; }

    /// <summary>The folder that paths are relative to; empty for the current one.</summary>
    public string Root { get; init; } = "";

    /// <summary>The file, or the folder of <see cref="Files"/>.</summary>
    public required string Path { get; init; }

    /// <summary>Where the range starts; 0 for the start of the file.</summary>
    public long Start { get; init; }

    /// <summary>Where it ends; 0 for the end of the file.</summary>
    public long End { get; init; }

    /// <summary>The files below the path, with <c>/</c>; empty for a task on one file.</summary>
    public IReadOnlyList<string> Files { get; init => field = value ?? []; } = [];
}
