using System.Globalization;

namespace NewsKit.Lexicon;

/// <summary>Characters as comparisons see them: one kind of blank, apostrophe and hyphen, letters without diacritics, nothing
/// invisible; letter case is kept.</summary>
internal static class PlainCharacters
{
    /// <summary>Stands for a character that folds away.</summary>
    internal const char Removed = '\0';

    internal static char Of(char c) => c switch
    {
        >= '!' and < '\u007F' => c == '`' ? '\'' : c,
        (< ' ' and not ('\t' or '\n' or '\r')) or '\u007F' or '\u00AD' => Removed,
        _ when char.IsWhiteSpace(c) => ' ',
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u00B4' or '\u1FFD' or '\u1FEF' or '\u2032' or '\uFF07' => '\'',
        '\u2010' or '\u2011' or '\u2212' => '-',
        '\u0387' => '·',
        >= '\u0300' and <= '\u036F' => Removed,
        < '\u0300' or (>= '\u1E00' and <= '\u1EFF') => LatinLetters.BaseOf(c),
        _ => IsInvisible(c) ? Removed : c,
    };

    /// <summary>Whether a letter is of a script without capitals.</summary>
    internal static bool IsUncased(char c) => c > '\u0530' && char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter;

    /// <summary>Whether a name may begin with a letter: a capital, or one of a script without them.</summary>
    internal static bool MayBeginName(char c) => char.IsUpper(c) || IsUncased(c);

    /// <summary>How many letters of a text are of scripts that part no words: Chinese, Japanese, Thai.</summary>
    internal static int UnpartedIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            count += c is (>= '\u0E01' and <= '\u0E4E') or (>= '\u3041' and <= '\u9FFF') ? 1 : 0;
        return count;
    }

    private static bool IsInvisible(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark
        || c is '\u061C' or '\u180E' or '\uFEFF'
            or (>= '\u200B' and <= '\u200F')
            or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u206F')
            or (>= '\uFFF9' and <= '\uFFFC');
}
