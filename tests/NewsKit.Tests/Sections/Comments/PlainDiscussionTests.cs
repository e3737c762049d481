using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Where a discussion in plain lines starts, and where it ends.</summary>
public sealed class PlainDiscussionTests
{
    private static readonly string[] Text = ["Le bac repart", "Il est parti à l’aube.", "Il reviendra ce soir."];
    private static readonly string[] Lise = ["Lise 5 février 2024 à 22:14", "Quelle traversée !", "Répondre"];

    [Fact]
    public void SignedLinesAfterACount_AreTheDiscussionUpToTheForm() => Assert.Equal(
        ["Comments: 1 commentaire", .. Lise.Select(line => "Comments: " + line),
            "CommentForm (comment form): Laissez un commentaire"],
        Claims([.. Text, "1 commentaire", .. Lise, "Laissez un commentaire", "Nom", "Mentions légales"]));

    [Fact]
    public void HeadingWithoutANumber_NeedsASignedLine()
    {
        Assert.Equal(4, Claims([.. Text, "Commentaires", .. Lise]).Length);
        Assert.Equal(6, Claims([.. Text, "Commentaires", "Un.", "Deux.", .. Lise]).Length);
        Assert.Empty(Claims([.. Text, "Commentaires", "Un.", "Deux.", "Trois.", .. Lise]));
        Assert.Empty(Claims([.. Text, .. Text, "Commentaires", "Le port dort."]));
    }

    [Theory]
    [InlineData("12 commentaires")]
    [InlineData("Aucun commentaire")]
    [InlineData("Les commentaires sont fermés")]
    public void NoticeNearTheEnd_IsADiscussionByItself(string line)
    {
        Assert.Equal([$"Comments: {line}"], Claims([.. Text, line]));
        Assert.Equal([$"Comments: {line}"], Claims([.. Text, .. Text, line, "Mentions légales"]));
        Assert.Empty(Claims([Text[0], line, .. Text, .. Text]));
    }

    [Theory]
    [InlineData(4, 2, false)]
    [InlineData(5, 2, true)]
    public void NoticeNearTheEnd_StandsInTheLastThird(int before, int after, bool isFound) => Assert.Equal(
        isFound, Claims([.. Enumerable.Repeat("Le port dort.", before), "12 commentaires",
            .. Enumerable.Repeat("Le quai aussi.", after - 1)]).Length > 0);

    [Fact]
    public void LastCountIsMeant_NotTheOneOfTheFront()
    {
        string[] expected = ["Comments: 1 commentaire", .. Lise.Select(line => "Comments: " + line)];

        Assert.Equal(expected, Claims([Text[0], "1 commentaire", .. Text, "1 commentaire", .. Lise]));
        Assert.Equal(expected, Claims([Text[0], "9 commentaires", .. Lise, .. Text, "1 commentaire", .. Lise]));
        Assert.Equal(expected, Claims(["1 commentaire", .. Lise]));
    }

    [Theory]
    [InlineData("Articles similaires")]
    [InlineData("Les plus lus")]
    [InlineData("Newsletter")]
    [InlineData("Mentions légales")]
    [InlineData("Retour en haut")]
    [InlineData("© 2024 La Gazette")]
    public void EndMatter_EndsTheDiscussion(string end) =>
        Assert.Equal(4, Claims([.. Text, "1 commentaire", .. Lise, end, "Le port dort."]).Length);

    [Fact]
    public void InvitationWithinTheComments_IsNoForm() => Assert.Equal(
        ["Comments: Laissez un commentaire", "CommentForm (comment form): Laissez un commentaire"],
        Claims([.. Text, "1 commentaire", "Laissez un commentaire", .. Lise, "Laissez un commentaire"])
            .Where(claim => claim.EndsWith("un commentaire", StringComparison.Ordinal) && !claim.Contains('1')));

    [Fact]
    public void FormWithoutADiscussion_IsClaimedAlone() => Assert.Equal(
        ["CommentForm (comment form): Laissez un commentaire"], Claims([.. Text, "Laissez un commentaire", "Nom"]));

    private static string[] Claims(params string[] lines) =>
        SmallPage.Claims(SmallPage.Find(SmallPage.OfLines(lines), new CommentFinder()));
}
