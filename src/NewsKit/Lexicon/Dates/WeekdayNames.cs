using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Names of weekdays in full, without accents, in all known languages.</summary>
internal static class WeekdayNames
{
    private const int Longest = 20;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names =
        KnownLanguages.All.SelectMany(language => language.Weekdays).SelectMany(KnownLanguages.WordsOf)
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word, as printed, names a day of the week.</summary>
    public static bool Is(ReadOnlySpan<char> word) =>
        word.Length is > 3 and <= Longest && Names.Contains(FoldedText.Fold(word,
            stackalloc char[Longest * FoldedText.Growth]));
}
