using System.Globalization;

namespace NewsKit.Lexicon;

/// <summary>Folds a short text for comparison with the words of the lexicon: lower case, no accents, plain apostrophes
/// and spaces.</summary>
internal static class FoldedText
{
    /// <summary>Texts longer than this are no label.</summary>
    internal const int Longest = 200;

    /// <summary>How much room the folded text of so many characters may need: one letter may become two.</summary>
    internal const int Growth = 2;

    /// <summary><see cref="Plain"/> of the characters that most texts are made of.</summary>
    private static readonly char[] Ascii = [.. Enumerable.Range(0, 128).Select(code => Plain((char)code))];

    internal static string Fold(ReadOnlySpan<char> text) => Fold(text, stackalloc char[Longest * Growth]).ToString();

    /// <summary>The folded form of a single character; a blank or nothing for those that fold away.</summary>
    internal static char Fold(char c) => Plain(c) is var plain && plain == 'œ' ? 'o' : plain;

    /// <summary>The same without a new string.</summary>
    /// <param name="text">The text; what is past <see cref="Longest"/> is left out.</param>
    /// <param name="folded">Room for <see cref="Growth"/> times the text.</param>
    internal static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        text = text.Trim();
        if (text.Length > Longest)
            text = text[..Longest];
        var length = 0;
        foreach (var c in text)
        {
            if (c is >= 'a' and <= 'z')
            {
                folded[length++] = c;
                continue;
            }

            var plain = c < Ascii.Length ? Ascii[c] : Plain(c);
            if (plain == '\0' || (plain == ' ' && (length == 0 || folded[length - 1] == ' ')))
                continue;
            folded[length++] = plain == 'œ' ? 'o' : plain;
            if (plain == 'œ')
                folded[length++] = 'e';
        }

        return folded[..length].TrimEnd(' ');
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
