using NewsKit.Lexicon;

namespace NewsKit.Time;

/// <summary>
/// Reduces printed text to what the grammar reads: <see cref="PlainCharacters"/>, ligatures as letters, damaged characters as
/// they were meant. Case is kept; repeated spaces are left to the tokenizer.
/// </summary>
internal static class TimeFolding
{
    private const char FirstLigature = '\uFB00';
    private const char LastLigature = '\uFB06';
    private const int LongestLigature = 3;

    /// <summary>The windows-1252 reading of U+0080–009F, which damaged pages carry; unassigned positions are removed.</summary>
    private const string C1 =
        "€\0\u201A\u0192\u201E…†‡\u02C6‰Š\u2039Œ\0Ž\0\0''\u201C\u201D•–—\u02DC™š\u203Aœ\0žŸ";

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Enough room for <see cref="Fold"/>.</summary>
    public static int MaxLength(ReadOnlySpan<char> source) =>
        source.ContainsAnyInRange(FirstLigature, LastLigature) ? source.Length * LongestLigature : source.Length;

    public static int Fold(ReadOnlySpan<char> source, Span<char> target)
    {
        var length = 0;
        foreach (var c in source)
        {
            if (c is >= ' ' and < '\u007F')
            {
                target[length++] = c == '`' ? '\'' : c;
            }
            else if (c is >= FirstLigature and <= LastLigature)
            {
                Ligatures[c - FirstLigature].CopyTo(target[length..]);
                length += Ligatures[c - FirstLigature].Length;
            }
            else if (FoldOther(c) is not PlainCharacters.Removed and var folded)
            {
                target[length++] = folded;
            }
        }

        return length;
    }

    /// <summary>Where in the source the character at a place of the folded text comes from.</summary>
    public static int SourceIndex(ReadOnlySpan<char> source, int foldedIndex)
    {
        var folded = 0;
        for (var i = 0; i < source.Length; i++)
        {
            folded += FoldedLength(source[i]);
            if (folded > foldedIndex)
                return i;
        }

        return source.Length;
    }

    private static int FoldedLength(char c) => c switch
    {
        >= ' ' and < '\u007F' => 1,
        >= FirstLigature and <= LastLigature => Ligatures[c - FirstLigature].Length,
        _ => FoldOther(c) == PlainCharacters.Removed ? 0 : 1,
    };

    private static char FoldOther(char c) => c switch
    {
        >= '\u0080' and <= '\u009F' => FoldC1(C1[c - '\u0080']),
        // The raised letters of 1er, 2nd and 4th.
        '\u1D48' => 'd',
        '\u1D49' => 'e',
        '\u02B0' => 'h',
        '\u207F' => 'n',
        '\u02B3' => 'r',
        '\u02E2' => 's',
        '\u1D57' => 't',
        _ => PlainCharacters.Of(c),
    };

    private static char FoldC1(char c) => c >= '\u0080' ? PlainCharacters.Of(c) : c;
}
