using System.Globalization;
using NewsKit.Pipeline;

namespace NewsKit.PostgreSql;

/// <summary>The tables.</summary>
internal static class PostgreSqlSchema
{
    /// <summary>What makes each version of the one before it; a step is never changed, only followed by another.</summary>
    internal static readonly string[] Steps =
    [
        """
        CREATE TABLE newskit_meta (name text PRIMARY KEY, value text NOT NULL);
        CREATE TABLE articles (key text PRIMARY KEY, source text NOT NULL, url text, url_hash text NOT NULL, site text,
          language text, status text NOT NULL, kicker text, headline text, standfirst text, section text,
          authors text[] NOT NULL, tags text[] NOT NULL, published timestamptz, published_text text, published_precision text,
          modified timestamptz, word_count int, paywalled boolean, body_text text, content_hash text NOT NULL, fingerprint bigint,
          captured_at timestamptz, imported_at timestamptz NOT NULL DEFAULT now(), document jsonb NOT NULL);
        CREATE INDEX articles_url_hash ON articles (url_hash);
        CREATE INDEX articles_published ON articles (published);
        CREATE INDEX articles_content_hash ON articles (content_hash);
        CREATE TABLE comments (article_key text REFERENCES articles ON DELETE CASCADE, position int, parent int, id text,
          author text, published timestamptz, body_text text, PRIMARY KEY (article_key, position));
        CREATE TABLE faq (article_key text REFERENCES articles ON DELETE CASCADE, position int, question text, answer text,
          PRIMARY KEY (article_key, position));
        CREATE TABLE links (article_key text REFERENCES articles ON DELETE CASCADE, position int, kind text, text text, url text,
          PRIMARY KEY (article_key, position));
        CREATE TABLE failures (key text PRIMARY KEY, source text NOT NULL, url text, reason text NOT NULL, message text,
          attempts int NOT NULL DEFAULT 1, at timestamptz NOT NULL DEFAULT now());
        CREATE TABLE import_progress (source text PRIMARY KEY, start bigint NOT NULL, "end" bigint NOT NULL,
          resume bigint NOT NULL, taken bigint NOT NULL);
        CREATE VIEW latest_articles AS SELECT DISTINCT ON (url_hash) * FROM articles
          ORDER BY url_hash, captured_at DESC NULLS LAST, key;
        """,
    ];

    /// <summary>The version, as the database has it.</summary>
    /// <param name="server">Where.</param>
    /// <param name="text">What is written there; null without tables of NewsKit.</param>
    /// <param name="isOldFine">Whether an older one will do.</param>
    /// <exception cref="SinkException">It will not do.</exception>
    internal static int Check(PostgreSqlServer server, string? text, bool isOldFine)
    {
        if (text is null)
            throw new SinkException($"{server} has no tables of NewsKit in the schema {server.Schema}.");
        if (int.TryParse(text, CultureInfo.InvariantCulture, out var version)
            && (version == Steps.Length || (isOldFine && version < Steps.Length)))
        {
            return version;
        }

        throw new SinkException($"{server} has version {text} of the tables; this is for version {Steps.Length}.");
    }

    /// <summary>Tables of others by these names are left alone.</summary>
    internal static readonly string[] Names =
        ["articles", "comments", "faq", "links", "failures", "import_progress", "latest_articles"];

    /// <summary>The configurations of search by the language of an article; all others are searched as they are
    /// written.</summary>
    private static readonly (string Language, string Configuration)[] Languages =
    [
        ("fr", "newskit_fr"), ("en", "pg_catalog.english"), ("de", "pg_catalog.german"), ("es", "pg_catalog.spanish"),
        ("it", "pg_catalog.italian"), ("nl", "pg_catalog.dutch"), ("pt", "pg_catalog.portuguese"),
    ];

    /// <summary>The configuration for the article.</summary>
    internal static readonly string Configuration = "CASE split_part(lower(language), '-', 1) "
        + string.Concat(Languages.Select(row => $"WHEN '{row.Language}' THEN '{row.Configuration}'::regconfig "))
        + "ELSE 'pg_catalog.simple'::regconfig END";

    internal static readonly string Configurations =
        $"unnest(ARRAY[{string.Concat(Languages.Select(row => $"'{row.Configuration}', "))}'pg_catalog.simple']::regconfig[])";

    /// <summary>The words of an article by weight. The server takes words of 1 MiB, which no text of this length has.</summary>
    internal static readonly string Words = string.Join(" || ", new[]
    {
        ("headline", 10_000, 'A'), ("standfirst", 20_000, 'B'), ("body_text", 150_000, 'D'),
    }.Select(part => FormattableString.Invariant(
        $"setweight(to_tsvector({Configuration}, left(coalesce({part.Item1}, ''), {part.Item2})), '{part.Item3}')")));
}
