using System.Data.Common;
using NewsKit.Pipeline;

namespace NewsKit.PostgreSql;

/// <summary>Looks into the tables that <see cref="PostgreSqlSink"/> has made.</summary>
public sealed class PostgreSqlDatabase : ArticleDatabase
{
    private readonly PostgreSqlServer _server;

    /// <summary>Connects to a database to read in.</summary>
    /// <param name="connection">A connection string of Npgsql. It is a secret, and never part of a message.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <exception cref="SinkException">It is not there, or has no tables of NewsKit.</exception>
    public PostgreSqlDatabase(string connection, PostgreSqlOptions? options = null)
        : this(new PostgreSqlServer(connection, options ?? new PostgreSqlOptions()))
    {
    }

    private PostgreSqlDatabase(PostgreSqlServer server)
        : base(server.Connect())
    {
        _server = server;
        try
        {
            var versions = Has("newskit_meta")
                ? Read("SELECT value FROM newskit_meta WHERE name = 'version'", row => row.GetString(0)) : [];
            PostgreSqlSchema.Check(server, versions.SingleOrDefault(), isOldFine: false);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    protected override string NoTexts => "'{}'";

    /// <inheritdoc/>
    protected override IReadOnlyList<SearchHit> Find(IReadOnlyList<SearchTerm> terms, int most)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (!Has("articles_search"))
            throw new SinkException($"{_server} was imported without search; an import with it builds the index.");
        var names = terms.Select((_, index) => FormattableString.Invariant($"@term{index}")).ToList();
        var query = string.Join(" && ", terms.Select((term, index) =>
            $"{(term.IsStart ? "to_tsquery" : "phraseto_tsquery")}(configuration, {names[index]})"));
        var sql =
            $"""
            WITH wanted AS MATERIALIZED (
              SELECT configuration, {query} AS query FROM {PostgreSqlSchema.Configurations} AS c (configuration)),
            best AS (SELECT key, configuration, query, ts_rank(search, query) AS rank FROM wanted JOIN articles
              ON search @@ query AND {PostgreSqlSchema.Configuration} = configuration ORDER BY rank DESC, key LIMIT @most)
            SELECT key, headline, document -> 'published' ->> 'value', site, url, source,
              ts_headline(configuration, concat_ws(E'\n', headline, standfirst, left(body_text, 150000)), query,
                'StartSel=[, StopSel=], MaxWords=24, MinWords=12, MaxFragments=1, FragmentDelimiter=…')
            FROM best JOIN articles USING (key) ORDER BY rank DESC, key
            """;
        return ReadHits(sql, [("@most", most), .. terms.Select((term, index) => (names[index], (object)Text(term)))]);
    }

    /// <inheritdoc/>
    protected override SinkException Explain(DbException failure) => _server.Explain(failure);

    /// <summary>In quotes, nothing is an operator.</summary>
    private static string Text(SearchTerm term)
    {
        if (!term.IsStart)
            return term.Text;
        var quoted = term.Text.Replace("'", "''", StringComparison.Ordinal).Replace(@"\", @"\\", StringComparison.Ordinal);
        return $"'{quoted}':*";
    }

    private bool Has(string name) =>
        Read("SELECT 1 FROM pg_class WHERE oid = to_regclass(@name)", row => row.GetInt32(0), ("@name", name)).Count > 0;
}
