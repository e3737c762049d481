using Microsoft.Data.Sqlite;
using NewsKit.Pipeline;

namespace NewsKit.Sqlite;

/// <summary>Looks into a database of articles, also while one is imported into.</summary>
public sealed class ArticleDatabase : IDisposable
{
    private const string SiteColumns =
        """
        SELECT coalesce(site, ''), count(*) FILTER (WHERE status = 'ok'), count(*) FILTER (WHERE status <> 'ok'),
          count(*) FILTER (WHERE status = 'ok' AND headline IS NULL), count(*) FILTER (WHERE status = 'ok' AND authors = '[]'),
          count(*) FILTER (WHERE status = 'ok' AND published IS NULL),
          count(*) FILTER (WHERE status = 'ok' AND standfirst IS NULL),
          count(*) FILTER (WHERE status = 'ok' AND coalesce(word_count, 0) < 50)
        FROM articles GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT $most
        """;

    private const string Found =
        """
        SELECT a.key, a.headline, a.published, a.site, a.url, a.source, snippet(articles_fts, -1, '[', ']', '…', 24)
        FROM articles_fts JOIN articles a ON a.id = articles_fts.rowid
        WHERE articles_fts MATCH $words ORDER BY bm25(articles_fts, 10, 4, 1), a.key LIMIT $most
        """;

    private readonly string _path;
    private readonly SqliteConnection _connection;

    /// <summary>Opens a database to read in.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="SinkException">It is not there, or no database of NewsKit.</exception>
    public ArticleDatabase(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _path = path;
        _connection = SqliteFile.Open(path, toWrite: false);
    }

    /// <summary>The articles that hold all of the words, the best first.</summary>
    /// <param name="words">Words; <c>"several words"</c> in quotes stand together, <c>élèv*</c> is the start of a word. Case and
    /// accents do not count, and <c>oe</c> is <c>œ</c>.</param>
    /// <param name="most">How many at most.</param>
    /// <exception cref="SinkException">There is no index, or the file is damaged.</exception>
    public IReadOnlyList<SearchHit> Search(string words, int most = 10)
    {
        ArgumentNullException.ThrowIfNull(words);
        var query = SearchQuery.Of(words);
        if (query.Length == 0)
            return [];
        if (!SqliteFile.Has(_connection, "articles_fts"))
            throw new SinkException($"'{_path}' was imported without search; an import with it builds the index.");
        return Read(Found, row => new SearchHit
        {
            Key = row.GetString(0),
            Headline = Text(row, 1),
            Published = Text(row, 2),
            Site = Text(row, 3),
            Url = Text(row, 4),
            Source = row.GetString(5),
            Snippet = Text(row, 6) ?? "",
        }, ("$words", query), ("$most", most));
    }

    /// <summary>Counts what is there.</summary>
    /// <param name="sites">Of how many sites at most.</param>
    /// <exception cref="SinkException">The file is damaged.</exception>
    public DatabaseStats Stats(int sites = 20) => new()
    {
        Pages = Counts("SELECT status, count(*) FROM articles GROUP BY 1 ORDER BY 2 DESC, 1"),
        Failures = Counts("SELECT reason, count(*) FROM failures GROUP BY 1 ORDER BY 2 DESC, 1"),
        Languages = Counts(
            "SELECT coalesce(language, ''), count(*) FROM articles WHERE status = 'ok' GROUP BY 1 ORDER BY 2 DESC, 1"),
        NearCopies = CountCopies(),
        Sites = Read(SiteColumns, row => new SiteStats
        {
            Site = row.GetString(0),
            Articles = row.GetInt64(1),
            NoArticle = row.GetInt64(2),
            NoHeadline = row.GetInt64(3),
            NoAuthor = row.GetInt64(4),
            NoDate = row.GetInt64(5),
            NoStandfirst = row.GetInt64(6),
            FewWords = row.GetInt64(7),
        }, ("$most", sites)),
        AllSites = Read("SELECT count(DISTINCT coalesce(site, '')) FROM articles", row => row.GetInt64(0))[0],
    };

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private long CountCopies()
    {
        var index = new NearCopies();
        var firsts = Read("SELECT fingerprint, key FROM articles WHERE fingerprint IS NOT NULL ORDER BY id",
            row => index.Add(new TextFingerprint((ulong)row.GetInt64(0)), row.GetString(1)));
        return firsts.LongCount(first => first is not null);
    }

    private Dictionary<string, long> Counts(string sql) =>
        Read(sql, row => (row.GetString(0), row.GetInt64(1))).ToDictionary(StringComparer.Ordinal);

    private List<T> Read<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object Value)> values)
    {
        try
        {
            using var command = _connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, value) in values)
                command.Parameters.AddWithValue(name, value);
            using var rows = command.ExecuteReader();
            var found = new List<T>();
            while (rows.Read())
                found.Add(read(rows));
            return found;
        }
        catch (SqliteException failure)
        {
            throw SqliteFile.Explain(_path, failure);
        }
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
