namespace NewsKit.Sqlite;

/// <summary>The tables. A version is never changed, only followed by the next one.</summary>
internal static class SqliteSchema
{
    internal const string Version = "1";

    internal const string Tables =
        """
        CREATE TABLE newskit_meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE articles (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, source TEXT NOT NULL, url TEXT,
          url_hash TEXT NOT NULL, site TEXT, language TEXT, status TEXT NOT NULL, kicker TEXT,
          headline TEXT, standfirst TEXT, section TEXT,
          authors TEXT NOT NULL, tags TEXT NOT NULL, published TEXT, published_text TEXT, published_precision TEXT, modified TEXT,
          word_count INTEGER, paywalled INTEGER, body_text TEXT,
          content_hash TEXT NOT NULL, fingerprint INTEGER, captured_at TEXT,
          imported_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')), document TEXT NOT NULL);
        CREATE INDEX articles_url_hash ON articles (url_hash);
        CREATE INDEX articles_published ON articles (published);
        CREATE INDEX articles_content_hash ON articles (content_hash);
        CREATE TABLE comments (article_id INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, position INTEGER NOT NULL,
          parent INTEGER, id TEXT, author TEXT, published TEXT, body_text TEXT, PRIMARY KEY (article_id, position)) WITHOUT ROWID;
        CREATE TABLE faq (article_id INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, position INTEGER NOT NULL,
          question TEXT, answer TEXT, PRIMARY KEY (article_id, position)) WITHOUT ROWID;
        CREATE TABLE links (article_id INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE, position INTEGER NOT NULL,
          kind TEXT, text TEXT, url TEXT, PRIMARY KEY (article_id, position)) WITHOUT ROWID;
        CREATE TABLE failures (key TEXT PRIMARY KEY, source TEXT NOT NULL, url TEXT, reason TEXT NOT NULL, message TEXT,
          attempts INTEGER NOT NULL DEFAULT 1, at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))) WITHOUT ROWID;
        CREATE TABLE import_progress (source TEXT PRIMARY KEY, start INTEGER NOT NULL, end INTEGER NOT NULL,
          resume INTEGER NOT NULL, taken INTEGER NOT NULL) WITHOUT ROWID;
        CREATE VIEW latest_articles AS SELECT * FROM (SELECT *, row_number() OVER (
          PARTITION BY url_hash ORDER BY captured_at IS NULL, captured_at DESC, key) AS newest FROM articles) WHERE newest = 1;
        INSERT INTO newskit_meta VALUES ('version', '1');
        """;

    /// <summary>œ and æ are no letters with a mark, so that the index takes them for others than oe and ae: it is given
    /// these.</summary>
    internal const string Search =
        $"""
        CREATE VIRTUAL TABLE articles_fts USING fts5(headline, standfirst, body_text, content='articles', content_rowid='id',
          tokenize="unicode61 remove_diacritics 2");
        CREATE TRIGGER articles_fts_insert AFTER INSERT ON articles BEGIN
          INSERT INTO articles_fts(rowid, headline, standfirst, body_text) VALUES ({New}); END;
        CREATE TRIGGER articles_fts_delete AFTER DELETE ON articles BEGIN
          INSERT INTO articles_fts(articles_fts, rowid, headline, standfirst, body_text) VALUES ('delete', {Old}); END;
        CREATE TRIGGER articles_fts_update AFTER UPDATE OF headline, standfirst, body_text ON articles BEGIN
          INSERT INTO articles_fts(articles_fts, rowid, headline, standfirst, body_text) VALUES ('delete', {Old});
          INSERT INTO articles_fts(rowid, headline, standfirst, body_text) VALUES ({New}); END;
        INSERT INTO articles_fts(rowid, headline, standfirst, body_text) SELECT {Stored} FROM articles;
        """;

    private const string Letters = ", 'œ', 'oe'), 'æ', 'ae'), 'Œ', 'oe'), 'Æ', 'ae')";

    private const string New = $"new.id, {Replace}new.headline{Letters}, {Replace}new.standfirst{Letters}, "
        + $"{Replace}new.body_text{Letters}";

    private const string Old = $"old.id, {Replace}old.headline{Letters}, {Replace}old.standfirst{Letters}, "
        + $"{Replace}old.body_text{Letters}";

    private const string Stored = $"id, {Replace}headline{Letters}, {Replace}standfirst{Letters}, {Replace}body_text{Letters}";

    private const string Replace = "replace(replace(replace(replace(";
}
