using NewsKit.Model;
using NewsKit.Sqlite;
using Xunit;

namespace NewsKit.Pipeline.Tests;

public sealed class ArticleDatabaseTests
{
    private const string Long =
        "Cette phrase rassemble plusieurs paroles longues, presque inutiles, pourtant nombreuses, savamment choisies.";

    [Theory]
    [InlineData("eleves", true)]
    [InlineData("ÉLÈVES", true)]
    [InlineData("élèv*", true)]
    [InlineData("eleve", false)]
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
    public async Task Words_AreFoundWithoutAccentsAndInParts(string words, bool isFound)
    {
        using var folder = new TestFolder();
        await FillAsync(folder, SqliteSinkTests.Article("a", "Curriculum vitæ", body: "C'est l'œuvre d'élèves du quartier."),
            SqliteSinkTests.Article("b", "Le bac", body: "Rien du tout."));
        using var database = new ArticleDatabase(folder["a.db"]);

        var hits = database.Search(words);

        Assert.Equal(isFound ? 1 : 0, hits.Count);
        if (isFound)
        {
            Assert.Contains('[', hits[0].Snippet);
            Assert.Equal("Curriculum vitæ", hits[0].Headline);
        }
    }

    [Fact]
    public async Task Stats_SayWhereTheReadingIsPoor()
    {
        using var folder = new TestFolder();
        var whole = SqliteSinkTests.Article("a", body: Long);
        var bare = whole.Result.Article! with { Headline = null, Published = null, Byline = null, Language = null };
        await FillAsync(folder, whole, whole with { Key = PageKey.OfLine("copy") },
            SqliteSinkTests.Article("b", body: "Les pêcheurs du port attendent la criée depuis le printemps, dit-on.") with
            {
                Result = new ParseResult { Status = ParseStatus.Ok, Article = bare },
            },
            SqliteSinkTests.Article("c") with
            {
                Result = new ParseResult
                {
                    Status = ParseStatus.NoArticle,
                    Article = bare with { Status = ParseStatus.NoArticle },
                },
                Fingerprint = null,
            },
            SqliteSinkTests.Article("d") with { Problem = new PageProblem(PageReasons.NotHtml, "a picture") });
        using var database = new ArticleDatabase(folder["a.db"]);

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

    [Fact]
    public async Task Search_GoesOnWhileOneImports()
    {
        using var folder = new TestFolder();
        await using var sink = new SqliteSink(folder["a.db"]);
        await sink.PrepareAsync(default);
        await SqliteSinkTests.WriteAsync(sink, SqliteSinkTests.Article("a", "Le phare"));
        using var database = new ArticleDatabase(folder["a.db"]);
        Assert.Single(database.Search("phare"));
        await SqliteSinkTests.WriteAsync(sink, SqliteSinkTests.Article("b", "Le phare neuf"));
        Assert.Equal(2, database.Search("phare").Count);
    }

    [Fact]
    public void FileThatIsNotThere_IsNotMade()
    {
        using var folder = new TestFolder();
        Assert.Throws<SinkException>(() => new ArticleDatabase(folder["none.db"]));
        Assert.Empty(folder.Names);
    }

    private static async Task FillAsync(TestFolder folder, params PageOutcome[] pages)
    {
        await using var sink = new SqliteSink(folder["a.db"]);
        await sink.PrepareAsync(default);
        await SqliteSinkTests.WriteAsync(sink, pages);
    }
}
