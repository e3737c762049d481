namespace NewsKit.Pipeline;

/// <summary>Where articles go.</summary>
public interface IArticleSink : IAsyncDisposable
{
    /// <summary>Makes what is to be written to, or checks that it is of the right shape.</summary>
    /// <param name="cancellation">Stops the making.</param>
    /// <exception cref="SinkException">It cannot be written to.</exception>
    ValueTask PrepareAsync(CancellationToken cancellation);

    /// <summary>Writes a batch: all of it is safe when this returns, and the same batch twice is the same as once.</summary>
    /// <param name="batch">The pages.</param>
    /// <param name="cancellation">Stops the writing; then nothing of the batch is there.</param>
    /// <exception cref="SinkException">It cannot be written to any more.</exception>
    ValueTask<SinkReport> WriteAsync(SinkBatch batch, CancellationToken cancellation);

    /// <summary>How far a source was read by all runs whose pages are safe.</summary>
    /// <param name="source">The name of its progress.</param>
    /// <param name="cancellation">Stops the asking.</param>
    /// <returns>Null when nothing of it was.</returns>
    ValueTask<SourcePosition?> FinishedAsync(string source, CancellationToken cancellation);

    /// <summary>Says that the run is over and nothing is missing: what was written beside its place goes there.</summary>
    /// <param name="cancellation">Stops the writing.</param>
    ValueTask CompleteAsync(CancellationToken cancellation);

    /// <summary>The texts that are there already, for finding copies.</summary>
    /// <param name="cancellation">Stops the asking.</param>
    /// <returns>A fingerprint and the key of its row for each; nothing where they are not kept.</returns>
    IAsyncEnumerable<(TextFingerprint Print, PageKey Key)> FingerprintsAsync(CancellationToken cancellation);
}
