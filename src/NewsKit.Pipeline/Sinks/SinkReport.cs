namespace NewsKit.Pipeline;

/// <summary>What became of a batch.</summary>
public readonly record struct SinkReport
{
    /// <summary>Pages of it that the sink could not take; each is a failure of its own there.</summary>
    public IReadOnlyList<PageOutcome> Refused { get => field ?? []; init; }
}
