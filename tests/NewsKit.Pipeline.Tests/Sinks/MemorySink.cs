namespace NewsKit.Pipeline.Tests;

/// <summary>Keeps batches, as slowly as it is told to.</summary>
internal sealed class MemorySink : IArticleSink
{
    internal List<SinkBatch> Batches { get; } = [];

    internal Dictionary<string, SourcePosition> Positions { get; } = new(StringComparer.Ordinal);

    internal List<(TextFingerprint Print, string Key)> Fingerprints { get; } = [];

    internal Func<SinkBatch, Task>? Writing { get; init; }

    internal bool IsComplete { get; private set; }

    internal IEnumerable<PageOutcome> Pages => Batches.SelectMany(batch => batch.Pages);

    public ValueTask PrepareAsync(CancellationToken cancellation) => ValueTask.CompletedTask;

    public async ValueTask<SinkReport> WriteAsync(SinkBatch batch, CancellationToken cancellation)
    {
        if (Writing is not null)
            await Writing(batch).WaitAsync(cancellation);
        Batches.Add(batch);
        foreach (var position in batch.Positions)
            Positions[position.Source] = position;
        return default;
    }

    public ValueTask<SourcePosition?> FinishedAsync(string source, CancellationToken cancellation) =>
        ValueTask.FromResult(Positions.GetValueOrDefault(source));

    public ValueTask CompleteAsync(CancellationToken cancellation)
    {
        IsComplete = true;
        return ValueTask.CompletedTask;
    }

    public IAsyncEnumerable<(TextFingerprint Print, string Key)> FingerprintsAsync(CancellationToken cancellation) =>
        Fingerprints.ToAsyncEnumerable();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
