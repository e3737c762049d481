using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>The words around names in a signature; folded.</summary>
internal static class BylineWords
{
    /// <summary>What stands before the first name; longest first.</summary>
    internal static readonly string[] Prefixes =
    [
        "propos recueillis par", "soumis par", "entretien realise par", "un reportage de", "envoye special", "texte et photos", "as told to",
        "recueilli par", "interview by", "reported by", "geschrieben von", "veroffentlicht von", "written by", "posted by", "words by",
        "ecrit par", "publie par", "redige par", "poste par", "reportage", "publie le", "auteurs :", "auteur :", "auteurs", "auteur",
        "author:", "authors:", "story by", "texte :", "text by", "verfasst von", "published by", "created by", "submitted by", "escrito por",
        "par :", "by:", "von:", "par", "by", "von", "por", "de",
    ];

    /// <summary>What parts one name from the next.</summary>
    internal static readonly FrozenSet<string> Joiners = new[] { "et", "and", "und", "&", "avec", "with", "y", "e", "+" }
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Joiners after which a helper or agency stands.</summary>
    internal static readonly FrozenSet<string> Helpers = new[] { "avec", "with" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that end a list of names.</summary>
    internal static readonly FrozenSet<string> Ends = new[]
    {
        "le", "publie", "publiee", "mis", "mise", "on", "am", "a", "at", "updated", "published", "posted", "modifie", "in", "dans", "last",
        "veroffentlicht", "aktualisiert", "|", "•", "·", "-", "/", "min", "lecture", "read",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Beginnings of roles that stick to a name after a comma or a space.</summary>
    internal static readonly string[] Roles =
    [
        "journaliste", "envoye special", "envoyee speciale", "correspondant", "correspondante", "notre correspondant", "chef de service",
        "chef du service", "directeur", "directrice", "redacteur", "redactrice", "philosophe", "professeur", "professeure", "chercheur",
        "chercheuse", "reporter", "staff writer", "staff reporter", "senior", "editor", "correspondent", "special to", "columnist", "writer",
        "contributor", "contributing", "economics", "political", "associate", "photographer", "journalist", "redakteur", "redakteurin",
        "grand reporter", "reporteur", "chroniqueur", "chroniqueuse", "editorialiste", "de notre correspondant", "managing", "deputy",
        "chief", "author", "freelance", "assistant", "founder", "ceo", "co-founder", "phd", "md", "editorial",
    ];

    /// <summary>Signatures that name an organisation or nobody, not a person.</summary>
    internal static readonly FrozenSet<string> Organisations = new[]
    {
        "redaction", "la redaction", "la redac", "collectif", "admin", "administrator", "administrateur", "editor", "staff", "webmaster",
        "newsroom", "editorial team", "editorial staff", "news desk", "redaktion", "team", "the editors", "editorial board", "staff report",
        "staff reports", "guest", "anonymous", "anonyme", "unknown", "root", "user", "author", "guest author", "web desk", "online desk",
        "guest post", "contributor", "news", "press release", "editors", "staff writer", "user1", "superuser", "wpadmin",
    }.ToFrozenSet(StringComparer.Ordinal);
}
