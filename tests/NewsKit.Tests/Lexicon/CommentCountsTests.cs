using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>Lines that declare a number of comments, in the forms that themes print.</summary>
public sealed class CommentCountsTests
{
    [Theory]
    [InlineData("On compte 37 commentaires", 37)]
    [InlineData("37 avis des lecteurs du canal", 37)]
    [InlineData("Réagir (12)", 12)]
    [InlineData("Déjà 1 977 réactions", 1977)]
    [InlineData("댓글 2개", 2)]
    [InlineData("2件のコメント", 2)]
    [InlineData("コメント（3件）", 3)]
    [InlineData("Le 12 mai, des commentaires amers ont fleuri sur les murs", null)]
    [InlineData("12 mai", null)]
    [InlineData("Commentaires", null)]
    public void ShortLine_CountsByNumberAndNoun(string line, int? expected) =>
        Assert.Equal(expected, CommentCounts.ReadLine(FoldedText.Fold(line)));

    [Theory]
    [InlineData("12", 12)]
    [InlineData("(12)", 12)]
    [InlineData("± 6", 6)]
    [InlineData("1.977", 1977)]
    [InlineData("1 204", 1204)]
    [InlineData("1.2.3", null)]
    [InlineData("1234567", null)]
    [InlineData("12 mai", null)]
    [InlineData("", null)]
    public void NumberAlone_IsRead(string text, int? expected) => Assert.Equal(expected, CommentCounts.Number(text));

    [Theory]
    [InlineData("8 commentaires", 8)]
    [InlineData("1 commentaire", 1)]
    [InlineData("Un commentaire", 1)]
    [InlineData("Une réponse à « Le bac repart »", 1)]
    [InlineData("Commentaires (8)", 8)]
    [InlineData("Tous vos commentaires (12)", 12)]
    [InlineData("Commentaires : 8", 8)]
    [InlineData("Lire les 10 commentaires", 10)]
    [InlineData("Voir les 3 commentaires", 3)]
    [InlineData("12 réponses à “Le bac repart”", 12)]
    [InlineData("3 réflexions sur « Le bac repart »", 3)]
    [InlineData("3 pensées sur “Le bac repart”", 3)]
    [InlineData("4 commentaires sur “Le bac repart”", 4)]
    [InlineData("2 avis", 2)]
    [InlineData("1 204 commentaires", 1204)]
    [InlineData("1\u202F204 commentaires", 1204)]
    [InlineData("0 commentaire", 0)]
    [InlineData("Aucun commentaire", 0)]
    [InlineData("8 Comments", 8)]
    [InlineData("24 comments:", 24)]
    [InlineData("One Comment", 1)]
    [InlineData("Comments (8)", 8)]
    [InlineData("5 thoughts on “The ferry is back”", 5)]
    [InlineData("2 Responses to The ferry", 2)]
    [InlineData("17 Discussion to this post", 17)]
    [InlineData("No comments", 0)]
    [InlineData("0 Comment", 0)]
    [InlineData("1,204 Comments", 1204)]
    [InlineData("13 Kommentare:", 13)]
    [InlineData("Ein Kommentar", 1)]
    [InlineData("Eine Antwort auf „Die Fähre“", 1)]
    [InlineData("Keine Kommentare", 0)]
    [InlineData("3 komentarze do „Prom”", 3)]
    [InlineData("4 reacties op “De pont”", 4)]
    [InlineData("2 commenti", 2)]
    [InlineData("5 Gedanken zu „Die Fähre“", 5)]
    [InlineData("1.204 Kommentare", 1204)]
    [InlineData("7 comentarios", 7)]
    public void Declaration_GivesTheNumber(string line, int expected) =>
        Assert.Equal(expected, CommentCounts.Read(FoldedText.Fold(line)));

    [Theory]
    [InlineData("")]
    [InlineData("Commentaires")]
    [InlineData("Vos réactions")]
    [InlineData("Laissez un commentaire")]
    [InlineData("3 commentaires ont été supprimés par erreur hier soir")]
    [InlineData("Le bac a reçu 8 commentaires désobligeants.")]
    [InlineData("8 passagers")]
    [InlineData("Le 8 mars, commentaires et réactions")]
    [InlineData("Un commentaire désobligeant a suffi à vexer le capitaine.")]
    [InlineData("One comment was enough to anger the captain.")]
    [InlineData("99999999999 commentaires")]
    [InlineData("4 avis de tempête ont été lancés dans la nuit.")]
    [InlineData("3 réactions en chaîne ont suivi l’annonce du capitaine.")]
    [InlineData("2 messages de détresse ont été entendus par le phare.")]
    [InlineData("Un message à la mer retrouvé trente ans plus tard")]
    public void LookAlike_DeclaresNothing(string line) => Assert.Null(CommentCounts.Read(FoldedText.Fold(line)));
}
