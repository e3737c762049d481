using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Titles of the boxes in which pages sum an article up.</summary>
internal static class SummaryTitles
{
    private const int Longest = 40;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        KnownLanguages.Phrases(language => language.SummaryTitles).ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a line is such a title and nothing else.</summary>
    internal static bool Are(ReadOnlySpan<char> line)
    {
        line = line.Trim(" \u00A0\n:.");
        return line.Length is > 3 and <= Longest
            && Known.Contains(FoldedText.Fold(line, stackalloc char[Longest * FoldedText.Growth]));
    }
}
