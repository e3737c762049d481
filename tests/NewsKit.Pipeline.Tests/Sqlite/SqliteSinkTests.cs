using System.Globalization;
using Microsoft.Data.Sqlite;
using NewsKit.Model;
using NewsKit.Sqlite;
using Xunit;

namespace NewsKit.Pipeline.Tests;

public sealed class SqliteSinkTests
{
    private const int Count = 30;

    [Fact]
    public async Task Rows_AreTheSameHoweverOftenTheRunIsKilled()
    {
        using var folder = new TestFolder();
        await RunAsync(folder["whole.db"], kills: 0);
        await RunAsync(folder["killed.db"], kills: 5);

        Assert.Equal(Rows(folder["whole.db"], Everything), Rows(folder["killed.db"], Everything));
        Assert.Equal(Count, Rows(folder["killed.db"], Everything).Count);
    }

    [Fact]
    public async Task Twice_IsOnce()
    {
        using var folder = new TestFolder();
        await using var sink = new SqliteSink(folder["a.db"]);
        await sink.PrepareAsync(default);
        var batch = new SinkBatch { Pages = [Article("a", comments: 3), Article("b")], Positions = [] };
        await sink.WriteAsync(batch, default);
        const string All =
            "SELECT id, key, imported_at, (SELECT count(*) FROM comments), (SELECT count(*) FROM links) FROM articles";
        var before = Rows(folder["a.db"], All);

        await sink.WriteAsync(batch, default);
        await sink.WriteAsync(new SinkBatch { Pages = [.. batch.Pages, .. batch.Pages], Positions = [] }, default);

        Assert.Equal(before, Rows(folder["a.db"], All));
        Assert.Equal(["2|3|2"], Rows(folder["a.db"],
            "SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM comments), (SELECT count(*) FROM links)"));
    }

    [Fact]
    public async Task Children_Shrink()
    {
        using var folder = new TestFolder();
        await using var sink = new SqliteSink(folder["a.db"]);
        await sink.PrepareAsync(default);
        await WriteAsync(sink, Article("a", comments: 5));
        await WriteAsync(sink, Article("a", comments: 2));

        Assert.Equal(["0||Anne 0", "1|0|Anne 1"],
            Rows(folder["a.db"], "SELECT position, parent, author FROM comments ORDER BY position"));
    }

    [Fact]
    public async Task Success_TakesTheFailureAway()
    {
        using var folder = new TestFolder();
        await using var sink = new SqliteSink(folder["a.db"]);
        await sink.PrepareAsync(default);
        var failed = Article("a") with { Problem = new PageProblem(PageReasons.TimedOut, "slow") };
        await WriteAsync(sink, failed);
        await WriteAsync(sink, failed);
        Assert.Equal(["timedOut|slow|2"], Rows(folder["a.db"], "SELECT reason, message, attempts FROM failures"));

        await WriteAsync(sink, Article("a"));
        Assert.Empty(Rows(folder["a.db"], "SELECT * FROM failures"));
    }

    [Fact]
    public async Task OneRowAnAddress_IsTheNewestCapture()
    {
        using var folder = new TestFolder();
        await using var sink = new SqliteSink(folder["a.db"], new SqliteSinkOptions { NewestStands = true });
        await sink.PrepareAsync(default);
        foreach (var (headline, day) in new[] { ("none", 0), ("third", 3), ("first", 1), ("again", 3), ("none", 0) })
            await WriteAsync(sink, Article("a", headline, day));

        Assert.Equal(["again"], Rows(folder["a.db"], "SELECT headline FROM articles"));
        Assert.Equal(["1"], Rows(folder["a.db"], "SELECT count(*) FROM articles_fts WHERE articles_fts MATCH 'again'"));
        Assert.Equal(["0"], Rows(folder["a.db"], "SELECT count(*) FROM articles_fts WHERE articles_fts MATCH 'third'"));
    }

    [Fact]
    public async Task RowThatIsRefused_IsAFailureAndTheOthersAreIn()
    {
        using var folder = new TestFolder();
        await using var sink = new SqliteSink(folder["a.db"]);
        await sink.PrepareAsync(default);
        Execute(folder["a.db"],
            "CREATE TRIGGER no BEFORE INSERT ON articles WHEN new.headline = 'no' BEGIN SELECT RAISE(ABORT, 'not this'); END");
        var pages = Enumerable.Range(0, 200).Select(number => Article($"p{number}", number == 77 ? "no" : "yes")).ToList();

        var report = await sink.WriteAsync(new SinkBatch { Pages = pages, Positions = [] }, default);

        Assert.Same(pages[77], Assert.Single(report.Refused));
        Assert.Equal(["199"], Rows(folder["a.db"], "SELECT count(*) FROM articles"));
        Assert.Contains("refusedBySink|SQLite 19: ", Assert.Single(Rows(folder["a.db"], "SELECT reason, message FROM failures")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task LatestArticles_AreOneAnAddress()
    {
        using var folder = new TestFolder();
        await using var sink = new SqliteSink(folder["a.db"]);
        await sink.PrepareAsync(default);
        foreach (var (key, day) in new[] { ("x", 1), ("y", 2), ("z", 0) })
            await WriteAsync(sink, Article(key, key, day));

        Assert.Equal(["y"], Rows(folder["a.db"], "SELECT headline FROM latest_articles"));
    }

    [Fact]
    public async Task SecondImport_IsRefusedInOneLine()
    {
        using var folder = new TestFolder();
        await using var first = new SqliteSink(folder["a.db"]);
        await first.PrepareAsync(default);
        await using var second = new SqliteSink(folder["a.db"]);

        var refused = await Assert.ThrowsAsync<SinkException>(async () => await second.PrepareAsync(default));
        Assert.Contains("another import", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CREATE TABLE articles (a)", "something else")]
    [InlineData("CREATE TABLE newskit_meta (name, value); INSERT INTO newskit_meta VALUES ('version', '99')", "version 99")]
    [InlineData(null, "no SQLite database")]
    public async Task OtherFile_IsLeftAlone(string? sql, string why)
    {
        using var folder = new TestFolder();
        if (sql is null)
            folder.Add("a.db", new string('x', 5_000));
        else
            Execute(folder["a.db"], sql);
        await using var sink = new SqliteSink(folder["a.db"]);

        var refused = await Assert.ThrowsAsync<SinkException>(async () => await sink.PrepareAsync(default));
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_IsBuiltWhenItIsAskedForLater()
    {
        using var folder = new TestFolder();
        await using (var plain = new SqliteSink(folder["a.db"], new SqliteSinkOptions { Search = false }))
        {
            await plain.PrepareAsync(default);
            await WriteAsync(plain, Article("a", "Les œuvres d'élèves"));
        }

        using (var database = new ArticleDatabase(folder["a.db"]))
            Assert.Throws<SinkException>(() => database.Search("eleves"));
        await using (var sink = new SqliteSink(folder["a.db"]))
            await sink.PrepareAsync(default);
        using var searched = new ArticleDatabase(folder["a.db"]);
        Assert.Single(searched.Search("oeuvres"));
    }

    [Fact]
    public async Task Columns_HoldWhatTheArticleHas()
    {
        using var folder = new TestFolder();
        await using var sink = new SqliteSink(folder["a.db"]);
        await sink.PrepareAsync(default);
        await WriteAsync(sink, Article("a", day: 5));

        Assert.Equal(
            ["https://www.port.example/a|port.example|fr|ok|[\"Élodie Vasseur\",\"Marc\"]|2026-11-20T10:00:00+01:00|le 20|"
                + "minute|1|2026-11-05T10:00:00Z"],
            Rows(folder["a.db"], "SELECT url, site, language, status, authors, published, published_text, published_precision, "
                + "paywalled, captured_at FROM articles"));
    }

    private const string Everything =
        "SELECT key, source, url, headline, body_text, content_hash, fingerprint, document FROM articles ORDER BY key";

    internal static PageOutcome Article(
        string key, string headline = "Le quai", int day = 0, int comments = 0, string body = "Corps")
    {
        var thread = new List<Comment>();
        for (var number = comments - 1; number >= 0; number--)
        {
            thread =
            [
                new Comment
                {
                    Author = new CommentAuthor { Name = FormattableString.Invariant($"Anne {number}") },
                    Body = [new Paragraph { Text = "Oui" }],
                    Replies = thread,
                },
            ];
        }

        var article = new Article
        {
            Status = ParseStatus.Ok,
            Url = "https://www.port.example/a",
            Language = "fr",
            Headline = headline,
            Byline = new Byline { Authors = [new Author { Name = "Élodie Vasseur" }, new Author { Name = "Marc" }] },
            Published = new Timestamp
            {
                Value = "2026-11-20T10:00:00+01:00",
                Text = "le 20",
                Precision = TimestampPrecision.Minute,
            },
            Paywall = Paywall.Locked,
            Body = [new Paragraph { Text = body }],
            Comments = comments > 0 ? new CommentThread { Items = thread } : null,
            Links = [new LinkGroup { Kind = LinkGroupKind.Related, Items = [new RelatedLink { Text = "Plus" }] }],
        };
        var page = ImportPipelineTests.Page(0) with { Bytes = default };
        return new PageOutcome
        {
            Page = day > 0 ? page with { CapturedAt = new DateTimeOffset(2026, 11, day, 10, 0, 0, TimeSpan.Zero) } : page,
            Key = PageKey.OfLine(key),
            Result = new ParseResult { Status = ParseStatus.Ok, Article = article },
            Document = WarcArchive.Text(article.ToJson()),
            BodyText = body,
            Fingerprint = TextFingerprint.Of(body),
        };
    }

    internal static async Task WriteAsync(SqliteSink sink, params PageOutcome[] pages) =>
        await sink.WriteAsync(new SinkBatch { Pages = pages, Positions = [] }, default);

    internal static List<string> Rows(string path, string sql)
    {
        using var connection = Connect(path);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var found = new List<string>();
        while (rows.Read())
        {
            found.Add(string.Join('|', Enumerable.Range(0, rows.FieldCount)
                .Select(column => Convert.ToString(rows.GetValue(column), CultureInfo.InvariantCulture))));
        }

        return found;
    }

    private static void Execute(string path, string sql)
    {
        using var connection = Connect(path);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Connect(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=false");
        connection.Open();
        return connection;
    }

    private static async Task RunAsync(string path, int kills)
    {
        for (var run = 0; run <= kills; run++)
        {
            var left = run < kills ? run % 3 : int.MaxValue;
            await using var sink = new DyingSink(new SqliteSink(path), () => left-- <= 0);
            var position = await sink.FinishedAsync("memory", default);
            var pages = ImportPipelineTests.Pages(Count).Skip((int)(position?.Resume ?? 0));
            try
            {
                await new ImportPipeline(new ArticleParser(), sink, new ImportOptions { BatchPages = 4 }).RunAsync(pages);
            }
            catch (SinkException) when (run < kills)
            {
                // As it was meant.
            }
        }
    }
}
