using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Words beside a headline that say who may read the article, never part of it.</summary>
internal static class AccessBadges
{
    private const int Longest = 40;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Badges =
        KnownLanguages.Phrases(language => language.AccessBadges).Append("premium").ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a text is one of them and nothing else.</summary>
    internal static bool Is(ReadOnlySpan<char> text)
    {
        text = text.Trim(" \u00A0\n!.:+★*");
        return text.Length is > 1 and <= Longest
            && Badges.Contains(FoldedText.Fold(text, stackalloc char[Longest * FoldedText.Growth]));
    }
}
