using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Kinds of texts that signatures name, and what ties them to the writer: <c>une enquête de</c>, <c>Kommentar
/// von</c>; folded.</summary>
internal static class GenreWords
{
    private const int LongestKind = 24;

    /// <summary>Kinds that belong to who wrote them.</summary>
    internal static readonly FrozenSet<string> Genres = Set(language => language.Genres);

    /// <summary>Kinds that belong as well to who was asked or painted: only "by" names the writer.</summary>
    internal static readonly FrozenSet<string> TalkGenres = Set(language => language.TalkGenres);

    /// <summary>Articles before a kind.</summary>
    internal static readonly FrozenSet<string> Openers =
        KnownLanguages.Words(language => language.GenreOpeners).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Participles between a kind and "by", or before the name itself.</summary>
    internal static readonly FrozenSet<string> Participles =
        KnownLanguages.Words(language => language.GenreParticiples).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Participles that need no "by": <c>une analyse signée Léa Martin</c>.</summary>
    internal static readonly FrozenSet<string> Signed =
        KnownLanguages.Words(language => language.GenreSigned).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What ties the writer to the kind: "de", "von".</summary>
    internal static readonly FrozenSet<string> Ties =
        KnownLanguages.Words(language => language.GenreTies).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Prepositions of the place where people talked.</summary>
    internal static readonly FrozenSet<string> PlaceTies =
        KnownLanguages.Words(language => language.GenrePlaceTies).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a text is such a kind and no more: <c>Reportage</c>.</summary>
    internal static bool IsKind(ReadOnlySpan<char> text) => text.Length is > 0 and <= LongestKind
        && FoldedText.Fold(text) is var folded && (Genres.Contains(folded) || TalkGenres.Contains(folded));

    private static FrozenSet<string> Set(Func<LanguageWords, IReadOnlyList<string>> topic) =>
        KnownLanguages.Phrases(topic).ToFrozenSet(StringComparer.Ordinal);
}
