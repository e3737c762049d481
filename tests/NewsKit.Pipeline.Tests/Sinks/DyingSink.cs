namespace NewsKit.Pipeline.Tests;

/// <summary>Another sink, until it dies.</summary>
internal sealed class DyingSink(IArticleSink inner, Func<bool> dies) : IArticleSink
{
    public ValueTask PrepareAsync(CancellationToken cancellation) => inner.PrepareAsync(cancellation);

    public ValueTask<SinkReport> WriteAsync(SinkBatch batch, CancellationToken cancellation) =>
        dies() ? throw new SinkException("dead") : inner.WriteAsync(batch, cancellation);

    public ValueTask<SourcePosition?> FinishedAsync(string source, CancellationToken cancellation) =>
        inner.FinishedAsync(source, cancellation);

    public ValueTask CompleteAsync(CancellationToken cancellation) => inner.CompleteAsync(cancellation);

    public IAsyncEnumerable<(TextFingerprint Print, PageKey Key)> FingerprintsAsync(CancellationToken cancellation) =>
        inner.FingerprintsAsync(cancellation);

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
