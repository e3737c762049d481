using System.Data.Common;
using Microsoft.Data.Sqlite;
using NewsKit.Pipeline;

namespace NewsKit.Sqlite;

/// <summary>Looks into a file that <see cref="SqliteSink"/> has made.</summary>
public sealed class SqliteDatabase : ArticleDatabase
{
    private const string Found =
        """
        SELECT a.key, a.headline, a.published, a.site, a.url, a.source, snippet(articles_fts, -1, '[', ']', '…', 24)
        FROM articles_fts JOIN articles a ON a.id = articles_fts.rowid
        WHERE articles_fts MATCH @words ORDER BY bm25(articles_fts, 10, 4, 1), a.key LIMIT @most
        """;

    private readonly string _path;
    private readonly SqliteConnection _connection;

    /// <summary>Opens a database to read in.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="SinkException">It is not there, or no database of NewsKit.</exception>
    public SqliteDatabase(string path)
        : this(path, Open(path))
    {
    }

    private SqliteDatabase(string path, SqliteConnection connection)
        : base(connection) => (_path, _connection) = (path, connection);

    /// <inheritdoc/>
    protected override string NoTexts => "'[]'";

    /// <inheritdoc/>
    protected override IReadOnlyList<SearchHit> Find(IReadOnlyList<SearchTerm> terms, int most)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (!SqliteFile.Has(_connection, "articles_fts"))
            throw new SinkException($"'{_path}' was imported without search; an import with it builds the index.");
        // In quotes, nothing is an operator.
        var words = terms.Select(term => $"\"{Letters(term.Text)}\"{(term.IsStart ? " *" : "")}");
        return ReadHits(Found, ("@words", string.Join(' ', words)), ("@most", most));
    }

    /// <inheritdoc/>
    protected override SinkException Explain(DbException failure) => SqliteFile.Explain(_path, (SqliteException)failure);

    private static SqliteConnection Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return SqliteFile.Open(path, toWrite: false);
    }

    /// <summary>As the index has them.</summary>
    private static string Letters(string text) => text
        .Replace("œ", "oe", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal)
        .Replace("Œ", "oe", StringComparison.Ordinal).Replace("Æ", "ae", StringComparison.Ordinal);
}
