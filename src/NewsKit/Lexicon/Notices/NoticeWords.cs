using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Words of the notices that stand among the text of a page and are none of it: subscriptions, networks, advertising,
/// rights.</summary>
internal static class NoticeWords
{
    internal const int Shortest = 5;

    private static readonly FrozenSet<string> Words =
        KnownLanguages.Words(language => language.NoticeWords).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    // An accented letter at an end may differ in case from the list's.
    private static readonly WordFilter Shapes = new(Words.Concat(Words.Select(word => word.ToUpperInvariant())));

    internal static bool Contains(ReadOnlySpan<char> word) =>
        word.Length >= Shortest && Shapes.MayHold(word) && Lookup.Contains(word);

    /// <summary>Whether one of the words stands in a text.</summary>
    internal static bool AreIn(ReadOnlySpan<char> text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0 && Contains(text[start..i]))
                return true;
            start = -1;
        }

        return false;
    }
}
