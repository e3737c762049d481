namespace NewsKit.Pipeline;

/// <summary>Articles as JSON, one a line: bare in one file, or with key and place in gzipped shards <c>part-00001.ndjson.gz</c>
/// of a folder.</summary>
/// <remarks>A file grows as <c>.part</c> and gets its name when it is whole. How far its lines and its sources are finished
/// stands in <c>.run</c> beside it, so that whatever ends a run loses nothing and doubles nothing.</remarks>
public sealed class NdjsonSink : IArticleSink
{
    private readonly PageLines _lines = new();
    private readonly NdjsonSinkOptions _options;
    private readonly NdjsonProgress _progress;
    private readonly string _path;
    private FileStream? _file;

    /// <summary>A sink on this machine.</summary>
    /// <param name="path">The file, or the folder of the shards when it ends with <c>/</c> or is one.</param>
    /// <param name="options">Null for the defaults.</param>
    public NdjsonSink(string path, NdjsonSinkOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        IsFolder = Path.EndsInDirectorySeparator(path) || Directory.Exists(path);
        _path = Path.GetFullPath(path);
        _options = options ?? new NdjsonSinkOptions();
        _progress = new NdjsonProgress(IsFolder ? Path.Combine(_path, "import.run") : _path + ".run", _options.Identity);
    }

    /// <summary>Whether shards are written.</summary>
    public bool IsFolder { get; }

    private string Final => IsFolder ? Path.Combine(_path, FormattableString.Invariant($"part-{_progress.Shard:00000}.ndjson.gz"))
        : _path;

    private string Draft => Final + ".part";

    /// <inheritdoc/>
    public ValueTask PrepareAsync(CancellationToken cancellation)
    {
        if (_file is not null)
            return ValueTask.CompletedTask;
        if (IsFolder)
            Directory.CreateDirectory(_path);
        if (_options.Resume)
            _progress.Load();
        else
            _progress.Delete();
        if (IsFolder && !_progress.IsBegun && Directory.EnumerateFiles(_path, "part-*.ndjson.gz").Any())
            throw new SinkException($"'{_path}' holds shards of an earlier run; name an empty folder.");
        // The shard that was just finished when the run ended is not so by what is known of it.
        if (IsFolder && !File.Exists(Draft) && File.Exists(Final))
            File.Move(Final, Draft);
        Open();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask<SinkReport> WriteAsync(SinkBatch batch, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var file = _file!;
        if (IsFolder)
            await _lines.WriteAsync(file, batch.Pages).ConfigureAwait(false);
        else
            await file.WriteAsync(_lines.Bare(batch.Pages), CancellationToken.None).ConfigureAwait(false);

        file.Flush(flushToDisk: true);
        _progress.Keep(file.Position, batch.Positions);
        if (IsFolder && file.Position >= _options.ShardBytes)
            NextShard();
        return default;
    }

    /// <inheritdoc/>
    public async ValueTask<SourcePosition?> FinishedAsync(string source, CancellationToken cancellation)
    {
        await PrepareAsync(cancellation).ConfigureAwait(false);
        return _progress.Of(source);
    }

    /// <inheritdoc/>
    public async ValueTask CompleteAsync(CancellationToken cancellation)
    {
        await DisposeAsync().ConfigureAwait(false);
        if (IsFolder && new FileInfo(Draft).Length == 0)
            File.Delete(Draft);
        else
            File.Move(Draft, Final, overwrite: true);
        _progress.Delete();
    }

    /// <summary>Nothing: lines keep no fingerprints.</summary>
    /// <inheritdoc/>
    public IAsyncEnumerable<(TextFingerprint Print, string Key)> FingerprintsAsync(CancellationToken cancellation) =>
        AsyncEnumerable.Empty<(TextFingerprint, string)>();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_file is null)
            return;
        await _file.DisposeAsync().ConfigureAwait(false);
        _lines.Dispose();
        _file = null;
    }

    private void Open()
    {
        _file = new FileStream(Draft, new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.Write,
            Share = FileShare.Read,
            BufferSize = 0,
        });
        if (_file.Length < _progress.Length)
            throw new SinkException($"'{Draft}' is shorter than it was when it was written; begin anew without --resume.");
        _file.SetLength(_progress.Length);
        _file.Position = _progress.Length;
    }

    private void NextShard()
    {
        _file!.Dispose();
        File.Move(Draft, Final, overwrite: true);
        _progress.Next();
        Open();
    }
}
