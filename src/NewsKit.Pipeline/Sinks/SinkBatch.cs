namespace NewsKit.Pipeline;

/// <summary>Pages that are written together, in the order they were read.</summary>
public sealed record SinkBatch
{
    /// <summary>The pages, those that failed among them.</summary>
    public required IReadOnlyList<PageOutcome> Pages { get; init; }

    /// <summary>How far each source was read that the pages come from; kept with the pages or not at all.</summary>
    public required IReadOnlyCollection<SourcePosition> Positions { get; init; }
}
