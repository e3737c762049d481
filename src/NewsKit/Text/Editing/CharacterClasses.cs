using System.Buffers;
using System.Globalization;
using System.Text;
using NewsKit.Lexicon;

namespace NewsKit.Text;

/// <summary>The character classes of the rules, read from a place in a text; outside the text nothing matches.</summary>
internal static class CharacterClasses
{
    public const char NoBreakSpace = '\u00A0';
    public const char NarrowNoBreakSpace = '\u202F';

    /// <summary>The decimal digits of every script.</summary>
    public static readonly string AllDigits =
        string.Concat(Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(char.IsDigit));

    public static readonly SearchValues<char> Digits = SearchValues.Create(AllDigits);

    /// <summary>A space of the typographic rules: plain, no-break or narrow no-break.</summary>
    public static bool IsSpace(char c) => c is ' ' or NoBreakSpace or NarrowNoBreakSpace;

    public static bool IsSpace(this ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length && IsSpace(text[at]);

    public static bool IsWhiteSpace(this ReadOnlySpan<char> text, int at) =>
        (uint)at < (uint)text.Length && char.IsWhiteSpace(text[at]) && text[at] != '\u0085';

    /// <summary>Whether no blank stands at an edge or beside another one.</summary>
    public static bool HasSingleBlanks(this ReadOnlySpan<char> text) =>
        text.IsEmpty || (text[0] != ' ' && text[^1] != ' ' && text.IndexOf("  ", StringComparison.Ordinal) < 0);

    /// <summary>Before the first or after the last character of a line.</summary>
    public static bool IsLineEdge(this ReadOnlySpan<char> text, int at) => (uint)at >= (uint)text.Length || text[at] == '\n';

    public static bool IsDigit(this ReadOnlySpan<char> text, int at) =>
        (uint)at < (uint)text.Length && char.IsDigit(text[at]);

    public static bool IsLetter(this ReadOnlySpan<char> text, int at) =>
        CategoryAt(text, at) is >= UnicodeCategory.UppercaseLetter and <= UnicodeCategory.OtherLetter;

    public static bool IsUpper(this ReadOnlySpan<char> text, int at) =>
        CategoryAt(text, at) == UnicodeCategory.UppercaseLetter;

    public static bool IsLower(this ReadOnlySpan<char> text, int at) =>
        CategoryAt(text, at) == UnicodeCategory.LowercaseLetter;

    public static bool IsLetterOrDigit(this ReadOnlySpan<char> text, int at) => text.IsLetter(at) || text.IsDigit(at);

    /// <summary>A letter, a mark on a letter, a digit or an underscore.</summary>
    public static bool IsWord(this ReadOnlySpan<char> text, int at) => CategoryAt(text, at) is
        (>= UnicodeCategory.UppercaseLetter and <= UnicodeCategory.OtherLetter)
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;

    // The Arabic letter mark lies inside the Arabic range but is itself one of the controls in question.
    public static bool ContainsRightToLeft(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is (>= '\u0590' and <= '\u08FF' and not '\u061C') or (>= '\uFB1D' and <= '\uFDFF')
                or (>= '\uFE70' and <= '\uFEFC'))
                return true;
        }

        return false;
    }

    public static bool IsAnyOf(this ReadOnlySpan<char> text, int at, ReadOnlySpan<char> characters) =>
        (uint)at < (uint)text.Length && characters.Contains(text[at]);

    /// <summary>Whether a text ends with a form of address, as a word of its own.</summary>
    public static bool EndsWithHonorific(this ReadOnlySpan<char> text) =>
        Honorifics.LengthAtEnd(text) is > 0 and var length && !text.IsWord(text.Length - length - 1);

    /// <summary>The first position of the run of spaces that ends just before a place.</summary>
    public static int SpacesStart(this ReadOnlySpan<char> text, int end)
    {
        while (text.IsSpace(end - 1))
            end--;
        return end;
    }

    /// <summary>The position after the run of spaces that starts at a place.</summary>
    public static int SpacesEnd(this ReadOnlySpan<char> text, int start)
    {
        while (text.IsSpace(start))
            start++;
        return start;
    }

    // Either half of a surrogate pair answers for the whole character.
    private static UnicodeCategory CategoryAt(ReadOnlySpan<char> text, int at)
    {
        if ((uint)at >= (uint)text.Length)
            return UnicodeCategory.OtherNotAssigned;
        var c = text[at];
        if (!char.IsSurrogate(c))
            return char.GetUnicodeCategory(c);
        var high = char.IsHighSurrogate(c) ? at : at - 1;
        return high >= 0 && high + 1 < text.Length && Rune.TryCreate(text[high], text[high + 1], out var rune)
            ? Rune.GetUnicodeCategory(rune)
            : UnicodeCategory.Surrogate;
    }
}
