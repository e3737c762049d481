using System.Globalization;
using System.Text;

namespace NewsKit.Lexicon;

/// <summary>The faces and signs that systems print as small pictures: <c>:-)</c>, <c>😂</c>.</summary>
internal static class Emoticons
{
    private const int Longest = 12;
    private const int LongestOfMarks = 4;
    private const string Eyes = ":;=8B";
    private const string Noses = "-'^o";
    private const string Mouths = ")(]D[PpOo|/\\*3SsxX";

    /// <summary>Whether a text is one such sign and nothing else.</summary>
    internal static bool IsOne(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length is > 1 and <= Longest && (IsOfMarks(text) || IsPictogram(text));
    }

    private static bool IsOfMarks(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestOfMarks || char.IsLetterOrDigit(text[0]) && char.IsLetterOrDigit(text[1]))
            return false;
        if (text is "<3" or "^^" or "^_^" or "-_-")
            return true;
        var mouth = text.Length > 2 && Noses.Contains(text[1], StringComparison.Ordinal) ? 2 : 1;
        return Eyes.Contains(text[0], StringComparison.Ordinal) && mouth == text.Length - 1
            && Mouths.Contains(text[mouth], StringComparison.Ordinal);
    }

    private static bool IsPictogram(ReadOnlySpan<char> text)
    {
        var signs = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is 0x200D or (>= 0xFE00 and <= 0xFE0F) or (>= 0x1F3FB and <= 0x1F3FF))
                continue;
            if (rune.Value < 0x2600 || Rune.GetUnicodeCategory(rune) != UnicodeCategory.OtherSymbol)
                return false;
            signs++;
        }

        return signs > 0;
    }
}
