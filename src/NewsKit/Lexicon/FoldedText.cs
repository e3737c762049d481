using System.Globalization;

namespace NewsKit.Lexicon;

/// <summary>Folds a short text for comparison with the words of the lexicon: lower case, no accents, plain apostrophes
/// and spaces.</summary>
internal static class FoldedText
{
    /// <summary>Texts longer than this are no label.</summary>
    internal const int Longest = 200;

    /// <summary>Room for any folded text: one letter may become two.</summary>
    internal const int Room = Longest * 2;

    internal static string Fold(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[Room];
        return folded[..Fold(text, folded)].ToString();
    }

    /// <summary>Folds into a span of at least <see cref="Room"/>; gives how much of it was written.</summary>
    internal static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        text = text.Trim();
        if (text.Length > Longest)
            text = text[..Longest];
        var length = 0;
        foreach (var c in text)
        {
            var plain = Plain(c);
            if (plain == '\0' || (plain == ' ' && (length == 0 || folded[length - 1] == ' ')))
                continue;
            folded[length++] = plain == 'œ' ? 'o' : plain;
            if (plain == 'œ')
                folded[length++] = 'e';
        }

        return folded[..length].TrimEnd(' ').Length;
    }

    private static char Plain(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        <= '\u007F' => char.IsWhiteSpace(c) ? ' ' : c == '`' ? '\'' : c,
        '’' or '‘' or 'ʼ' or '´' or '′' => '\'',
        '“' or '”' or '«' or '»' or '„' => '"',
        '–' or '—' or '‑' => '-',
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' => '\0',
        _ when char.IsWhiteSpace(c) => ' ',
        _ when CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark => '\0',
        _ => char.ToLowerInvariant(LatinLetters.BaseOf(c)),
    };
}
