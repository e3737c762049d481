using NewsKit.Model;
using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Which named elements are the discussion, and which only bear its name.</summary>
public sealed class CommentFinderTests
{
    private const string Item = "<li class=comment id=comment-1><p><b class=fn>Lise</b> <time>2 janvier 2024 à 3:04</time></p>"
        + "<p>Bien vu, merci.</p></li>";

    private const string Recent =
        "<li class=comment><p><b class=fn>Berthe</b> <time>3 mars 2021</time></p><p><a href=/a>Le four se rallume</a></p></li>";

    private static readonly string[] Read = ["Comments: Lise 2 janvier 2024 à 3:04", "Comments: Bien vu, merci."];

    [Fact]
    public void CountBeforeAndNoticeAfter_BelongToTheDiscussion() => Assert.Equal(
        ["Comments: Réactions", "Comments: 1 commentaire", .. Read, "Comments: Les commentaires sont fermés."],
        Claims($"<h3>Réactions</h3><p>1 commentaire</p><ol class=comment-list>{Item}</ol><p>Les commentaires sont fermés.</p>"));

    [Fact]
    public void CountUnderTheHeadline_BelongsToTheDiscussion() => Assert.Equal(["Comments: 1 commentaire", .. Read],
        SmallPage.Claims($"<h1>Le bac repart</h1><p>1 commentaire</p><ol class=comment-list>{Item}</ol>", new CommentFinder()));

    [Fact]
    public void HeadlineThatCounts_StaysTheHeadline() => Assert.Equal(
        Read, SmallPage.Claims($"<h1>8 commentaires</h1><ol class=comment-list>{Item}</ol>", new CommentFinder()));

    [Fact]
    public void ClaimedCountOrNotice_StaysWhereItIs()
    {
        var context = SmallPage.Of($"<p>1 commentaire</p><ol class=comment-list>{Item}</ol><p>Aucun commentaire</p>");
        var segments = SmallPage.Find(context);
        segments.Claim(0, 1, SectionKind.Tags);
        segments.Claim(3, 4, SectionKind.Tags);
        new CommentFinder().Find(segments, context);

        var thread = Assert.Single(segments.Of(SectionKind.Comments));
        Assert.Equal((1, 3), (thread.First, thread.End));
    }

    [Fact]
    public void DiscussionAboveTheHeadline_IsOneToo() => Assert.Equal(
        Read, SmallPage.Claims($"<div id=comments><ol>{Item}</ol></div><h1>Le bac repart</h1>", new CommentFinder()));

    [Fact]
    public void PlaceThatWaits_IsTheDiscussion() =>
        Assert.Equal(["Comments: Chargement en cours"], Claims("<div id=comments><p>Chargement en cours</p></div>"));

    [Fact]
    public void CountThatIsALink_StaysOutside() =>
        Assert.Equal(Read, Claims($"<p><a href=#c>1 commentaire</a></p><ol class=comment-list>{Item}</ol>"));

    [Fact]
    public void CountAboveTheHeadline_StaysOutside() => Assert.Equal(Read, SmallPage.Claims(
        $"<p>1 commentaire</p><h1>Le bac repart</h1><ol class=comment-list>{Item}</ol>", new CommentFinder()));

    [Theory]
    [InlineData("<aside><ul class=comment-list>{0}</ul></aside>")]
    [InlineData("<div class=sidebar><ul class=comment-list>{0}</ul></div>")]
    [InlineData("<div class=latest-comments><ul>{0}</ul></div>")]
    [InlineData("<nav><div class=comments>{0}</div></nav>")]
    public void RecentCommentsInABox_AreNoDiscussion(string box)
    {
        string[] expected = ["Chrome (recent comments): Berthe 3 mars 2021", "Chrome (recent comments): Le four se rallume"];

        Assert.Equal(expected, Claims(string.Format(null, box, Recent)));
        Assert.Equal(expected,
            SmallPage.Claims($"{string.Format(null, box, Recent)}<h1>Le bac repart</h1>", new CommentFinder()));
    }

    [Theory]
    [InlineData("<p><b class=fn>Lise</b> <time>2 janvier 2024</time></p>")]
    [InlineData("<p><b class=fn>Lise</b></p><p>Bien vu, merci.</p>")]
    public void NumberedCommentInABoxWithoutTextOrDate_IsNoThread(string inside) => Assert.All(
        Claims($"<aside><ul class=comment-list><li id=comment-1>{inside}</li></ul></aside>"),
        claim => Assert.StartsWith("Chrome (recent comments)", claim, StringComparison.Ordinal));

    [Fact]
    public void UnnumberedCommentInABoxWithoutAnswers_IsNoThread() => Assert.All(
        Claims($"<aside><ul class=comment-list>{Item.Replace(" id=comment-1", "", StringComparison.Ordinal)}</ul></aside>"),
        claim => Assert.StartsWith("Chrome (recent comments)", claim, StringComparison.Ordinal));

    [Theory]
    [InlineData("<aside><ul class=comment-list>{0}</ul></aside>")]
    [InlineData("<div class='comments widget'>{0}</div>")]
    public void WholeThreadInABox_IsTheDiscussion(string box) => Assert.Equal(Read, Claims(string.Format(null, box, Item)));

    [Fact]
    public void ReplyButton_ServesWhereTheCommentHasNoNumber() => Assert.Equal(3, Claims(
        "<aside><ul class=comment-list><li class=comment><p><b class=fn>Lise</b> <time>2 janvier 2024</time></p>"
        + "<p>Bien vu, merci.</p><p class=reply><a href=#>Répondre</a></p></li></ul></aside>")
        .Count(claim => claim.StartsWith("Comments: ", StringComparison.Ordinal)));

    [Fact]
    public void BoxWithMostlyTeasers_IsNoDiscussion() => Assert.All(
        Claims($"<aside><ul class=comment-list>{Item}{Recent}{Recent}</ul></aside>"),
        claim => Assert.StartsWith("Chrome (recent comments)", claim, StringComparison.Ordinal));

    [Fact]
    public void HalfAThreadInABox_IsTheDiscussion() =>
        Assert.Equal(4, Claims($"<aside><ul class=comment-list>{Item}{Recent}</ul></aside>")
            .Count(claim => claim.StartsWith("Comments: ", StringComparison.Ordinal)));

    [Theory]
    [InlineData("<div id=comments>")]
    [InlineData("<div class=comment-list>")]
    public void EmptyPlaceInABox_WaitsForTheDiscussion(string place) => Assert.Equal(
        ["Comments: Chargement en cours"], Claims($"<div class=widget>{place}<p>Chargement en cours</p></div></div>"));

    [Theory]
    [InlineData("<form><p>Votre nom, puis vos mots</p></form>", "Chrome (comment form): Votre nom, puis vos mots")]
    [InlineData("<p>Laissez un commentaire</p>", "Chrome (comment form): Laissez un commentaire")]
    [InlineData("<p>Quatre lecteurs en parlent</p>", "Chrome (recent comments): Quatre lecteurs en parlent")]
    public void FormInABox_IsCalledSo(string inside, string expected) =>
        Assert.Equal([expected], Claims($"<aside><div class=comment-box>{inside}</div></aside>"));

    [Fact]
    public void BoxAroundTheHeadlineOrThePage_IsNoBox()
    {
        var list = $"<ol class=reactions>{Item.Replace(" id=comment-1", "", StringComparison.Ordinal)}</ol>";

        Assert.Equal(Read, SmallPage.Claims($"<div class=widget><h1>Le bac repart</h1>{list}</div>", new CommentFinder()));
        Assert.Equal(Read, Claims($"<main class=widget>{list}</main>"));
    }

    [Theory]
    [InlineData("<h2 id=comment-reserver>Comment réserver sa place</h2>")]
    [InlineData("<details><summary class=comment>Comment réserver sa place</summary></details>")]
    [InlineData("<p class=comment>Le patron du bac commente la crue</p>")]
    [InlineData("<p>Le patron du bac <em class=comment>commente la crue</em></p>")]
    [InlineData("<table id=forum><tr><td>Le forum des bateliers ouvre jeudi</td></tr></table>")]
    [InlineData("<table class=forum><tr><td>Le forum des bateliers ouvre jeudi</td></tr></table>")]
    public void NameOnAnythingElse_ClaimsNothing(string html) => Assert.Empty(Claims(html));

    [Theory]
    [InlineData("<div class=forum><p>Le forum des bateliers ouvre jeudi</p></div>")]
    [InlineData("<ul class=forum><li>Le forum des bateliers ouvre jeudi</li></ul>")]
    [InlineData("<table class=reactions><tr><td>Le forum des bateliers ouvre jeudi</td></tr></table>")]
    [InlineData("<table class='forum comment'><tr><td>Le forum des bateliers ouvre jeudi</td></tr></table>")]
    public void ForumThatIsAListOrPart_IsLookedAt(string html) =>
        Assert.Equal(["Chrome (comment link): Le forum des bateliers ouvre jeudi"], Claims(html));

    [Fact]
    public void ElementAroundTheHeadline_IsNoDiscussion() => Assert.Empty(SmallPage.Claims(
        "<div class=comments-open><h1>Le bac repart</h1><p>Soyez le premier à commenter</p></div>", new CommentFinder()));

    [Fact]
    public void MuchRunningTextBesideTheComments_IsNotTheirs() =>
        Assert.Equal(Read, Claims($"<div class=reactions>{Text(9)}<ol>{Item}</ol></div>"));

    [Fact]
    public void LittleRunningTextBesideTheComments_IsTheirs() =>
        Assert.Equal(4 + 2, Claims($"<div class=reactions>{Text(2)}<ol>{Item}</ol>{Text(2)}</div>").Length);

    [Theory]
    [InlineData("Soyez le premier à réagir")]
    [InlineData("Aucun commentaire")]
    [InlineData("Les commentaires sont fermés")]
    [InlineData("Laissez un commentaire")]
    [InlineData("Vos réactions")]
    public void AnnouncedDiscussion_IsOne(string line) =>
        Assert.Equal([$"Comments: {line}"], Claims($"<div class=reactions><p>{line}</p></div>"));

    [Fact]
    public void AnnouncementFarBelow_IsNone() => Assert.All(
        Claims($"<div class=reactions>{string.Concat(Enumerable.Repeat("<p>Un mot du port</p>", 6))}<p>Vos réactions</p></div>"),
        claim => Assert.StartsWith("Chrome (comment link)", claim, StringComparison.Ordinal));

    [Theory]
    [InlineData("<div class=reactions><div id=comment-1><p class=fn>Lise</p><p>Bien vu, merci.</p></div></div>")]
    [InlineData("<ul class=reactions>Lise 5 février 2024 à 22:14<hr>Quelle belle traversée !</ul>")]
    public void ElementsOrSignedLines_AreComments(string html) =>
        Assert.All(Claims(html), claim => Assert.StartsWith("Comments: ", claim, StringComparison.Ordinal));

    [Fact]
    public void CommentType_NamesTheElementAsWell() => Assert.Equal(Read, Claims(
        "<div itemscope itemtype=https://schema.org/Comment><p><b>Lise</b> <time>2 janvier 2024 à 3:04</time></p>"
        + "<p>Bien vu, merci.</p></div>"));

    [Fact]
    public void FurtherDiscussion_IsFoundAsWell() => Assert.Equal([.. Read, .. Read], Claims(
        $"<ol class=comment-list>{Item}</ol><p>Le port dort.</p><ol class=comment-list>{Item}</ol>"));

    private static string Text(int paragraphs) => string.Concat(Enumerable.Repeat(
        "<p>Le bac a quitté le quai à l’aube, sous une pluie fine, avec quarante voyageurs et deux camions de farine.</p>",
        paragraphs));

    private static string[] Claims(string html) =>
        SmallPage.Claims($"<h1>Le bac repart</h1><p>Il est parti.</p>{html}", new CommentFinder());
}
