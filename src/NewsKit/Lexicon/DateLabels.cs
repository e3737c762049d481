namespace NewsKit.Lexicon;

/// <summary>Words that announce a date of publication or of modification, without accents.</summary>
internal static class DateLabels
{
    /// <summary>French: the article came out (<c>Publié le</c>).</summary>
    public static IReadOnlyList<string> FrenchPublished { get; } =
    [
        "publie", "publiee", "publies", "publiees", "mis en ligne", "mise en ligne", "poste", "postee", "paru", "parue",
        "diffuse", "diffusee", "cree", "creee", "ecrit", "ecrite", "date de publication", "publication", "date",
    ];

    /// <summary>French: the article was changed (<c>Mis à jour le</c>).</summary>
    public static IReadOnlyList<string> FrenchModified { get; } =
    [
        "mis a jour", "mise a jour", "maj", "actualise", "actualisee", "modifie", "modifiee",
        "derniere mise a jour", "derniere modification", "derniere actualisation",
    ];

    /// <summary>English, German and Spanish: the article came out.</summary>
    public static IReadOnlyList<string> ForeignPublished { get; } =
    [
        "published", "posted", "first published", "date published", "veroffentlicht", "erstellt", "stand", "datum",
        "publicado", "publicada", "fecha",
    ];

    /// <summary>English, German and Spanish: the article was changed.</summary>
    public static IReadOnlyList<string> ForeignModified { get; } =
    [
        "updated", "last updated", "modified", "last modified", "aktualisiert", "zuletzt aktualisiert", "geandert", "zuletzt geandert",
        "actualizado", "actualizada", "ultima actualizacion",
    ];
}
