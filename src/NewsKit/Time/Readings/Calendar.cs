namespace NewsKit.Time;

/// <summary>The calendar rules of the specification: years accepted, years completed, days counted from a reference.</summary>
internal static class Calendar
{
    public const int FirstYear = 1600;
    public const int LastYear = 2200;

    private const int DaysPerWeek = 7;

    /// <summary>Two figures: 00–68 are of this century, 69–99 of the last.</summary>
    public static int CompleteYear(int twoFigures) => twoFigures <= 68 ? 2000 + twoFigures : 1900 + twoFigures;

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int Weekday(DateOnly date) => date.DayOfWeek == DayOfWeek.Sunday ? DaysPerWeek : (int)date.DayOfWeek;

    /// <summary>The latest such day not after the reference; null before the calendar begins.</summary>
    public static DateOnly? LatestDay(int month, int day, DateOnly reference)
    {
        for (var year = reference.Year; year >= DateOnly.MinValue.Year; year--)
        {
            if (day > DateTime.DaysInMonth(year, month))
                continue;
            var date = new DateOnly(year, month, day);
            if (date <= reference)
                return date;
        }

        return null;
    }

    /// <summary>How many days a weekday lies back from the reference: 0 to 6.</summary>
    public static int DaysSince(int weekday, DateOnly reference) => (Weekday(reference) - weekday + DaysPerWeek) % DaysPerWeek;

    /// <summary>The same, today not counted: 1 to 7.</summary>
    public static int DaysSinceBefore(int weekday, DateOnly reference) =>
        DaysSince(weekday, reference) is > 0 and var days ? days : DaysPerWeek;

    /// <summary>How many days until the next such weekday, today not counted: 1 to 7.</summary>
    public static int DaysUntilAfter(int weekday, DateOnly reference) => DaysPerWeek - DaysSince(weekday, reference);

    /// <summary>A date so many days away; null outside the calendar.</summary>
    public static DateOnly? AddDays(DateOnly date, long days)
    {
        var number = date.DayNumber + days;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)number)
            : null;
    }

    /// <summary>A date so many months away, the day clamped to the end of the month; null outside the calendar.</summary>
    public static DateOnly? AddMonths(DateOnly date, long months)
    {
        var month = date.Year * 12L + date.Month - 1 + months;
        return month / 12 >= DateOnly.MinValue.Year && month / 12 <= DateOnly.MaxValue.Year ? date.AddMonths((int)months) : null;
    }

    public static bool IsAccepted(DateOnly date) => date.Year is >= FirstYear and <= LastYear;
}
