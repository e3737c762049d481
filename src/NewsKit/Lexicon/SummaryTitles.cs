using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Titles of the boxes in which pages sum an article up, and of those with facts beside it.</summary>
internal static class SummaryTitles
{
    private const int Longest = 40;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        Of(language => language.SummaryTitles);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Boxes =
        Of(language => language.BoxTitles);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Contents =
        Of(language => language.ContentsTitles);

    /// <summary>Whether a line is such a title and nothing else.</summary>
    internal static bool Are(ReadOnlySpan<char> line) => Holds(Known, line);

    /// <summary>Whether a line is the title of a box of facts, or such a title with a colon and what the facts are of:
    /// <c>Fakten: Die Orgel</c>.</summary>
    internal static bool IsOfBox(ReadOnlySpan<char> line) =>
        Holds(Boxes, line.IndexOf(':') is > 0 and var colon ? line[..colon] : line);

    /// <summary>Whether a line is the title over the parts of an article.</summary>
    internal static bool IsOfContents(ReadOnlySpan<char> line) => Holds(Contents, line);

    private static bool Holds(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> titles, ReadOnlySpan<char> line)
    {
        line = line.Trim(" \u00A0\u202F\n:.?!");
        return line.Length is > 2 and <= Longest
            && titles.Contains(FoldedText.Fold(line, stackalloc char[Longest * FoldedText.Growth]));
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(
        Func<LanguageWords, IReadOnlyList<string>> topic) =>
        KnownLanguages.Phrases(topic).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
