using NewsKit.Model;
using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>What is said of comments that the page does not show.</summary>
public sealed class MissingCommentsTests
{
    private const string Item =
        "<li class=comment id=comment-1><b class=fn>Lise</b> <time>2 janvier 2024 à 3:04</time><p>Bien vu, merci.</p></li>";

    private const string Older = "<a href=/bac/comment-page-2/>Plus</a>";

    [Theory]
    [InlineData("<p>Les commentaires sont fermés.</p>", 0, null, DiagnosticCodes.CommentsClosed)]
    [InlineData(Item + "<p>Les commentaires sont fermés.</p>", 1, null, DiagnosticCodes.CommentsClosed)]
    [InlineData("<p>Soyez le premier à commenter</p>", 0, null, DiagnosticCodes.CommentsNone)]
    [InlineData(Item + "<p>Soyez le premier à commenter</p>", 1, null, null)]
    [InlineData("<p>Les commentaires sont fermés.</p><p>Aucun commentaire</p>", 0, null, DiagnosticCodes.CommentsClosed)]
    [InlineData("<p>Chargement en cours</p>", 0, null, null)]
    public void Notice_IsRepeated(string inside, int found, int? declared, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Codes(Discussion(inside), found, declared));

    [Theory]
    [InlineData(0, 4, DiagnosticCodes.CommentsByScript)]
    [InlineData(0, 0, null)]
    [InlineData(0, null, null)]
    [InlineData(1, 4, DiagnosticCodes.CommentsPartial)]
    [InlineData(1, 1, null)]
    [InlineData(2, 1, null)]
    public void AnnouncedNumber_IsComparedWithTheComments(int found, int? declared, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Codes(Discussion(Item), found, declared));

    [Theory]
    [InlineData("<div id=disqus_thread></div>", DiagnosticCodes.CommentsByScript)]
    [InlineData("<section class='giscus reactions'><p>Chargement en cours</p></section>", DiagnosticCodes.CommentsByScript)]
    [InlineData("<ul id=disqus_thread><li>Chargement</li></ul>", null)]
    [InlineData("<div class=comments></div>", null)]
    public void BoxOfAService_WaitsForItsScript(string box, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Codes(box, 0, null));

    [Fact]
    public void BoxFullOfText_WaitsForNothing()
    {
        Assert.Empty(Codes(Box(30), 0, null));
        Assert.Equal([DiagnosticCodes.CommentsByScript], Codes(Box(20), 0, null));

        static string Box(int sentences) =>
            $"<div id=disqus_thread><p>{string.Concat(Enumerable.Repeat("Le bac passe. ", sentences))}</p></div>";
    }

    [Fact]
    public void BoxOfAService_IsNotAskedWhereANumberOrACommentIsShown()
    {
        const string Box = "<div id=disqus_thread></div>";

        Assert.Equal(["The page announces 4 comments and shows none."], Messages(Box, 0, 4));
        Assert.Empty(Codes(Box, 0, 0));
        Assert.Empty(Codes(Box, 1, null));
    }

    [Fact]
    public void PartThatOnlySoundsLikeAService_IsNone() => Assert.Empty(Codes("<div class=utterancesduport></div>", 0, null));

    [Fact]
    public void LinkToMore_SaysNothingWhereNoCommentIsShown() => Assert.Empty(Codes(Discussion(Older), 0, null));

    [Theory]
    [InlineData(Older, true)]
    [InlineData("<a href='/bac?cpage=2'>2</a>", true)]
    [InlineData("<a href='/bac/comment-page-2/#comment-7'>2 janvier</a>", false)]
    [InlineData("<a href='/bac?cpage=2&replytocom=7'>Y revenir</a>", false)]
    [InlineData("<a href=/bac/page-2/>Plus</a>", false)]
    [InlineData("<a href=#>← Commentaires plus anciens</a>", true)]
    [InlineData("<button>Voir tous les commentaires</button>", true)]
    [InlineData("<span>Voir tous les commentaires</span>", false)]
    [InlineData("<a href=/tri>Trier les commentaires</a>", false)]
    [InlineData("<a href=/x>Voir tous les commentaires que la rédaction a retenus pour vous cette semaine</a>", false)]
    public void LinkToMore_SaysThatSomeAreMissing(string link, bool isPager) =>
        Assert.Equal(isPager ? [DiagnosticCodes.CommentsPartial] : [], Codes(Discussion(Item + $"<li>{link}</li>"), 1, null));

    [Theory]
    [InlineData(5, true)]
    [InlineData(8, false)]
    public void LinkToMore_MayFollowTheDiscussionClosely(int between, bool isPager) => Assert.Equal(
        isPager ? [DiagnosticCodes.CommentsPartial] : [],
        Codes(Discussion(Item) + string.Concat(Enumerable.Repeat("<p>Un mot du port</p>", between)) + Older, 1, null));

    [Fact]
    public void LinkToMore_BeforeTheDiscussionIsNone() => Assert.Empty(Codes(Older + Discussion(Item), 1, null));

    [Theory]
    [InlineData(Item, 4, "The page announces 4 comments and shows 1.")]
    [InlineData(Item + Older, 4, "The page announces 4 comments and shows 1; others are on further pages.")]
    [InlineData(Item + Older, null, "The page shows 1 comments; others are on further pages.")]
    [InlineData(Item + Older, 1, "The page shows 1 comments; others are on further pages.")]
    public void Message_SaysWhatIsKnown(string inside, int? declared, string expected) =>
        Assert.Equal([expected], Messages(Discussion(inside), 1, declared));

    private static string Discussion(string inside) => $"<div id=comments>{inside}</div>";

    private static string[] Codes(string html, int found, int? declared) =>
        [.. Report(html, found, declared).Select(diagnostic => diagnostic.Code)];

    private static string[] Messages(string html, int found, int? declared) =>
        [.. Report(html, found, declared).Select(diagnostic => diagnostic.Message)];

    private static IReadOnlyList<Diagnostic> Report(string html, int found, int? declared)
    {
        var context = SmallPage.Of("<h1>Le bac repart</h1><p>Il est parti.</p>" + html);
        MissingComments.Report(SmallPage.Find(context, new CommentFinder()), found, declared, context);
        return context.Log.ToList();
    }
}
