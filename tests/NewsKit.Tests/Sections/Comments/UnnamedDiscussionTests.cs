using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Discussions whose containers have no telling name.</summary>
public sealed class UnnamedDiscussionTests
{
    private const string Lise = "<div class=mot><p>Lise, 3 mars 2021</p><p>Bien vu, merci.</p></div>";
    private const string Marc = "<div class=mot><p>Marc, 4 mars 2021</p><p>Pas mieux que Lise.</p></div>";

    private static readonly string[] Both =
        ["Lise, 3 mars 2021", "Bien vu, merci.", "Marc, 4 mars 2021", "Pas mieux que Lise."];

    [Theory]
    [InlineData("<section><h3>2 commentaires</h3>{0}{1}</section>")]
    [InlineData("<section><div><header><h3>2 commentaires</h3></header><div>{0}{1}</div></div></section>")]
    [InlineData("<h3>2 commentaires</h3>{0}{1}")]
    public void SignedTextsAfterACount_AreTheDiscussion(string html) => Assert.Equal(
        ["Comments (after its heading): 2 commentaires", .. Both.Select(line => "Comments (after its heading): " + line)],
        Claims(string.Format(null, html, Lise, Marc) + "<p>Le port dort.</p>"));

    [Fact]
    public void OtherLinesBesideTheCount_MayPartItFromTheDiscussion()
    {
        const string Head = "<div><h3>2 commentaires</h3><p>Du plus ancien au plus récent</p></div>";

        Assert.Equal(6, Claims($"<section>{Head}<div>{Lise}{Marc}</div></section>").Length);
        Assert.Empty(Claims($"{Head}{Lise}{Marc}"));
    }

    [Fact]
    public void EmptyPlace_LeavesRoomForTheUnnamed() => Assert.Equal(
        6, Claims($"<div id=comments><p>Chargement en cours</p></div><section><h3>2 commentaires</h3>{Lise}{Marc}</section>")
            .Length);

    [Fact]
    public void HeadingWithoutANumber_ServesAsWell() =>
        Assert.Equal(5, Claims($"<section><h3>Vos réactions</h3>{Lise}{Marc}</section>").Length);

    [Fact]
    public void PlainLinesAfterACount_AreTheDiscussion() => Assert.Equal(4, Claims(
        "<section><h3>1 commentaire</h3><p>Lise 5 février 2024 à 22:14</p><p>Quelle belle <a href=/a>traversée</a> !</p>"
        + "<p>Quel vent !</p><p>© 2024 La Gazette</p></section>").Length);

    [Fact]
    public void CountWithNothingSignedAfterIt_IsNoDiscussion() =>
        Assert.Empty(Claims("<section><h3>2 commentaires</h3><p>Le port dort.</p></section><p>Rien.</p>"));

    [Fact]
    public void CountWithinALargerPart_OnlyLooksBesideItself() =>
        Assert.Empty(Claims($"<div><p>Le port dort.</p><div><p>2 commentaires</p></div></div><div>{Lise}{Marc}</div>"));

    [Fact]
    public void NumberedEntries_AreTheDiscussion() => Assert.Equal(
        ["#1 Lise, 3 mars 2021", "Bien vu, merci.", "#2 Marc, 4 mars 2021", "Pas mieux que Lise."],
        Claims("<ul><li>#1 Lise, 3 mars 2021<p>Bien vu, merci.</p></li>"
            + "<li>#2 Marc, 4 mars 2021<p>Pas mieux que Lise.</p></li></ul>")
            .Select(claim => claim.Replace("Comments (after its heading): ", "", StringComparison.Ordinal)));

    [Fact]
    public void SingleNumberedEntry_IsADiscussion() =>
        Assert.Equal(2, Claims("<ul><li>#1 Lise, 3 mars 2021<p>Bien vu, merci.</p></li></ul>").Length);

    [Theory]
    [InlineData("#bac2021 : rendez-vous le 3 mars 2021")]
    [InlineData("#1 au classement des bacs")]
    [InlineData("12 Lise, 3 mars 2021")]
    public void OtherLinesWithANumber_NumberNothing(string line) => Assert.Empty(Claims($"<div><p>{line}</p>{Lise}</div>"));

    [Fact]
    public void SignedTextsWithReplyButtons_AreTheDiscussion() => Assert.Equal(
        ["Lise, 3 mars 2021", "Bien vu, merci.", "Répondre", "Marc, 4 mars 2021", "Pas mieux que Lise.", "Répondre"],
        Claims($"<div>{WithButton(Lise)}{WithButton(Marc)}</div>")
            .Select(claim => claim.Replace("Comments (with reply buttons): ", "", StringComparison.Ordinal)));

    [Fact]
    public void SingleReplyButton_ProvesNothing() => Assert.Empty(Claims($"<div>{WithButton(Lise)}{Marc}</div>"));

    [Fact]
    public void ReplyButtonsOfAWholeBody_ProveNothing() => Assert.Empty(Claims(WithButton(Lise) + WithButton(Marc)));

    [Fact]
    public void SingleCommentWithSeveralButtons_ProvesNothing() =>
        Assert.Empty(Claims($"<div>{Lise}<p><a href=#>Répondre</a></p><p><a href=#>Citer</a></p></div>"));

    [Fact]
    public void SignedReviewsWithPictures_AreADiscussion() => Assert.Equal(
        [.. Both.Select(line => "Comments (reviews): " + line)],
        Claims($"<section class=reviews>{WithPortrait(Lise)}{WithPortrait(Marc)}</section>")
            .Where(claim => !claim.EndsWith(": ", StringComparison.Ordinal)));

    [Theory]
    [InlineData("<section class=reviews>{2}{3}</section>")]
    [InlineData("<section class=reviews>{0}</section>")]
    [InlineData("<article class=reviews>{0}{1}</article>")]
    [InlineData("<main class=reviews>{0}{1}</main>")]
    [InlineData("<section class=bateaux>{0}{1}</section>")]
    public void OtherReviews_AreNone(string html) => Assert.DoesNotContain(
        Claims(string.Format(null, html, WithPortrait(Lise), WithPortrait(Marc), Lise, Marc)),
        claim => claim.Contains("reviews", StringComparison.Ordinal));

    [Fact]
    public void ReviewsAboveTheHeadline_AreNone() => Assert.Empty(SmallPage.Claims(
        $"<section class=reviews>{WithPortrait(Lise)}{WithPortrait(Marc)}</section><h1>Le bac repart</h1>", new CommentFinder()));

    [Fact]
    public void NamedDiscussionElsewhere_IsEnough() => Assert.DoesNotContain(
        Claims($"<div>{WithButton(Lise)}{WithButton(Marc)}</div><ol class=comment-list><li class=comment><b class=fn>Zoé</b> "
            + "<time>5 mars 2021</time><p>Tout est dit.</p></li></ol>"),
        claim => claim.Contains("Lise", StringComparison.Ordinal));

    private static string WithButton(string comment) =>
        comment.Replace("</div>", "<p><a href=#>Répondre</a></p></div>", StringComparison.Ordinal);

    private static string WithPortrait(string comment) =>
        comment.Replace("<p>", "<img src=/p.png alt=><p>", StringComparison.Ordinal);

    private static string[] Claims(string html) =>
        SmallPage.Claims($"<main><h1>Le bac repart</h1><p>Il est parti.</p></main>{html}", new CommentFinder());
}
