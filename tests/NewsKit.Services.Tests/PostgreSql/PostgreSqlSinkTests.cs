using System.Data.Common;
using NewsKit.Pipeline;
using NewsKit.Pipeline.Tests;
using NewsKit.PostgreSql;
using Xunit;
using static NewsKit.Pipeline.Tests.ParsedPages;

namespace NewsKit.Services.Tests;

public sealed class PostgreSqlSinkTests : DatabaseSinkTests
{
    private readonly TestSchema _schema = new();

    internal override string Refusing => "ALTER TABLE articles ADD CONSTRAINT no CHECK (headline <> 'no')";

    internal override string Refusal => "SQLSTATE 23514";

    internal override IArticleSink Open(bool search, bool newestStands) => new PostgreSqlSink(
        TestServer.Postgres.Address, _schema.Options with { Search = search, NewestStands = newestStands });

    internal override ArticleDatabase Look() =>
        new PostgreSqlDatabase(TestServer.Postgres.Address, _schema.Options);

    internal override DbConnection Connect() => _schema.Connect();

    public override ValueTask DisposeAsync()
    {
        _schema.Dispose();
        return base.DisposeAsync();
    }

    [Fact]
    public async Task Columns_HoldWhatTheArticleHas()
    {
        await using var sink = await PreparedAsync();
        await WriteAsync(sink, Article("a", day: 5));

        Assert.Equal(
            ["https://www.port.example/a|port.example|fr|ok|Élodie Vasseur,Marc|2026-11-20 09:00:00|le 20|minute|t|"
                + "2026-11-05 10:00:00"],
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

    /// <summary>As when a task is delivered to two workers; each writes the keys in another order.</summary>
    [Fact]
    public async Task TwoAtOnce_AreOne()
    {
        await using var sink = await PreparedAsync();
        var pages = Enumerable.Range(0, 100).Select(number => Article($"p{number}", comments: 2)).ToList();
        var failed = pages.ConvertAll(page => page with { Problem = new PageProblem(PageReasons.TimedOut, "slow") });
        await Task.WhenAll(Enumerable.Range(0, 12).Select(async turn =>
        {
            IEnumerable<PageOutcome> batch = turn % 4 == 0 ? failed : pages;
            await using var other = Open();
            await other.PrepareAsync(default);
            await WriteAsync(other, [.. turn % 2 == 0 ? batch : batch.Reverse()]);
        }));
        await WriteAsync(sink, [.. pages]);

        Assert.Equal(["100|200|100|0"], Rows("SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM comments), "
            + "(SELECT count(*) FROM links), (SELECT count(*) FROM failures)"));
    }

    [Theory]
    [InlineData("CREATE TABLE articles (a int)", "a table articles of something else")]
    [InlineData("CREATE TABLE links (a int)", "a table links of something else")]
    [InlineData("CREATE TABLE newskit_meta AS SELECT 'version' AS name, '99' AS value", "version 99")]
    [InlineData("CREATE TABLE newskit_meta (a int)", "SQLSTATE 42703")]
    [InlineData("CREATE TABLE articles_published (a int)", "SQLSTATE 42P07")]
    public async Task OtherTables_AreLeftAlone(string sql, string why)
    {
        Execute($"CREATE SCHEMA \"{_schema.Name}\"");
        Execute(sql);
        await using var sink = Open();

        var refused = await Assert.ThrowsAsync<SinkException>(async () => await sink.PrepareAsync(default));
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
        Assert.Equal(["1"], Rows("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"));
    }
}
