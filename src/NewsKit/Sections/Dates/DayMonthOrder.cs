using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Printed days in figures (<c>09.10.2024</c>) whose other reading is the declared one: the page writes day and month
/// in the other order than its language lets expect.</summary>
internal static class DayMonthOrder
{
    internal static void Mend(DateCandidates readings)
    {
        Mend(readings.Published);
        Mend(readings.Modified);
    }

    private static void Mend(List<FieldReading<Timestamp>> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var printed = found[i];
            if (printed.IsVisible && Swapped(printed.Key) is { } swapped && IsInFigures(printed.Value.Text)
                && IsDeclared(found, swapped) && !IsDeclared(found, printed.Key))
                found[i] = printed with
                {
                    Key = swapped,
                    Value = printed.Value with { Value = swapped + printed.Value.Value![swapped.Length..] }
                };
        }
    }

    private static bool IsDeclared(List<FieldReading<Timestamp>> found, string day) =>
        found.Exists(other => !other.IsVisible && string.Equals(other.Key, day, StringComparison.Ordinal));

    /// <summary>The day with day and month exchanged; null when that is no other date.</summary>
    private static string? Swapped(string day)
    {
        var (month, date) = (day[5..7], day[8..10]);
        return string.CompareOrdinal(date, "12") <= 0 && !string.Equals(month, date, StringComparison.Ordinal)
            ? $"{day[..5]}{date}-{month}" : null;
    }

    /// <summary>Whether a text holds three numbers with the same mark between them, the year last.</summary>
    private static bool IsInFigures(string? text)
    {
        for (var i = 0; text is not null && i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || (i > 0 && char.IsAsciiDigit(text[i - 1])))
                continue;
            var first = Digits(text, i);
            var second = Digits(text, i + first + 1);
            var (mark, next) = (i + first, i + first + second + 1);
            if (first is not (1 or 2) || second is not (1 or 2) || next >= text.Length)
                continue;
            if (text[mark] is '.' or '/' or '-' && text[next] == text[mark] && Digits(text, next + 1) >= 2)
                return true;
        }

        return false;
    }

    private static int Digits(string text, int from)
    {
        var end = from;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return Math.Max(0, end - from);
    }
}
