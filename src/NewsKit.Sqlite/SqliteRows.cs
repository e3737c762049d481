using System.Text;
using Microsoft.Data.Sqlite;
using NewsKit.Model;
using NewsKit.Pipeline;

namespace NewsKit.Sqlite;

/// <summary>Writes rows; the same row twice is the same as once.</summary>
internal sealed class SqliteRows : IDisposable
{
    private static readonly string[] Columns =
    [
        "key", "source", "url", "url_hash", "site", "language", "status", "kicker", "headline", "standfirst", "section",
        "authors", "tags",
        "published", "published_text", "published_precision", "modified", "word_count", "paywalled", "body_text",
        "content_hash", "fingerprint", "captured_at", "document",
    ];

    private static readonly string[] Children = ["comments", "faq", "links"];

    private readonly SqliteStatement _article;
    private readonly SqliteStatement[] _forget;
    private readonly SqliteStatement _comment;
    private readonly SqliteStatement _question;
    private readonly SqliteStatement _link;
    private readonly SqliteStatement _failure;
    private readonly SqliteStatement _success;
    private readonly SqliteStatement _position;

    internal SqliteRows(SqliteConnection connection, bool newestStands)
    {
        _article = new(connection, Upsert(newestStands), Columns.Length);
        _forget = [.. Children.Select(table =>
            new SqliteStatement(connection, $"DELETE FROM {table} WHERE article_id = $1", 1))];
        _comment = new(connection, "INSERT INTO comments VALUES ($1, $2, $3, $4, $5, $6, $7)", 7);
        _question = new(connection, "INSERT INTO faq VALUES ($1, $2, $3, $4)", 4);
        _link = new(connection, "INSERT INTO links VALUES ($1, $2, $3, $4, $5)", 5);
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
        SqliteStatement[] all = [_article, .. _forget, _comment, _question, _link, _failure, _success, _position];
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
        var article = outcome.Result.ToArticle();
        if (_article.Run(Values(outcome, article, key)) is not long id)
            return;
        foreach (var statement in _forget)
            statement.Run(id);
        WriteComments(id, article.Comments);
        var position = 0;
        foreach (var question in article.Faq?.Items ?? [])
            _question.Run(id, position++, question.Text, Text(question.Answer));
        position = 0;
        foreach (var group in article.Links)
        {
            foreach (var link in group.Items)
                _link.Run(id, position++, ArticleColumns.Word(group.Kind.ToString()), link.Text, link.Url);
        }
    }

    private void WriteComments(long id, CommentThread? thread)
    {
        var parents = new List<int>();
        var position = 0;
        foreach (var (comment, depth) in thread?.Flatten() ?? [])
        {
            parents.RemoveRange(depth, parents.Count - depth);
            _comment.Run(id, position, depth > 0 ? parents[depth - 1] : null, comment.Id, comment.Author?.Name,
                ArticleColumns.Time(comment.Published), Text(comment.Body));
            parents.Add(position++);
        }
    }

    private static object?[] Values(PageOutcome outcome, Article article, string key)
    {
        var url = article.Url ?? outcome.Page.Url;
        return
        [
            key, outcome.Page.Place, url, ArticleColumns.Hash(url ?? key), ArticleColumns.Site(url, article), article.Language,
            ArticleColumns.Word(article.Status.ToString()), article.Kicker, article.Headline, article.Standfirst, article.Section,
            ArticleColumns.List(article.Byline?.Names ?? []), ArticleColumns.List(article.Tags),
            ArticleColumns.Time(article.Published), article.Published?.Text, ArticleColumns.Precision(article.Published),
            ArticleColumns.Time(article.Modified), article.WordCount, ArticleColumns.IsPaid(article.Paywall), outcome.BodyText,
            ArticleColumns.Hash(outcome.BodyText ?? ""), (long?)outcome.Fingerprint?.Bits,
            ArticleColumns.Time(outcome.Page.CapturedAt), Encoding.UTF8.GetString(outcome.Document.Span),
        ];
    }

    /// <summary>Gives the number of the row when it was written; none when what is there stands.</summary>
    private static string Upsert(bool newestStands)
    {
        var values = string.Join(", ", Columns.Select((_, index) => FormattableString.Invariant($"${index + 1}")));
        var changes = string.Join(", ", Columns.Skip(1).Select(column => $"{column} = excluded.{column}"));
        return $"INSERT INTO articles ({string.Join(", ", Columns)}) VALUES ({values}) ON CONFLICT (key) DO UPDATE SET {changes} "
            + "WHERE (excluded.document IS NOT articles.document OR excluded.source IS NOT articles.source "
            + "OR excluded.captured_at IS NOT articles.captured_at)"
            + (newestStands ? " AND (articles.captured_at IS NULL OR excluded.captured_at >= articles.captured_at)" : "")
            + " RETURNING id";
    }

    private static string Text(IReadOnlyList<BodyBlock> blocks) => new Article { Body = blocks }.BodyText;
}
