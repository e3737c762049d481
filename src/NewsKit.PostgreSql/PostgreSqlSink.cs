using System.Runtime.CompilerServices;
using NewsKit.Pipeline;
using Npgsql;

namespace NewsKit.PostgreSql;

/// <summary>Articles in PostgreSQL: rows by key, texts to search in, failures, and how far each source is imported.</summary>
/// <remarks>Any number of processes may write, and of threads in each. A batch is one transaction; it is tried again while the
/// server is away or busy.</remarks>
public sealed class PostgreSqlSink : IArticleSink
{
    private readonly PostgreSqlSinkOptions _options;
    private readonly PostgreSqlServer _server;
    private readonly NpgsqlDataSource _connections;
    private readonly Patience _patience;
    private bool _isPrepared;
    private bool _search;

    /// <summary>A sink into a database; nothing is connected to yet.</summary>
    /// <param name="connection">A connection string of Npgsql. It is a secret, and never part of a message.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <exception cref="SinkException">The string is none, or not safe enough.</exception>
    public PostgreSqlSink(string connection, PostgreSqlSinkOptions? options = null)
    {
        _options = options ?? new PostgreSqlSinkOptions();
        _server = new PostgreSqlServer(connection, _options);
        _connections = _server.Open();
        _patience = new Patience(_server, _options.GiveUpAfter, _options.Notice);
    }

    /// <inheritdoc/>
    public async ValueTask PrepareAsync(CancellationToken cancellation)
    {
        if (_isPrepared)
            return;
        // A server that is not there at the start is most likely another one than was meant.
        var patience = _options.GiveUpAfter == Timeout.InfiniteTimeSpan ? _patience : new Patience(_server, TimeSpan.Zero, null);
        _search = await patience.TryAsync(async () =>
        {
            var connection = await _connections.OpenConnectionAsync(cancellation).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                return await new PostgreSqlSetup(connection, _server, _options.Notice)
                    .RunAsync(_options.Search, cancellation).ConfigureAwait(false);
            }
        }, cancellation).ConfigureAwait(false);
        _isPrepared = true;
    }

    /// <inheritdoc/>
    public async ValueTask<SinkReport> WriteAsync(SinkBatch batch, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var pages = Last(batch.Pages);
        return await _patience.TryAsync(async () =>
        {
            var refused = new List<PageOutcome>();
            var connection = await _connections.OpenConnectionAsync(cancellation).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    var rows = new PostgreSqlRows(connection, _search, _options.NewestStands);
                    if (pages.Length > 0)
                        await rows.WriteAsync(pages, refused).ConfigureAwait(false);
                    await rows.WriteAsync(batch.Positions).ConfigureAwait(false);
                    await transaction.CommitAsync(cancellation).ConfigureAwait(false);
                }
            }

            return new SinkReport { Refused = refused };
        }, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<SourcePosition?> FinishedAsync(string source, CancellationToken cancellation)
    {
        await PrepareAsync(cancellation).ConfigureAwait(false);
        return await _patience.TryAsync(async () =>
        {
            using var command = _connections.CreateCommand(
                "SELECT start, \"end\", resume, taken FROM import_progress WHERE source = @source");
            command.Parameters.AddWithValue("source", StoredText.Clean(source));
            using var row = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            return await row.ReadAsync(cancellation).ConfigureAwait(false)
                ? new SourcePosition(source, row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3)) : null;
        }, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask CompleteAsync(CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public async IAsyncEnumerable<(TextFingerprint Print, string Key)> FingerprintsAsync(
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        await PrepareAsync(cancellation).ConfigureAwait(false);
        // Whoever asks keeps them all.
        var known = await _patience.TryAsync(async () =>
        {
            var found = new List<(TextFingerprint Print, string Key)>();
            using var command = _connections.CreateCommand("SELECT fingerprint, key FROM articles WHERE fingerprint IS NOT NULL");
            command.CommandTimeout = 0;
            using var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            while (await rows.ReadAsync(cancellation).ConfigureAwait(false))
                found.Add((new TextFingerprint((ulong)rows.GetInt64(0)), rows.GetString(1)));
            return found;
        }, cancellation).ConfigureAwait(false);
        foreach (var one in known)
            yield return one;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _connections.DisposeAsync();

    /// <summary>One page a key, as if they had been written one after another.</summary>
    private PageOutcome[] Last(IReadOnlyList<PageOutcome> pages)
    {
        var articles = new SortedDictionary<string, PageOutcome>(StringComparer.Ordinal);
        var failures = new SortedDictionary<string, PageOutcome>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var key = page.Key.ToString();
            if (page.Problem is not null)
            {
                failures[key] = page;
                continue;
            }

            failures.Remove(key);
            if (!_options.NewestStands || !articles.TryGetValue(key, out var known) || known.Page.CapturedAt is not { } before
                || page.Page.CapturedAt >= before)
            {
                articles[key] = page;
            }
        }

        return [.. articles.Values, .. failures.Values];
    }
}
