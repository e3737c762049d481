using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>The words around a comment's author; folded.</summary>
internal static class CommentWords
{
    /// <summary>"Says" and its like, only as whole last words after a space: names such as Manon end the same way.</summary>
    internal static readonly string[] Says =
    [
        "a dit", "a ecrit", "dit", "ecrit", "says", "said", "wrote", "writes", "sagt", "meint", "schrieb", "schreibt", "dijo", "dice",
        "a repondu", "repond", "replied", "on", "le", "am", "at",
    ];

    /// <summary>Words before the name.</summary>
    internal static readonly string[] Before = ["par", "by", "von", "por", "comment by", "posted by", "geschrieben von", "de la part de", "submitted by", "written by"];

    /// <summary>Badges beside the name, never part of it.</summary>
    internal static readonly FrozenSet<string> Badges = new[]
    {
        "auteur", "auteur/autrice", "auteur de l'article", "moderateur", "moderatrice", "redaction", "abonne", "abonnee", "admin", "author", "mod",
        "staff", "post author", "moderator", "editor", "subscriber", "autor", "administrator", "auteur de la publication", "guest", "invite",
        "member", "membre", "verified", "top commenter", "article author", "beitragsautor", "autorin", "administrateur",
    }.ToFrozenSet(StringComparer.Ordinal);
}
