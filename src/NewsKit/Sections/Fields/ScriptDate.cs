using System.Buffers;
using System.Globalization;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Dates whose months stand in Arabic, Hebrew, Hindi or Thai letters, <c>٧ مارس ٢٠٢٤</c>, or are counted as in
/// Vietnamese, and figures of other scripts as those of ASCII.</summary>
internal static class ScriptDate
{
    private const int FirstThaiYear = 2400;
    private const int ThaiYears = 543;
    private const int MostDigits = 2;
    private const int YearDigits = 4;
    private const int LongestBetween = 3;
    private const int Months = 12;

    /// <summary>Vietnamese, before the number of the month and before the year: <c>3 tháng 6 năm 2024</c>.</summary>
    private const string NumberedMonth = "tháng ";
    private const string YearMark = "năm ";

    /// <summary>Of each script the figure 0; the others follow.</summary>
    private const string Zeros = "０٠۰०০๐";

    private static readonly SearchValues<char> Figures = SearchValues.Create(
        string.Concat(Zeros.Select(zero => string.Concat(Enumerable.Range(0, 10).Select(digit => (char)(zero + digit))))));

    /// <summary>Whether a text has figures of another script.</summary>
    internal static bool HasFigures(ReadOnlySpan<char> text) => text.ContainsAny(Figures);

    /// <summary>Copies a text with the figures of ASCII; nothing moves.</summary>
    internal static void Copy(ReadOnlySpan<char> text, Span<char> copy)
    {
        text.CopyTo(copy);
        for (var at = 0; at < text.Length; at++)
        {
            if (Figures.Contains(text[at]))
                copy[at] = (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(text[at]));
        }
    }

    /// <summary>The text with figures of ASCII, and its dates as a machine writes them.</summary>
    internal static string Spelled(string text)
    {
        if (HasFigures(text))
            text = string.Create(text.Length, text, static (copy, given) => Copy(given, copy));
        return Find(text) is var (start, length, iso) ? $"{text.AsSpan(0, start)}{iso}{text.AsSpan(start + length)}" : text;
    }

    /// <summary>The first date with such a month, in figures of ASCII, with its place.</summary>
    internal static (int Start, int Length, string Iso)? Find(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange(ScriptMonths.First, ScriptMonths.Last)
            && !text.Contains(NumberedMonth, StringComparison.OrdinalIgnoreCase))
            return null;
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsAsciiDigit(text[start]) || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
                continue;
            var at = start;
            var day = Number(text, ref at, MostDigits);
            at += Between(text[at..]);
            var (month, length) = MonthAt(text[at..]);
            if (month == 0 || day == 0)
                continue;
            at += length;
            at += Between(text[at..]);
            if (text[at..].StartsWith(YearMark, StringComparison.OrdinalIgnoreCase))
                at += YearMark.Length;
            var digits = at;
            var year = Number(text, ref at, YearDigits);
            year -= year >= FirstThaiYear ? ThaiYears : 0;
            if (at - digits == YearDigits && year > 1 && day <= DateTime.DaysInMonth(year, month))
                return (start, at - start, string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"));
        }

        return null;
    }

    /// <summary>The month at the start of a text, by its name or, as in Vietnamese, by its number.</summary>
    private static (int Month, int Length) MonthAt(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(NumberedMonth, StringComparison.OrdinalIgnoreCase))
            return ScriptMonths.AtStartOf(text);
        var at = NumberedMonth.Length;
        return Number(text, ref at, MostDigits) is var month and >= 1 and <= Months ? (month, at) : (0, 0);
    }

    private static int Number(ReadOnlySpan<char> text, ref int at, int most)
    {
        var (start, number) = (at, 0);
        while (at < text.Length && at - start < most && char.IsAsciiDigit(text[at]))
            number = number * 10 + (text[at++] - '0');
        return number;
    }

    /// <summary>Blanks, commas and the letter before a Hebrew month.</summary>
    private static int Between(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < LongestBetween && text[length] is ' ' or '\u00A0' or ',' or '،' or '\u05D1')
            length++;
        return length;
    }
}
