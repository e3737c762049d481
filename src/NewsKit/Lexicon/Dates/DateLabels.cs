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
        "updated", "last updated", "modified", "last modified", "aktualisiert", "zuletzt aktualisiert", "geandert",
            "zuletzt geandert",
        "actualizado", "actualizada", "ultima actualizacion",
    ];

    /// <summary>Beginnings of words that speak of a change, in seven languages.</summary>
    public static IReadOnlyList<string> ChangeStems { get; } =
    [
        "mis a jour", "mise a jour", "modifi", "actualis", "updated", "update", "maj", "aktualisiert", "revised", "edited",
            "changed", "geandert", "stand:",
        "actualizad", "aggiornat", "bijgewerkt", "gewijzigd", "atualizad", "last reviewed", "reviewed on", "last review",
            "ultima actualizacion",
    ];

    /// <summary>Words right before the date of a publication, within a sentence too.</summary>
    public static IReadOnlyList<string> PublishedEnds { get; } =
    [
        "publie", "publiee", "mis en ligne", "mise en ligne", "paru", "parue", "published", "published on", "posted on",
            "first published",
        "veroffentlicht am", "veroffentlicht", "erschienen am", "publicado el", "publicada el", "pubblicato il",
            "gepubliceerd op", "publicado em",
    ];

    /// <summary>Words right before the date of the first publication of a text that was changed since.</summary>
    public static IReadOnlyList<string> FirstPublishedEnds { get; } =
    [
        "originally published on", "originally published", "originally posted on", "first published on", "first published",
        "initialement publie", "initialement publiee", "publie initialement", "publie pour la premiere fois",
            "ursprunglich veroffentlicht am",
    ];

    /// <summary>Words that open a line with a date.</summary>
    public static IReadOnlyList<string> Openings { get; } =
    [
        .. FrenchPublished, .. FrenchModified, .. ForeignPublished, .. ForeignModified,
        "published on", "posted on", "posted by", "published by", "written by", "written on", "by", "par", "von", "am",
            "publie le", "date", "on",
        "geschrieben von", "gespeichert von", "verfasst von", "publiziert", "pubblicato", "aggiornato", "geplaatst",
            "gepubliceerd", "publicado el", "atualizado",
        "last edited", "last reviewed", "created", "post time", "post date", "publish date", "publication date", "published date",
            "date posted", "release date", "this entry was posted", "dieser beitrag wurde", "dieser eintrag wurde",
            "cet article a ete publie", "ce billet a ete publie", "erschienen", "verfasst", "first posted",
            "originally published", "eingestellt", "autor", "author",
    ];

    /// <summary>The same by their first letter.</summary>
    public static LineStarts OpeningStarts { get; } = new(Openings);
}
