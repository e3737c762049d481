namespace NewsKit.Pipeline;

/// <summary>What a worker did.</summary>
public sealed record TaskSummary
{
    /// <summary>The tasks by what became of them: <c>done</c>, <c>exploded</c>, <c>returned</c>, <c>dead</c>.</summary>
    public required IReadOnlyDictionary<string, long> Tasks { get; init; }

    /// <summary>The pages of all of them.</summary>
    public required ImportSummary Pages { get; init; }

    /// <summary><c>12 done, 1 exploded; 1,204 pages: 1,204 ok</c>.</summary>
    public override string ToString() => Tasks.Count == 0 ? "no task"
        : $"{ImportSummary.Listed("tasks: ", Tasks)}; {Pages}";
}
