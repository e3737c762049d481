using System.Globalization;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Which days can be those of an article on the web.</summary>
internal static class PossibleDates
{
    private const int FirstYear = 1990;

    /// <summary>What content systems declare when they know no day: the zero of Unix time.</summary>
    private const string Zero = "1970-01-01";

    /// <summary>Whether a value can be the day: not after the page was fetched (but for a day between zones), and a day before
    /// the web only where the page declares it, as archives do.</summary>
    internal static bool IsPossible(FieldRanking<Timestamp> ranking, ReadingOptions options)
    {
        if (!DateOnly.TryParseExact(ranking.Key, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return false;
        if (options.ReferenceTime is { } fetched && day.DayNumber > DateOnly.FromDateTime(fetched).DayNumber + 1)
            return false;
        return !string.Equals(ranking.Key, Zero, StringComparison.Ordinal)
            && (day.Year >= FirstYear || ranking.Readings.Any(reading => !reading.IsVisible));
    }
}
