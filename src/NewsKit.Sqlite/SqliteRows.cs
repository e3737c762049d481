using Microsoft.Data.Sqlite;
using NewsKit.Pipeline;

namespace NewsKit.Sqlite;

/// <summary>Writes rows; the same row twice is the same as once.</summary>
internal sealed class SqliteRows : IDisposable
{
    private readonly SqliteStatement _article;
    private readonly SqliteStatement[] _forget;
    private readonly Dictionary<string, SqliteStatement> _children;
    private readonly SqliteStatement _failure;
    private readonly SqliteStatement _success;
    private readonly SqliteStatement _position;

    internal SqliteRows(SqliteConnection connection, bool newestStands)
    {
        _article = new(connection, Upsert(newestStands), ArticleRow.Columns.Count);
        _forget = [.. ArticleRow.ChildTables.Select(table =>
            new SqliteStatement(connection, $"DELETE FROM {table} WHERE article_id = $1", 1))];
        _children = new(StringComparer.Ordinal)
        {
            ["comments"] = new(connection, "INSERT INTO comments VALUES ($1, $2, $3, $4, $5, $6, $7)", 7),
            ["faq"] = new(connection, "INSERT INTO faq VALUES ($1, $2, $3, $4)", 4),
            ["links"] = new(connection, "INSERT INTO links VALUES ($1, $2, $3, $4, $5)", 5),
        };
        _failure = new(connection,
            "INSERT INTO failures (key, source, url, reason, message) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (key) DO "
                + "UPDATE SET source = excluded.source, url = excluded.url, reason = excluded.reason, "
                + "message = excluded.message, "
                + "attempts = attempts + 1, at = excluded.at", 5);
        _success = new(connection, "DELETE FROM failures WHERE key = $1", 1);
        _position = new(connection, "INSERT OR REPLACE INTO import_progress VALUES ($1, $2, $3, $4, $5)", 5);
    }

    public void Dispose()
    {
        SqliteStatement[] all = [_article, .. _forget, .. _children.Values, _failure, _success, _position];
        foreach (var statement in all)
            statement.Dispose();
    }

    internal void Write(SourcePosition position) =>
        _position.Run(position.Source, position.Start, position.End, position.Resume, position.Taken);

    internal void Write(PageOutcome outcome)
    {
        var (page, key) = (outcome.Page, outcome.Key.ToString());
        if (outcome.Problem is { } problem)
        {
            _failure.Run(key, page.Place, page.Url, problem.Reason, problem.Message);
            return;
        }

        _success.Run(key);
        var row = ArticleRow.Of(outcome);
        if (_article.Run([.. row.Values]) is not long id)
            return;
        foreach (var statement in _forget)
            statement.Run(id);
        foreach (var (table, values) in row.Children)
            _children[table].Run([id, .. values]);
    }

    /// <summary>Gives the number of the row when it was written; none when what is there stands.</summary>
    private static string Upsert(bool newestStands)
    {
        var values = string.Join(", ", ArticleRow.Columns.Select((_, index) => FormattableString.Invariant($"${index + 1}")));
        var changes = string.Join(", ", ArticleRow.Columns.Skip(1).Select(column => $"{column} = excluded.{column}"));
        return $"INSERT INTO articles ({string.Join(", ", ArticleRow.Columns)}) VALUES ({values}) "
            + $"ON CONFLICT (key) DO UPDATE SET {changes} "
            + "WHERE (excluded.document IS NOT articles.document OR excluded.source IS NOT articles.source "
            + "OR excluded.captured_at IS NOT articles.captured_at)"
            + (newestStands ? " AND (articles.captured_at IS NULL OR excluded.captured_at >= articles.captured_at)" : "")
            + " RETURNING id";
    }
}
