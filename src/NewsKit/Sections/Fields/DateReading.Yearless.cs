using System.Globalization;
using NewsKit.Model;
using NewsKit.Segments;
using NewsKit.Time;

namespace NewsKit.Sections;

/// <content>Dates without their year.</content>
internal static partial class DateReading
{
    private const int LongestYearless = 60;

    private static readonly char[] BetweenFigures = ['/', '.'];

    /// <summary>Where a short line shows a day and a month without their year and nothing after them: <c>le 6 mai à 8h37</c>,
    /// <c>Posted at 08:37h, 06 May</c>.</summary>
    internal static (int Start, int Length)? FindYearless(ReadOnlySpan<char> line)
    {
        var digit = line.IndexOfAnyInRange('0', '9');
        if (digit < 0 || line.Length > LongestYearless)
            return null;
        if (EastAsianDate.FindYearless(line) is { } east)
            return east;
        // Figures that end a word are part of a name.
        while (digit > 0 && char.IsLetter(line[digit - 1]))
        {
            var behind = digit;
            while (behind < line.Length && char.IsAsciiDigit(line[behind]))
                behind++;
            if (line[behind..].IndexOfAnyInRange('0', '9') is not (>= 0 and var next))
                break;
            digit = behind + next;
        }

        if (IsDayInFigures(line[digit..]))
            return (digit, line.Length - digit);
        var word = line[..digit].TrimEnd().LastIndexOfAny(' ', '\n') + 1;
        if (!HasSmallLetter(line[digit..]))
            return word < digit && line.Length - digit <= 2 && IsYearless(line[word..]) ? (word, line.Length - word) : null;
        return IsYearless(line[digit..]) ? (digit, line.Length - digit)
            : word < digit && IsYearless(line[word..]) ? (word, line.Length - word) : null;
    }

    private static bool HasSmallLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line is a day and a month in two figures each, with an hour perhaps: <c>13/05</c>, <c>13.05.</c>,
    /// <c>13/05 08:12</c>. Fewer figures, and ten of ten, are a rating as well.</summary>
    private static bool IsDayInFigures(ReadOnlySpan<char> line)
    {
        if (line.Length < 5 || line[2] is not ('/' or '.' or '-') || line[..5] is "10/10"
            || !AreFigures(line[..2], 31) || !AreFigures(line.Slice(3, 2), 31)
            || (!AreFigures(line[..2], 12) && !AreFigures(line.Slice(3, 2), 12)))
            return false;
        var rest = line[5..];
        if (line[2] == '.' && !rest.IsEmpty && rest[0] == '.')
            rest = rest[1..];
        else if (line[2] is '.' or '-' && rest.IsEmpty)
            return false;
        var hour = rest.TrimStart(" \u00A0,à-–|");
        return rest.IsEmpty || (hour.Length is 4 or 5 && hour.Length < rest.Length && hour[^3] is ':' or 'h'
            && AreFigures(hour[..^3], 24) && AreFigures(hour[^2..], 59));
    }

    private static bool AreFigures(ReadOnlySpan<char> text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most;

    /// <summary>Whether a text names the same day of any year.</summary>
    private static bool IsYearless(ReadOnlySpan<char> text)
    {
        var written = text.ToString();
        return At(new DateTime(2000, 7, 1)) is { } first && At(new DateTime(2003, 10, 18)) is { } second
            && first.Year != second.Year && (first.Month, first.Day) == (second.Month, second.Day);

        DateOnly? At(DateTime reference) =>
            DisplayedDate.Parse(written, new TimestampOptions { Reference = reference }).Value?.Date;
    }

    /// <summary>A shown date without its year, the first such day from another day on, as comments follow their article; null for
    /// a date that moves with the reference, as "hier" does.</summary>
    internal static Timestamp? ReadAfter(string printed, DateOnly day, ReadingContext context)
    {
        if (day.Year is < 2 or > 9_990 || printed.Length > LongestLine)
            return null;
        if (WithYear(printed, day, context) is { } figures)
            return ToTimestamp(figures, printed) with { Relative = false };
        var reading = At(DaysOfYear - 1);
        return reading is not null && reading.Date >= day && At(DaysOfYear - 2) is { } before
            && (before.Date == reading.Date || reading.Date == day.AddDays(DaysOfYear - 1))
            ? ToTimestamp(reading, printed) with { Relative = false } : null;

        TimestampReading? At(int days) => DisplayedDate.Parse(printed,
            Options(context) with { Reference = day.AddDays(days).ToDateTime(TimeOnly.MinValue) }, MonthFirst(context)).Value;
    }

    /// <summary>A day and a month in figures, <c>13/05 à 11:30</c> or <c>13.05.</c>, in the first year in which it does not come
    /// before another day.</summary>
    private static TimestampReading? WithYear(string printed, DateOnly day, ReadingContext context)
    {
        var slash = printed.IndexOfAny(BetweenFigures);
        var end = slash + 1;
        while (slash > 0 && end < printed.Length && end - slash < 3 && char.IsAsciiDigit(printed[end]))
            end++;
        if (slash < 1 || end - slash < 2 || !char.IsAsciiDigit(printed[slash - 1]))
            return null;
        var rest = printed.AsSpan(end);
        if (printed[slash] == '.' && rest is ['.', ..])
            rest = rest[1..];
        if (rest is ['/', ..] or [>= '0' and <= '9', ..] || (printed[slash] == '.' && !IsDayInFigures(printed)))
            return null;
        var after = rest.ToString();
        var reading = In(day.Year);
        return reading is not null && reading.Date < day ? In(day.Year + 1) : reading;

        TimestampReading? In(int year) => DisplayedDate.Parse(
            string.Create(CultureInfo.InvariantCulture, $"{printed.AsSpan(0, end)}{printed[slash]}{year}{after}"),
            Options(context), MonthFirst(context)).Value;
    }
}
