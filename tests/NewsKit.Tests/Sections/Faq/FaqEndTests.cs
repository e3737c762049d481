using NewsKit.Model;
using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Where an FAQ ends: the last text of it is what these pages look for.</summary>
public sealed class FaqEndTests
{
    private const string A = "<p>Il part à l’aube.</p>";
    private const string Three = $"<h3>Quand ?</h3>{A}<h3>Où ?</h3>{A}<h3>Pourquoi ?</h3><p>Pour voir.</p>";

    [Theory]
    [InlineData("<h2>Le port s’éveille</h2>")]
    [InlineData("<h3>Le port s’éveille</h3>")]
    [InlineData("<h3>Comment réserver</h3>")]
    [InlineData("<h2>Qui est Paula Roth ?</h2>")]
    [InlineData("<p>À lire aussi</p>")]
    [InlineData("<p>Pour aller plus loin</p>")]
    [InlineData("<p>12 commentaires</p>")]
    [InlineData("<p>Commentaires</p>")]
    [InlineData("<p>Laissez un commentaire</p>")]
    [InlineData("<p>Les plus lus</p>")]
    [InlineData("<p>À propos de l’auteur</p>")]
    [InlineData("<p>Newsletter</p>")]
    [InlineData("<p>Propos recueillis par Claire Aubin</p>")]
    [InlineData("<footer><p class=tags>Classé dans <a href=/pratique>Pratique</a></p></footer>")]
    [InlineData("<footer><p class=tags>Dans <a href=/p>Pratique</a></p><p>Un.</p><p>Deux.</p></footer>")]
    public void WhatDoesNotAsk_EndsIt(string end) => Assert.Equal("Pour voir.", Last($"<h2>FAQ</h2>{Three}{end}{A}"));

    [Theory]
    [InlineData("<h3>Et les chiens ?</h3>")]
    [InlineData("<h4>Remorques</h4>")]
    [InlineData("<h4>Et les chiens ?</h4>")]
    [InlineData("<p>Encore un mot.</p>")]
    [InlineData("<footer><p>Classé dans <a href=/pratique>Pratique</a></p></footer>")]
    [InlineData("<div><p class=tags>Classé dans <a href=/pratique>Pratique</a></p></div>")]
    [InlineData("<footer><p class=tags>Classé dans Pratique</p></footer>")]
    [InlineData("<footer><p>Un.</p><p>Deux.</p><p>Trois.</p><p>Quatre.</p><p class=tags><a href=/p>Pratique</a></p></footer>")]
    public void WhatBelongsToAnAnswer_DoesNot(string next) =>
        Assert.Equal("Pour finir.", Last($"<h2>FAQ</h2>{Three}{next}<p>Pour finir.</p>"));

    [Theory]
    [InlineData("<h3>Quand ?</h3>{0}<h3>Comment réserver</h3><p>Au guichet.</p>", "Au guichet.")]
    [InlineData("<h3>Quand ?</h3>{0}<h3>Tarifs</h3><p>Au guichet.</p>", "Il part à l’aube.")]
    [InlineData("<h3>Comment réserver</h3>{0}<h3>Tarifs</h3><p>Au guichet.</p>", "Au guichet.")]
    [InlineData("<h3>Quand ?</h3>{0}<h2>Tarifs</h2><p>Au guichet.</p>", "Il part à l’aube.")]
    [InlineData("<h2>Quand ?</h2>{0}<h2>Comment réserver</h2><p>Au guichet.</p>", "Au guichet.")]
    [InlineData("<h2>Quand ?</h2>{0}<h2>Tarifs</h2><p>Au guichet.</p>", "Il part à l’aube.")]
    [InlineData("<h2>Tarifs</h2>{0}<h2>Quand ?</h2><p>Au guichet.</p>", "Au guichet.")]
    [InlineData("<h2>Quand ?</h2>{0}<h2>Comment payer</h2>{0}<h2>Tarifs</h2><p>Au guichet.</p>", "Il part à l’aube.")]
    [InlineData("<h4>Quand ?</h4>{0}<h3>Et les chiens ?</h3><p>Au guichet.</p>", "Au guichet.")]
    public void FewQuestions_LeaveRoomForHeadingsWithoutAMark(string html, string expected) =>
        Assert.Equal(expected, Last("<h2>FAQ</h2>" + string.Format(null, html, A)));

    [Theory]
    [InlineData("<h2>Quand ?</h2>{0}<h2>Où ?</h2>{0}<h2>Pourquoi ?</h2>{0}<h2>Combien ?</h2><p>Au guichet.</p>")]
    [InlineData("<h2>Quand ?</h2>{0}<h2>Comment payer</h2>{0}<h2>Où ?</h2>{0}<h2>Pourquoi partir</h2><p>Au guichet.</p>")]
    public void QuestionsAsHighAsTheTitle_GoOnWhileTheyAsk(string html) =>
        Assert.Equal("Au guichet.", Last("<h2>FAQ</h2>" + string.Format(null, html, A)));

    [Theory]
    [InlineData(4, "Pour voir.")]
    [InlineData(5, null)]
    public void Introduction_IsShort(int lines, string? expected) =>
        Assert.Equal(expected, Last($"<h2>FAQ</h2>{string.Concat(Enumerable.Repeat(A, lines))}{Three}"));

    [Theory]
    [InlineData("<h2>FAQ</h2><p><b>Quand ?</b></p>{0}<p><b>Où ?</b></p><p>Au quai.</p><h3>Le port</h3>{0}", "Il part à l’aube.")]
    [InlineData("<h2>FAQ</h2><p><b>Quand ?</b></p>{0}<p><b>Où ?</b></p><p>Au quai.</p><h2>Le port</h2>{0}", "Au quai.")]
    [InlineData("<p><b>FAQ</b></p><p><b>Quand ?</b></p>{0}<p><b>Où ?</b></p><p>Au quai.</p><h4>Le port</h4>{0}", "Au quai.")]
    public void QuestionsThatAreNoHeadings_EndAtAHeadingAsHighAsTheTitle(string html, string expected) =>
        Assert.Equal(expected, Last(string.Format(null, html, A)));

    [Fact]
    public void BoxOfNamedQuestions_EndsWithItsLastItem()
    {
        Assert.Equal("Au quai.", Last("<h2>FAQ</h2><div><details><summary>Quand</summary><p>Tôt.</p></details>"
            + "<details><summary>Où</summary><p>Au quai.</p></details></div><p>Le port dort.</p>"));
        Assert.Equal("Au quai.", Last(
            "<h2>FAQ</h2><dl><dt>Quand</dt><dd>Tôt.</dd><dt>Où</dt><dd>Au quai.</dd></dl><p>Le port dort.</p>"));
    }

    [Fact]
    public void SingleNamedQuestion_HasNoBoxToEndWith() => Assert.Equal("Le port dort.",
        Last("<h2>FAQ</h2><div><details><summary>Quand</summary><p>Tôt.</p></details></div><p>Le port dort.</p>"));

    [Fact]
    public void ClaimedBlocks_AreSteppedOverOrEndIt()
    {
        Assert.Equal("Pour voir.", Last($"<h2>FAQ</h2>{Three}", (3, SectionKind.Chrome)));
        Assert.Equal("Quand ?", Last($"<h2>FAQ</h2>{Three}", (2, SectionKind.Related)));
        Assert.Null(Last($"<h2>FAQ</h2><p>Publicité</p>{Three}", (1, SectionKind.Chrome)));
    }

    /// <summary>The last block before the end that was found after the first block; null when none follows.</summary>
    private static string? Last(string html, (int Block, SectionKind Kind)? claim = null)
    {
        var segments = SmallPage.Find(SmallPage.Of(html));
        if (claim is var (block, kind))
            segments.Claim(block, block + 1, kind);
        var end = FaqEnd.EndOf(segments, segments.Content, 0);
        return end > 1 ? segments.Content.StringOf(end - 1) : null;
    }
}
