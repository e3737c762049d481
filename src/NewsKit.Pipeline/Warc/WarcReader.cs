namespace NewsKit.Pipeline;

/// <summary>Reads WARC 1.0 and 1.1, plain or gzipped, record by record.</summary>
/// <remarks>At most one block is held. What is damaged gives one record with a <see cref="WarcRecord.Problem"/>, and reading goes
/// on at the next record; for that the stream should be able to seek.</remarks>
/// <param name="stream">The archive; it is read, not closed.</param>
/// <param name="options">Null for the defaults.</param>
public sealed class WarcReader(Stream stream, WarcReaderOptions? options = null)
{
    /// <summary>The records in the order of the file. An archive never makes this throw.</summary>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IAsyncEnumerable<WarcRecord> ReadAsync(CancellationToken cancellation = default) =>
        WarcRun.ReadAsync(stream, options ?? new(), cancellation);
}
