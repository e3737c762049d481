using System.Buffers;

namespace NewsKit.Lexicon;

/// <summary>Paragraphs in which a site speaks of its own interests and duties beside a text: what it earns by links, whose
/// opinion it is, which machine had a hand in it.</summary>
internal static class DisclosureWords
{
    /// <summary>Longer paragraphs say more than that.</summary>
    internal const int Longest = 400;

    private const int Shortest = 30;

    private static readonly PhraseSet Parts = new(
        KnownLanguages.Phrases(language => language.DisclosureParts), StringComparison.OrdinalIgnoreCase);

    private static readonly LineStarts Pieces = new(KnownLanguages.Phrases(language => language.PieceStarts));

    private static readonly SearchValues<string> Making = SearchValues.Create(
        [.. KnownLanguages.Words(language => language.MakingStems).Select(stem => " " + stem)], StringComparison.Ordinal);

    private static readonly string[] Machines = KnownLanguages.Phrases(language => language.MachineNames);

    internal static bool AreIn(ReadOnlySpan<char> text) => text.Length is >= Shortest and <= Longest
        && (Parts.AreIn(text) || (SpeakOfText(text) && SpeaksOfMaking(text) && NamesMachine(text)));

    /// <summary>Whether words speak of the text they stand in: <c>cet article …</c>.</summary>
    internal static bool SpeakOfText(ReadOnlySpan<char> text) => Pieces.LengthIn(text.TrimStart(" \u00A0*([")) > 0;

    private static bool SpeaksOfMaking(ReadOnlySpan<char> text) =>
        FoldedText.Fold(text, stackalloc char[FoldedText.Longest * FoldedText.Growth]).ContainsAny(Making);

    /// <summary>Whether one of the names stands in a text as words of its own.</summary>
    private static bool NamesMachine(ReadOnlySpan<char> text)
    {
        foreach (var name in Machines)
        {
            var at = text.IndexOf(name, StringComparison.Ordinal);
            if (at > 0 && !char.IsLetter(text[at - 1])
                && (at + name.Length == text.Length || !char.IsLetter(text[at + name.Length])))
                return true;
        }

        return false;
    }
}
