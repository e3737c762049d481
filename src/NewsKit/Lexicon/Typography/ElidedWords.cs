using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>The French words that lose their vowel before an apostrophe (<c>l’</c>, <c>qu’</c>, <c>jusqu’</c>).</summary>
internal static class ElidedWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "l", "d", "j", "m", "t", "s", "c", "n", "ç", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static int LongestLength => 6;

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
