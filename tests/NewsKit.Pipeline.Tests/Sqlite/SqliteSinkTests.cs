using System.Data.Common;
using Microsoft.Data.Sqlite;
using NewsKit.Sqlite;
using Xunit;
using static NewsKit.Pipeline.Tests.ParsedPages;

namespace NewsKit.Pipeline.Tests;

public sealed class SqliteSinkTests : DatabaseSinkTests
{
    private string Path => Folder["a.db"];

    internal override string Refusing => "CREATE TRIGGER no BEFORE INSERT ON articles WHEN new.headline = 'no' "
        + "BEGIN SELECT RAISE(ABORT, 'not this'); END";

    internal override string Refusal => "SQLite 19";

    internal override IArticleSink Open(bool search, bool newestStands) =>
        new SqliteSink(Path, new SqliteSinkOptions { Search = search, NewestStands = newestStands });

    internal override ArticleDatabase Look() => new SqliteDatabase(Path);

    internal override DbConnection Connect() => new SqliteConnection($"Data Source={Path};Pooling=false");

    [Fact]
    public async Task SecondImport_IsRefusedInOneLine()
    {
        await using var first = new SqliteSink(Path);
        await first.PrepareAsync(default);
        await using var second = new SqliteSink(Path);

        var refused = await Assert.ThrowsAsync<SinkException>(async () => await second.PrepareAsync(default));
        Assert.Contains("another import", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CREATE TABLE articles (a)", "something else")]
    [InlineData("CREATE TABLE newskit_meta (name, value); INSERT INTO newskit_meta VALUES ('version', '99')", "version 99")]
    [InlineData(null, "no SQLite database")]
    public async Task OtherFile_IsLeftAlone(string? sql, string why)
    {
        if (sql is null)
            Folder.Add("a.db", new string('x', 5_000));
        else
            Execute(sql);
        await using var sink = new SqliteSink(Path);

        var refused = await Assert.ThrowsAsync<SinkException>(async () => await sink.PrepareAsync(default));
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_HoldWhatTheArticleHas()
    {
        await using var sink = new SqliteSink(Path);
        await sink.PrepareAsync(default);
        await WriteAsync(sink, Article("a", day: 5));

        Assert.Equal(
            ["https://www.port.example/a|port.example|fr|ok|[\"Élodie Vasseur\",\"Marc\"]|2026-11-20T10:00:00+01:00|le 20|"
                + "minute|1|2026-11-05T10:00:00Z"],
            Rows("SELECT url, site, language, status, authors, published, published_text, published_precision, "
                + "paywalled, captured_at FROM articles"));
    }

    /// <summary>There are no stems.</summary>
    [Fact]
    public async Task Words_AreFoundAsTheyAreWritten()
    {
        await using var sink = await PreparedAsync();
        await WriteAsync(sink, Article("a", body: "L'œuvre d'élèves du quartier."));
        using var database = Look();

        Assert.Empty(database.Search("eleve"));
        Assert.Single(database.Search("eleve*"));
    }

    [Fact]
    public void FileThatIsNotThere_IsNotMade()
    {
        Assert.Throws<SinkException>(() => Look());
        Assert.Empty(Folder.Names);
    }
}
