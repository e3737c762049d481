using System.Globalization;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Clocks of twelve hours with the half of the day behind them: <c>5:31 오후</c>, <c>5:31 μ.μ.</c></summary>
internal static class HalfDay
{
    private const int Hours = 12;

    /// <summary>The text with such clocks in twenty-four hours.</summary>
    internal static string Spelled(string text)
    {
        for (var colon = text.IndexOf(':', StringComparison.Ordinal); colon > 0;
            colon = colon + 1 < text.Length ? text.IndexOf(':', colon + 1) : -1)
        {
            var (start, end) = (colon, EndOfClock(text, colon));
            while (start > 0 && colon - start < 2 && char.IsAsciiDigit(text[start - 1]))
                start--;
            var rest = text.AsSpan(end).TrimStart(" \u00A0\u202F");
            var (length, isAfternoon) = DayHalves.AtStartOf(rest);
            if (length == 0 || end == colon || !int.TryParse(text.AsSpan(start, colon - start), CultureInfo.InvariantCulture,
                out var hour) || hour is < 1 or > Hours)
                continue;
            hour = hour % Hours + (isAfternoon ? Hours : 0);
            return string.Create(CultureInfo.InvariantCulture,
                $"{text.AsSpan(0, start)}{hour:00}{text.AsSpan(colon, end - colon)}{rest[length..]}");
        }

        return text;
    }

    /// <summary>Behind the minutes and seconds that follow a colon; the colon itself where none do.</summary>
    private static int EndOfClock(ReadOnlySpan<char> text, int colon)
    {
        var end = colon;
        while (end < text.Length && text[end] == ':' && end + 2 < text.Length && char.IsAsciiDigit(text[end + 1])
            && char.IsAsciiDigit(text[end + 2]))
            end += 3;
        return end;
    }
}
