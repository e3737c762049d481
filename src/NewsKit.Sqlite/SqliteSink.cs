using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using NewsKit.Pipeline;

namespace NewsKit.Sqlite;

/// <summary>Articles in one SQLite file: rows by key, texts to search in, failures, and how far each source is
/// imported.</summary>
/// <remarks>One process writes at a time; others may read. A batch is one transaction.</remarks>
public sealed class SqliteSink : IArticleSink
{
    private const int TooLarge = 18;
    private const int Constraint = 19;
    private const int Mismatch = 20;

    private readonly string _path;
    private readonly SqliteSinkOptions _options;
    private FileStream? _lock;
    private SqliteConnection? _connection;
    private SqliteRows? _rows;

    /// <summary>A sink into a file, which is made when it is not there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Null for the defaults.</param>
    public SqliteSink(string path, SqliteSinkOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _path = path;
        _options = options ?? new SqliteSinkOptions();
    }

    /// <inheritdoc/>
    public ValueTask PrepareAsync(CancellationToken cancellation)
    {
        if (_connection is not null)
            return ValueTask.CompletedTask;
        try
        {
            // The system lets go of it however the process ends.
            _lock = new FileStream(_path + "-import", new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                Options = FileOptions.DeleteOnClose,
            });
        }
        catch (IOException failure) when (File.Exists(_path + "-import"))
        {
            throw new SinkException($"'{_path}' is being written by another import.", failure);
        }

        _connection = SqliteFile.Open(_path, toWrite: true);
        if (_options.Search && !SqliteFile.Has(_connection, "articles_fts"))
            SqliteFile.Execute(_connection, "BEGIN IMMEDIATE;" + SqliteSchema.Search + "COMMIT;");
        _rows = new SqliteRows(_connection, _options.NewestStands);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<SinkReport> WriteAsync(SinkBatch batch, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var refused = new List<PageOutcome>();
        try
        {
            SqliteFile.Execute(_connection!, "BEGIN IMMEDIATE");
            foreach (var page in batch.Pages)
                Write(page, refused);
            foreach (var position in batch.Positions)
                _rows!.Write(position);
            SqliteFile.Execute(_connection!, "COMMIT");
            return ValueTask.FromResult(new SinkReport { Refused = refused });
        }
        catch (SqliteException failure)
        {
            // The transaction is gone with the connection.
            throw SqliteFile.Explain(_path, failure);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<SourcePosition?> FinishedAsync(string source, CancellationToken cancellation)
    {
        await PrepareAsync(cancellation).ConfigureAwait(false);
        using var command = _connection!.CreateCommand();
        command.CommandText = "SELECT start, end, resume, taken FROM import_progress WHERE source = $source";
        command.Parameters.AddWithValue("$source", source);
        using var row = command.ExecuteReader();
        return row.Read()
            ? new SourcePosition(source, row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3)) : null;
    }

    /// <inheritdoc/>
    public ValueTask CompleteAsync(CancellationToken cancellation)
    {
        SqliteFile.Execute(_connection!, "PRAGMA optimize");
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<(TextFingerprint Print, string Key)> FingerprintsAsync(
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        await PrepareAsync(cancellation).ConfigureAwait(false);
        using var command = _connection!.CreateCommand();
        command.CommandText = "SELECT fingerprint, key FROM articles WHERE fingerprint IS NOT NULL ORDER BY id";
        using var rows = command.ExecuteReader();
        while (rows.Read())
            yield return (new TextFingerprint((ulong)rows.GetInt64(0)), rows.GetString(1));
    }

    /// <summary>Writes a page; one that the database refuses is a failure there, and stops no other.</summary>
    private void Write(PageOutcome page, List<PageOutcome> refused)
    {
        try
        {
            _rows!.Write(page);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is TooLarge or Constraint or Mismatch)
        {
            refused.Add(page);
            var problem = new PageProblem(PageReasons.RefusedBySink, $"SQLite {failure.SqliteErrorCode}: {failure.Message}");
            _rows!.Write(page with { Problem = problem });
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _rows?.Dispose();
        _connection?.Dispose();
        _lock?.Dispose();
        (_rows, _connection, _lock) = (null, null, null);
        return ValueTask.CompletedTask;
    }
}
