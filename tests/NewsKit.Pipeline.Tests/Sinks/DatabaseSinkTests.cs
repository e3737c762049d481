using System.Data.Common;
using System.Globalization;
using NewsKit.Model;
using Xunit;
using static NewsKit.Pipeline.Tests.ParsedPages;

namespace NewsKit.Pipeline.Tests;

/// <summary>What every sink keeps that is a database.</summary>
public abstract class DatabaseSinkTests : SinkTests
{
    private const int Count = 30;

    private const string Everything =
        "SELECT key, source, url, headline, body_text, content_hash, fingerprint, document FROM articles ORDER BY key";

    private const string Long =
        "Cette phrase rassemble plusieurs paroles longues, presque inutiles, pourtant nombreuses, savamment choisies.";

    internal override IArticleSink Open() => Open(search: true, newestStands: false);

    internal abstract IArticleSink Open(bool search, bool newestStands);

    internal abstract ArticleDatabase Look();

    internal abstract DbConnection Connect();

    /// <summary>Makes the database refuse articles whose headline is <c>no</c>.</summary>
    internal abstract string Refusing { get; }

    internal abstract string Refusal { get; }

    [Fact]
    public async Task Rows_AreTheSameHoweverOftenTheRunIsKilled()
    {
        await RunAsync(kills: 5);
        var killed = Rows(Everything);
        Execute("DELETE FROM articles");
        Execute("DELETE FROM import_progress");
        await RunAsync(kills: 0);

        Assert.Equal(Rows(Everything), killed);
        Assert.Equal(Count, killed.Count);
    }

    [Fact]
    public async Task Twice_IsOnce()
    {
        await using var sink = await PreparedAsync();
        var batch = new SinkBatch { Pages = [Article("a", comments: 3), Article("b")], Positions = [] };
        await sink.WriteAsync(batch, default);
        const string All = "SELECT key, imported_at, (SELECT count(*) FROM comments), (SELECT count(*) FROM links) FROM articles "
            + "ORDER BY key";
        var before = Rows(All);

        await sink.WriteAsync(batch, default);
        await sink.WriteAsync(new SinkBatch { Pages = [.. batch.Pages, .. batch.Pages], Positions = [] }, default);

        Assert.Equal(before, Rows(All));
        Assert.Equal(["2|3|2"],
            Rows("SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM comments), (SELECT count(*) FROM links)"));
    }

    [Fact]
    public async Task Children_Shrink()
    {
        await using var sink = await PreparedAsync();
        await WriteAsync(sink, Article("a", comments: 5));
        await WriteAsync(sink, Article("a", comments: 2));

        Assert.Equal(["0||Anne 0", "1|0|Anne 1"], Rows("SELECT position, parent, author FROM comments ORDER BY position"));
    }

    [Fact]
    public async Task Success_TakesTheFailureAway()
    {
        await using var sink = await PreparedAsync();
        var failed = Article("a") with { Problem = new PageProblem(PageReasons.TimedOut, "slow") };
        await WriteAsync(sink, failed);
        await WriteAsync(sink, failed);
        Assert.Equal(["timedOut|slow|2"], Rows("SELECT reason, message, attempts FROM failures"));

        await WriteAsync(sink, failed, Article("a"));
        Assert.Empty(Rows("SELECT * FROM failures"));
    }

    /// <summary>In one batch as in several.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public async Task OneRowAnAddress_IsTheNewestCapture(int size)
    {
        await using var sink = Open(search: true, newestStands: true);
        await sink.PrepareAsync(default);
        (string, int)[] captures = [("none", 0), ("third", 3), ("first", 1), ("again", 3), ("none", 0)];
        foreach (var batch in captures.Chunk(size))
        {
            await WriteAsync(sink,
                [.. batch.Select(capture => Article("a", capture.Item1, capture.Item2, comments: capture.Item2))]);
        }

        Assert.Equal(["again"], Rows("SELECT headline FROM articles"));
        Assert.Equal(["3"], Rows("SELECT count(*) FROM comments"));
        using var database = Look();
        Assert.Single(database.Search("again"));
        Assert.Empty(database.Search("third"));
    }

    [Fact]
    public async Task RowThatIsRefused_IsAFailureAndTheOthersAreIn()
    {
        await using var sink = await PreparedAsync();
        Execute(Refusing);
        var pages = Enumerable.Range(0, 200).Select(number => Article($"p{number}", number == 77 ? "no" : "yes")).ToList();

        var report = await sink.WriteAsync(new SinkBatch { Pages = pages, Positions = [] }, default);

        Assert.Same(pages[77], Assert.Single(report.Refused));
        Assert.Equal(["199"], Rows("SELECT count(*) FROM articles"));
        Assert.Equal(["199"], Rows("SELECT count(*) FROM links"));
        Assert.Contains($"refusedBySink|{Refusal}: ", Assert.Single(Rows("SELECT reason, message FROM failures")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task LatestArticles_AreOneAnAddress()
    {
        await using var sink = await PreparedAsync();
        foreach (var (key, day) in new[] { ("x", 1), ("y", 2), ("z", 0) })
            await WriteAsync(sink, Article(key, key, day));

        Assert.Equal(["y"], Rows("SELECT headline FROM latest_articles"));
    }

    [Fact]
    public async Task Search_IsBuiltWhenItIsAskedForLater()
    {
        await using (var plain = Open(search: false, newestStands: false))
        {
            await plain.PrepareAsync(default);
            await WriteAsync(plain, Article("a", "Les œuvres d'élèves"));
        }

        using (var database = Look())
            Assert.Throws<SinkException>(() => database.Search("eleves"));
        await using (await PreparedAsync())
        {
        }

        using var searched = Look();
        Assert.Single(searched.Search("oeuvres"));
    }

    [Theory]
    [InlineData("eleves", true)]
    [InlineData("ÉLÈVES", true)]
    [InlineData("élèv*", true)]
    [InlineData("oeuvre", true)]
    [InlineData("œuvre", true)]
    [InlineData("ŒUVRE", true)]
    [InlineData("vitae", true)]
    [InlineData("l'œuvre", true)]
    [InlineData("\"œuvre d'élèves\"", true)]
    [InlineData("\"élèves œuvre\"", false)]
    [InlineData("oeuvre absente", false)]
    [InlineData("AND OR NOT ( ) : ^ * -", false)]
    [InlineData("headline:oeuvre", false)]
    [InlineData("\"", false)]
    [InlineData("' ; DROP TABLE articles --", false)]
    [InlineData("it's\\ (*", false)]
    public async Task Words_AreFoundWithoutAccentsAndInParts(string words, bool isFound)
    {
        await using var sink = await PreparedAsync();
        await WriteAsync(sink, Article("a", "Curriculum vitæ", body: "C'est l'œuvre d'élèves du quartier."),
            Article("b", "Le bac", body: "Rien du tout."));
        using var database = Look();

        var hits = database.Search(words);

        Assert.Equal(isFound ? 1 : 0, hits.Count);
        if (isFound)
        {
            Assert.Contains('[', hits[0].Snippet);
            Assert.Equal(("Curriculum vitæ", "2026-11-20T10:00:00+01:00"), (hits[0].Headline, hits[0].Published));
        }
    }

    [Fact]
    public async Task Search_GoesOnWhileOneImports()
    {
        await using var sink = await PreparedAsync();
        await WriteAsync(sink, Article("a", "Le phare"));
        using var database = Look();
        Assert.Single(database.Search("phare"));
        await WriteAsync(sink, Article("b", "Le phare neuf"));
        Assert.Equal(2, database.Search("phare").Count);
    }

    [Fact]
    public async Task Stats_SayWhereTheReadingIsPoor()
    {
        var whole = Article("a", body: Long);
        var bare = whole.Result.Article! with { Headline = null, Published = null, Byline = null, Language = null };
        await using var sink = await PreparedAsync();
        await WriteAsync(sink, whole, whole with { Key = PageKey.OfLine("copy") },
            Article("b", body: "Les pêcheurs du port attendent la criée depuis le printemps, dit-on.") with
            {
                Result = new ParseResult { Status = ParseStatus.Ok, Article = bare },
            },
            Article("c") with
            {
                Result = new ParseResult
                {
                    Status = ParseStatus.NoArticle,
                    Article = bare with { Status = ParseStatus.NoArticle },
                },
                Fingerprint = null,
            },
            Article("d") with { Problem = new PageProblem(PageReasons.NotHtml, "a picture") });
        using var database = Look();

        var stats = database.Stats();

        Assert.Equal([new("ok", 3), new("noArticle", 1)], stats.Pages);
        Assert.Equal([new("notHtml", 1)], stats.Failures);
        Assert.Equal([new("fr", 2), new("", 1)], stats.Languages);
        Assert.Equal((1, 1), (stats.NearCopies, stats.AllSites));
        var expected = new SiteStats
        {
            Site = "port.example",
            Articles = 3,
            NoArticle = 1,
            NoHeadline = 1,
            NoAuthor = 1,
            NoDate = 1,
            NoStandfirst = 3,
            FewWords = 3,
        };
        Assert.Equal([expected], stats.Sites);
    }

    internal static async Task WriteAsync(IArticleSink sink, params PageOutcome[] pages) =>
        await sink.WriteAsync(new SinkBatch { Pages = pages, Positions = [] }, default);

    internal async Task<IArticleSink> PreparedAsync()
    {
        var sink = Open();
        await sink.PrepareAsync(default);
        return sink;
    }

    internal List<string> Rows(string sql)
    {
        using var connection = Connect();
        connection.Open();
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

    internal void Execute(string sql) => Rows(sql);

    private async Task RunAsync(int kills)
    {
        for (var run = 0; run <= kills; run++)
        {
            var left = run < kills ? run % 3 : int.MaxValue;
            await using var sink = new DyingSink(Open(), () => left-- <= 0);
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
