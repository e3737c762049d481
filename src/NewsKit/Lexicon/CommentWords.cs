using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>The words around a comment's author; folded.</summary>
internal static class CommentWords
{
    /// <summary>"Says" and its like, only as whole last words after a space: names such as Manon end the same way.</summary>
    internal static readonly string[] Says =
    [
        "a dit", "a ecrit", "dit", "ecrit", "says", "said", "wrote", "writes", "sagt", "meint", "schrieb", "schreibt", "dijo",
            "dice",
        "a repondu", "repond", "replied", "on", "le", "am", "at",
    ];

    /// <summary>Words before the name.</summary>
    internal static readonly string[] Before =
    [
        "comment by", "comment from", "commentaire de", "commentaire par", "kommentar von", "posted by", "submitted by",
            "written by", "geschrieben von",
        "eingereicht von", "soumis par", "publié par", "posté par", "écrit par", "de la part de", "pingback von", "pingback de",
            "pingback par",
        "pingback by", "pingback from", "pingback", "trackback von", "trackback de", "trackback par", "trackback by",
            "trackback from", "trackback",
        "message de", "par", "by", "von", "por",
    ];

    /// <summary>Words beside a date that name nobody, and articles that a badge must not leave alone.</summary>
    internal static readonly FrozenSet<string> NoNames = new[]
    {
        "le", "la", "les", "l'", "the", "der", "die", "das", "am", "um", "on", "at", "a", "el", "il y a", "vor", "ago", "posted",
            "posted on", "publie le",
        "poste le", "date", "du", "den", "uhr", "um uhr", "equipe", "l'equipe", "team", "vers", "modifie", "edited", "signaler",
            "repondre", "reply",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Badges beside the name, never part of it.</summary>
    internal static readonly FrozenSet<string> Badges = new[]
    {
        "auteur", "auteur/autrice", "auteur de l'article", "moderateur", "moderatrice", "redaction", "abonne", "abonnee", "admin",
            "author", "mod",
        "staff", "post author", "moderator", "editor", "subscriber", "autor", "administrator", "auteur de la publication",
            "guest", "invite",
        "member", "membre", "verified", "top commenter", "article author", "beitragsautor", "autorin", "administrateur",
            "non verifie", "not verified", "unverified", "nicht uberpruft",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What stands between the two names of an answer.</summary>
    internal static readonly string[] Answers =
    [
        " a répondu à ", " a repondu à ", " répond à ", " en réponse à ", " réponse à ", " replied to ", " replies to ",
            " replying to ", " in reply to ",
        " in response to ", " antwortete ", " antwortet ", " als antwort auf ", " antwort an ", " respondió a ",
            " en respuesta a ",
    ];

    /// <summary>What opens a line of its own that names whom a comment answers.</summary>
    internal static readonly string[] AnswerNotices =
    [
        "en réponse à ", "réponse à ", "in reply to ", "in response to ", "replying to ", "als antwort auf ", "antwort auf ",
            "antwort an ", "en respuesta a ",
    ];
}
