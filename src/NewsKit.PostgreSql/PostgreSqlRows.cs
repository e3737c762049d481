using System.Globalization;
using NewsKit.Model;
using NewsKit.Pipeline;
using Npgsql;
using NpgsqlTypes;

namespace NewsKit.PostgreSql;

/// <summary>Writes rows within a transaction: by COPY into tables of the session, from there into those that stay. The same row
/// twice is the same as once.</summary>
internal sealed class PostgreSqlRows(NpgsqlConnection connection, bool search, bool newestStands)
{
    private static readonly string Columns = string.Join(", ", ArticleRow.Columns);

    private static readonly string Tables = string.Concat(
    [
        Temporary("articles", Columns.Replace("document", "document::text AS document", StringComparison.Ordinal)),
        .. ArticleRow.ChildTables.Select(table => Temporary(table, "*")),
        Temporary("failures", "key, source, url, reason, message"),
        "CREATE TEMP TABLE IF NOT EXISTS changed (key text) ON COMMIT DELETE ROWS;",
    ]);

    private static readonly string Emptying = "TRUNCATE new_articles, new_failures, changed"
        + string.Concat(ArticleRow.ChildTables.Select(table => $", new_{table}"));

    /// <summary>Writes pages; those that the database refuses are failures there, and stop no other.</summary>
    internal async Task WriteAsync(ArraySegment<PageOutcome> pages, List<PageOutcome> refused)
    {
        await DoAsync("SAVEPOINT part").ConfigureAwait(false);
        try
        {
            await CopyAsync(pages).ConfigureAwait(false);
            await DoAsync("RELEASE part").ConfigureAwait(false);
            return;
        }
        catch (PostgresException answer) when (PostgreSqlServer.Class(answer) is "22" or "23" or "54")
        {
            await DoAsync("ROLLBACK TO part; RELEASE part").ConfigureAwait(false);
            if (pages.Count == 1)
            {
                if (pages[0].Problem is not null)
                    throw;
                refused.Add(pages[0]);
                var problem = new PageProblem(PageReasons.RefusedBySink, PostgreSqlServer.Words(answer));
                await WriteAsync(new[] { pages[0] with { Problem = problem } }, refused).ConfigureAwait(false);
                return;
            }
        }

        // Halved down to the row: a batch of 200 with one that is refused is written in eight steps.
        await WriteAsync(pages[..(pages.Count / 2)], refused).ConfigureAwait(false);
        await WriteAsync(pages[(pages.Count / 2)..], refused).ConfigureAwait(false);
    }

    internal async Task WriteAsync(IEnumerable<SourcePosition> positions)
    {
        foreach (var position in positions.OrderBy(position => position.Source, StringComparer.Ordinal))
        {
            using var command = new NpgsqlCommand(
                "INSERT INTO import_progress VALUES (@source, @start, @end, @resume, @taken) ON CONFLICT (source) DO UPDATE SET "
                    + "start = excluded.start, \"end\" = excluded.\"end\", resume = excluded.resume, taken = excluded.taken",
                connection);
            command.Parameters.AddWithValue("source", StoredText.Clean(position.Source));
            command.Parameters.AddWithValue("start", position.Start);
            command.Parameters.AddWithValue("end", position.End);
            command.Parameters.AddWithValue("resume", position.Resume);
            command.Parameters.AddWithValue("taken", position.Taken);
            await command.ExecuteNonQueryAsync().ConfigureAwait(false);
        }
    }

    private async Task CopyAsync(ArraySegment<PageOutcome> pages)
    {
        await DoAsync(Tables + Emptying).ConfigureAwait(false);
        var articles = pages.Where(page => page.Problem is null).Select(ArticleRow.Of).ToList();
        await CopyAsync("articles", articles.Select(row => row.Values)).ConfigureAwait(false);
        foreach (var table in ArticleRow.ChildTables)
        {
            await CopyAsync(table, articles.SelectMany(row => row.Children.Where(child => child.Table == table)
                .Select(child => child.Values.Prepend(row.Values[0])))).ConfigureAwait(false);
        }

        await CopyAsync("failures", pages.Where(page => page.Problem is not null).Select(page => new object?[]
        {
            page.Key.ToString(), page.Page.Place, page.Page.Url, page.Problem!.Reason, page.Problem.Message,
        })).ConfigureAwait(false);
        await DoAsync(Upsert(search, newestStands)).ConfigureAwait(false);
    }

    private async Task CopyAsync(string table, IEnumerable<IEnumerable<object?>> rows)
    {
        NpgsqlBinaryImporter? copy = null;
        try
        {
            foreach (var row in rows)
            {
                copy ??= await connection.BeginBinaryImportAsync($"COPY new_{table} FROM STDIN (FORMAT binary)")
                    .ConfigureAwait(false);
                await copy.StartRowAsync().ConfigureAwait(false);
                foreach (var value in row)
                    await WriteAsync(copy, value).ConfigureAwait(false);
            }

            if (copy is not null)
                await copy.CompleteAsync().ConfigureAwait(false);
        }
        finally
        {
            if (copy is not null)
                await copy.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static Task WriteAsync(NpgsqlBinaryImporter copy, object? value) => value switch
    {
        string text => copy.WriteAsync(StoredText.Clean(text), NpgsqlDbType.Text),
        IReadOnlyList<string> texts => copy.WriteAsync(texts.Select(StoredText.Clean).ToArray(),
            NpgsqlDbType.Array | NpgsqlDbType.Text),
        ReadOnlyMemory<byte> json => copy.WriteAsync(StoredText.CleanJson(json), NpgsqlDbType.Text),
        Timestamp time => Moment(time) is { } moment ? copy.WriteAsync(moment, NpgsqlDbType.TimestampTz) : copy.WriteNullAsync(),
        DateTimeOffset moment => copy.WriteAsync(moment.UtcDateTime, NpgsqlDbType.TimestampTz),
        int number => copy.WriteAsync(number, NpgsqlDbType.Integer),
        long number => copy.WriteAsync(number, NpgsqlDbType.Bigint),
        bool truth => copy.WriteAsync(truth, NpgsqlDbType.Boolean),
        _ => copy.WriteNullAsync(),
    };

    /// <summary>The moment; that of UTC where the page states no offset, and the start of the day where it states no
    /// time.</summary>
    private static DateTime? Moment(Timestamp time)
    {
        if (time.Date is not { } date)
            return null;
        var ticks = date.ToDateTime(time.Time ?? default, DateTimeKind.Utc).Ticks - (time.Offset ?? default).Ticks;
        return new DateTime(Math.Clamp(ticks, 0, DateTime.MaxValue.Ticks), DateTimeKind.Utc);
    }

    /// <summary>Rows are written in the order of their keys: otherwise two processes may wait for each other.</summary>
    private static string Upsert(bool search, bool newestStands)
    {
        var columns = search ? Columns + ", search" : Columns;
        var values = Columns.Replace("document", "document::jsonb", StringComparison.Ordinal)
            + (search ? $", {PostgreSqlSchema.Words}" : "");
        var changes = string.Join(", ", columns.Split(", ").Skip(1).Select(column => $"{column} = excluded.{column}"));
        var sql = $"WITH written AS (INSERT INTO articles ({columns}) SELECT {values} FROM new_articles ORDER BY key "
            + $"ON CONFLICT (key) DO UPDATE SET {changes} WHERE (excluded.document IS DISTINCT FROM articles.document "
            + "OR excluded.source IS DISTINCT FROM articles.source "
            + "OR excluded.captured_at IS DISTINCT FROM articles.captured_at)"
            + (newestStands ? " AND (articles.captured_at IS NULL OR excluded.captured_at >= articles.captured_at)" : "")
            + " RETURNING key) INSERT INTO changed SELECT key FROM written;";
        foreach (var table in ArticleRow.ChildTables)
        {
            sql += $"DELETE FROM {table} USING changed WHERE article_key = changed.key;"
                + $"INSERT INTO {table} SELECT new_{table}.* FROM new_{table} JOIN changed ON article_key = changed.key;";
        }

        return sql + "DELETE FROM failures USING new_articles WHERE failures.key = new_articles.key;"
            + "INSERT INTO failures AS f (key, source, url, reason, message) SELECT * FROM new_failures ORDER BY key "
            + "ON CONFLICT (key) DO UPDATE SET source = excluded.source, url = excluded.url, reason = excluded.reason, "
            + "message = excluded.message, attempts = f.attempts + 1, at = excluded.at";
    }

    private static string Temporary(string table, string columns) => string.Create(CultureInfo.InvariantCulture,
        $"CREATE TEMP TABLE IF NOT EXISTS new_{table} ON COMMIT DELETE ROWS AS SELECT {columns} FROM {table} WITH NO DATA;");

    private async Task DoAsync(string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }
}
