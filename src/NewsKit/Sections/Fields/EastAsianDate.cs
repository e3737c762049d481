using System.Globalization;

namespace NewsKit.Sections;

/// <summary>Dates as Chinese, Japanese and Korean pages print them: <c>2020年7月12日 15:07</c>, <c>2020년 7월 12일</c>.</summary>
internal static class EastAsianDate
{
    private const int FewestYearDigits = 4;
    private const int MostDigits = 2;

    /// <summary>The first date of a text with its place.</summary>
    internal static (int Start, int Length, string Iso)? Find(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOfAny('年', '년') is var next and >= 0; from += next + 1)
        {
            var mark = from + next;
            var start = mark;
            while (start > 0 && char.IsAsciiDigit(text[start - 1]))
                start--;
            var at = mark + 1;
            if (mark - start == FewestYearDigits && Number(text, ref at, '月', '월') is var month and >= 1 and <= 12
                && Number(text, ref at, '日', '일') is var day && day >= 1
                && int.Parse(text[start..mark], CultureInfo.InvariantCulture) is var year and > 1
                    && day <= DateTime.DaysInMonth(year, month))
                return (start, at - start, string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"));
        }

        return null;
    }

    /// <summary>The text with its first date as a machine writes it.</summary>
    internal static string Spelled(string text) =>
        Find(text) is var (start, length, iso) ? string.Concat(text.AsSpan(0, start), iso, text.AsSpan(start + length)) : text;

    private static int Number(ReadOnlySpan<char> text, ref int at, char mark, char otherMark)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
            at++;
        var (start, number) = (at, 0);
        while (at < text.Length && at - start < MostDigits && char.IsAsciiDigit(text[at]))
            number = number * 10 + (text[at++] - '0');
        while (at < text.Length && text[at] is ' ' or '\u00A0')
            at++;
        if (at == start || at >= text.Length || (text[at] != mark && text[at] != otherMark))
            return -1;
        at++;
        return number;
    }
}
