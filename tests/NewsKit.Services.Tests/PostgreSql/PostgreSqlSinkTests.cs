using System.Data.Common;
using NewsKit.Pipeline;
using NewsKit.Pipeline.Tests;
using NewsKit.PostgreSql;
using Npgsql;
using Xunit;
using static NewsKit.Pipeline.Tests.ParsedPages;

namespace NewsKit.Services.Tests;

public sealed class PostgreSqlSinkTests : DatabaseSinkTests
{
    private readonly string _schema = $"Test {Guid.NewGuid():N}";

    internal override string Refusing => "ALTER TABLE articles ADD CONSTRAINT no CHECK (headline <> 'no')";

    internal override string Refusal => "SQLSTATE 23514";

    internal override IArticleSink Open(bool search, bool newestStands) => new PostgreSqlSink(TestServer.Postgres.Address,
        new PostgreSqlSinkOptions { Schema = _schema, Search = search, NewestStands = newestStands });

    internal override ArticleDatabase Look() =>
        new PostgreSqlDatabase(TestServer.Postgres.Address, new PostgreSqlOptions { Schema = _schema });

    internal override DbConnection Connect() => new NpgsqlConnection(new NpgsqlConnectionStringBuilder(TestServer.Postgres.Address)
    {
        Pooling = false,
        SearchPath = $"\"{_schema}\"",
    }.ConnectionString);

    public override async ValueTask DisposeAsync()
    {
        if (Environment.GetEnvironmentVariable("NEWSKIT_TEST_POSTGRES") is not null)
            Execute($"DROP SCHEMA IF EXISTS \"{_schema}\" CASCADE");
        await base.DisposeAsync();
    }

    [Fact]
    public async Task Columns_HoldWhatTheArticleHas()
    {
        await using var sink = await PreparedAsync();
        await WriteAsync(sink, Article("a", day: 5));

        Assert.Equal(
            ["https://www.port.example/a|port.example|fr|ok|Élodie Vasseur,Marc|2026-11-20 09:00:00|le 20|minute|t|2026-11-05 10:00:00"],
            Rows("""
                SET timezone = 'UTC'; SELECT url, site, language, status, array_to_string(authors, ','),
                  published::timestamp::text, published_text, published_precision, left(paywalled::text, 1),
                  captured_at::timestamp::text FROM articles
                """));
    }

    [Fact]
    public async Task Words_AreFoundByTheirStems()
    {
        await using var sink = await PreparedAsync();
        await WriteAsync(sink, Article("a", body: "L'œuvre d'élèves du quartier."));
        using var database = Look();

        Assert.Single(database.Search("eleve"));
        Assert.Single(database.Search("\"oeuvres d'élève\""));
        Assert.Single(database.Search("quarti*"));
        Assert.Empty(database.Search("\"quartier d'élèves\""));
    }

    [Theory]
    [InlineData("CREATE TABLE articles (a int)", "a table articles of something else")]
    [InlineData("CREATE TABLE links (a int)", "a table links of something else")]
    [InlineData("CREATE TABLE newskit_meta (name text, value text); INSERT INTO newskit_meta VALUES ('version', '99')", "version 99")]
    [InlineData("CREATE TABLE newskit_meta (a int)", "SQLSTATE 42703")]
    public async Task OtherTables_AreLeftAlone(string sql, string why)
    {
        Execute($"CREATE SCHEMA \"{_schema}\"");
        Execute(sql);
        await using var sink = Open();

        var refused = await Assert.ThrowsAsync<SinkException>(async () => await sink.PrepareAsync(default));
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
        Assert.Equal(["1"], Rows("SELECT count(*) FROM pg_class WHERE relkind = 'r' AND oid::regclass::text NOT LIKE '%.%'"));
    }
}
