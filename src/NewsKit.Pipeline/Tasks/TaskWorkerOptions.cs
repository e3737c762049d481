namespace NewsKit.Pipeline;

/// <summary>What a worker may read, where it writes, and how.</summary>
public sealed record TaskWorkerOptions
{
    /// <summary>The folders that tasks may be read from, by the names that tasks have for them; nothing else is read.</summary>
    public required IReadOnlyDictionary<string, string> Roots { get; init; }

    /// <summary>Opens where the pages of a task go; null when all of them are there already. It is disposed of when the task is
    /// done.</summary>
    public required Func<ImportTask, IArticleSink?> OpenSink { get; init; }

    /// <summary>How pages are parsed.</summary>
    public ArticleParserOptions Parser { get; init; } = new();

    /// <summary>How they are imported.</summary>
    public ImportOptions Import { get; init; } = new();

    /// <summary>How long a task is worked on; 10 minutes. The rest of it becomes a task of its own.</summary>
    public TimeSpan TaskTime { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Whether to end when no task waits; false.</summary>
    public bool UntilEmpty { get; init; }

    /// <summary>Ends the process.</summary>
    internal Action<int> Exit { get; init; } = Environment.Exit;
}
