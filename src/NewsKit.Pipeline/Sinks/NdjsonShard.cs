namespace NewsKit.Pipeline;

/// <summary>The articles of one task as gzipped lines, in a shard that has its name from the task: workers write into one folder,
/// and a task that is done twice has one shard.</summary>
/// <remarks>A shard grows under a name that no other process has, and gets its own when the task is done. What a killed
/// process leaves behind ends in <c>.part</c>, and counts for nothing.</remarks>
public sealed class NdjsonShard : IArticleSink
{
    private readonly PageLines _lines = new();
    private readonly string _path;
    private readonly string _draft;
    private FileStream? _file;

    private NdjsonShard(string path) => (_path, _draft) = (path, $"{path}.{Guid.NewGuid():N}.part");

    /// <summary>The shard of a task.</summary>
    /// <param name="folder">The folder of all shards; it is made when it is not there.</param>
    /// <param name="task">The task.</param>
    /// <returns>Null when the shard is there, whole.</returns>
    public static NdjsonShard? Open(string folder, ImportTask task)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(task);
        var path = Path.Combine(Path.GetFullPath(folder), $"part-{task.Id}.ndjson.gz");
        return File.Exists(path) ? null : new NdjsonShard(path);
    }

    /// <inheritdoc/>
    public ValueTask PrepareAsync(CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        _file ??= new FileStream(
            _draft, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask<SinkReport> WriteAsync(SinkBatch batch, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batch);
        await _lines.WriteAsync(_file!, batch.Pages).ConfigureAwait(false);
        return default;
    }

    /// <summary>Nothing: a task is done or it is not.</summary>
    /// <inheritdoc/>
    public ValueTask<SourcePosition?> FinishedAsync(string source, CancellationToken cancellation) => default;

    /// <inheritdoc/>
    public ValueTask CompleteAsync(CancellationToken cancellation)
    {
        _file!.Flush(flushToDisk: true);
        Close();
        File.Move(_draft, _path, overwrite: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Nothing: lines keep no fingerprints.</summary>
    /// <inheritdoc/>
    public IAsyncEnumerable<(TextFingerprint Print, string Key)> FingerprintsAsync(CancellationToken cancellation) =>
        AsyncEnumerable.Empty<(TextFingerprint, string)>();

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        if (_file is not null)
        {
            Close();
            File.Delete(_draft);
        }

        _lines.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Close()
    {
        _file!.Dispose();
        _file = null;
    }
}
