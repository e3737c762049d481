using System.Data.Common;

namespace NewsKit.Pipeline;

/// <summary>Looks into a database that a sink fills, also while it does.</summary>
public abstract class ArticleDatabase : IDisposable
{
    private const string SiteColumns =
        """
        SELECT coalesce(site, ''), count(*) FILTER (WHERE status = 'ok'), count(*) FILTER (WHERE status <> 'ok'),
          count(*) FILTER (WHERE status = 'ok' AND headline IS NULL), count(*) FILTER (WHERE status = 'ok' AND authors = @none),
          count(*) FILTER (WHERE status = 'ok' AND published IS NULL),
          count(*) FILTER (WHERE status = 'ok' AND standfirst IS NULL),
          count(*) FILTER (WHERE status = 'ok' AND coalesce(word_count, 0) < 50)
        FROM articles GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT @most
        """;

    private readonly DbConnection _connection;

    /// <summary>Looks through a connection.</summary>
    /// <param name="connection">Open; it is disposed of with the database.</param>
    protected ArticleDatabase(DbConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        _connection = connection;
    }

    /// <summary>How the database writes a list without texts.</summary>
    protected abstract string NoTexts { get; }

    /// <summary>The articles that hold all of the words, the best first.</summary>
    /// <param name="words">Words; <c>"several words"</c> in quotes stand together, <c>élèv*</c> is the start of a word. Case and
    /// accents do not count, and <c>oe</c> is <c>œ</c>.</param>
    /// <param name="most">How many at most.</param>
    /// <exception cref="SinkException">There is no index, or the database cannot be read.</exception>
    public IReadOnlyList<SearchHit> Search(string words, int most = 10)
    {
        ArgumentNullException.ThrowIfNull(words);
        var terms = SearchTerm.Read(words);
        return terms.Count == 0 ? [] : Find(terms, most);
    }

    /// <summary>Counts what is there.</summary>
    /// <param name="sites">Of how many sites at most.</param>
    /// <exception cref="SinkException">The database cannot be read.</exception>
    public DatabaseStats Stats(int sites = 20) => new()
    {
        Pages = Counts("SELECT status, count(*) FROM articles GROUP BY 1 ORDER BY 2 DESC, 1"),
        Failures = Counts("SELECT reason, count(*) FROM failures GROUP BY 1 ORDER BY 2 DESC, 1"),
        Languages = Counts(
            "SELECT coalesce(language, ''), count(*) FROM articles WHERE status = 'ok' GROUP BY 1 ORDER BY 2 DESC, 1"),
        NearCopies = CountCopies(),
        Sites = Read(SiteColumns.Replace("@none", NoTexts, StringComparison.Ordinal), row => new SiteStats
        {
            Site = row.GetString(0),
            Articles = row.GetInt64(1),
            NoArticle = row.GetInt64(2),
            NoHeadline = row.GetInt64(3),
            NoAuthor = row.GetInt64(4),
            NoDate = row.GetInt64(5),
            NoStandfirst = row.GetInt64(6),
            FewWords = row.GetInt64(7),
        }, ("@most", sites)),
        AllSites = Read("SELECT count(DISTINCT coalesce(site, '')) FROM articles", row => row.GetInt64(0))[0],
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        _connection.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Finds articles.</summary>
    /// <param name="terms">What must be there; at least one.</param>
    /// <param name="most">How many at most.</param>
    protected abstract IReadOnlyList<SearchHit> Find(IReadOnlyList<SearchTerm> terms, int most);

    /// <summary>Says in a sentence for people what went wrong.</summary>
    /// <param name="failure">What the database said.</param>
    protected abstract SinkException Explain(DbException failure);

    /// <summary>Reads articles that were found.</summary>
    /// <param name="sql">Gives key, headline, time of publication, site, address, source, and text around the words.</param>
    /// <param name="values">Its parameters.</param>
    protected IReadOnlyList<SearchHit> ReadHits(string sql, params ReadOnlySpan<(string Name, object Value)> values) =>
        Read(sql, row => new SearchHit
        {
            Key = row.GetString(0),
            Headline = Text(row, 1),
            Published = Text(row, 2),
            Site = Text(row, 3),
            Url = Text(row, 4),
            Source = row.GetString(5),
            Snippet = Text(row, 6) ?? "",
        }, values);

    /// <summary>Reads rows.</summary>
    /// <typeparam name="T">What is made of a row.</typeparam>
    /// <param name="sql">The question.</param>
    /// <param name="read">Makes it.</param>
    /// <param name="values">Parameters.</param>
    protected IReadOnlyList<T> Read<T>(
        string sql, Func<DbDataReader, T> read, params ReadOnlySpan<(string Name, object Value)> values)
    {
        try
        {
            ArgumentNullException.ThrowIfNull(read);
            using var command = _connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, value) in values)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = name;
                parameter.Value = value;
                command.Parameters.Add(parameter);
            }

            using var rows = command.ExecuteReader();
            var found = new List<T>();
            while (rows.Read())
                found.Add(read(rows));
            return found;
        }
        catch (DbException failure)
        {
            throw Explain(failure);
        }
    }

    private long CountCopies()
    {
        var index = new NearCopies();
        var firsts = Read("SELECT fingerprint, key FROM articles WHERE fingerprint IS NOT NULL ORDER BY imported_at, key",
            row => index.Add(new TextFingerprint((ulong)row.GetInt64(0)), row.GetString(1)));
        return firsts.LongCount(first => first is not null);
    }

    private Dictionary<string, long> Counts(string sql) =>
        Read(sql, row => (row.GetString(0), row.GetInt64(1))).ToDictionary(StringComparer.Ordinal);

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
