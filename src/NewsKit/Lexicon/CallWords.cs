using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>The words by which a site begins to ask something of its readers: to subscribe, to follow, to read on.</summary>
internal static class CallWords
{
    private const int Shortest = 3;

    private static readonly FrozenSet<string> Words =
        KnownLanguages.Words(language => language.CallWords).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordFilter Shapes = new(Words.Concat(Words.Select(word => word.ToUpperInvariant())));

    private static readonly FrozenSet<string> Back =
        KnownLanguages.Words(language => language.BackWords).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word opens the way back to a list.</summary>
    internal static bool LeadsBack(ReadOnlySpan<char> word) => word.Length >= Shortest && Back.Contains(FoldedText.Fold(word));

    internal static bool Contains(ReadOnlySpan<char> word) =>
        word.Length >= Shortest && Shapes.MayHold(word) && Lookup.Contains(word);
}
