using System.Globalization;

namespace NewsKit.Cli;

/// <summary>How far a run is, in words.</summary>
internal static class ProgressWords
{
    /// <summary><c>400 of 1,000 pages, 85 a second, 3 failed, 0:07 left</c>.</summary>
    /// <param name="pages">Pages that are done.</param>
    /// <param name="all">All pages; null when nobody knows.</param>
    /// <param name="rate">Pages a second; 0 before the first.</param>
    /// <param name="failures">Pages that failed.</param>
    /// <param name="left">How long it will still take; null when nobody knows.</param>
    internal static string Describe(long pages, long? all, double rate, long failures, TimeSpan? left)
    {
        var counted = all is { } known ? string.Create(CultureInfo.InvariantCulture, $"{pages:N0} of {known:N0} pages")
            : string.Create(CultureInfo.InvariantCulture, $"{pages:N0} pages");
        if (rate == 0)
            return counted;
        var shown = rate.ToString(rate < 10 ? "0.#" : "N0", CultureInfo.InvariantCulture);
        var failed = failures.ToString("N0", CultureInfo.InvariantCulture);
        return $"{counted}, {shown} a second, {failed} failed{(left is { } time ? $", {Clock(time)} left" : "")}";
    }

    /// <summary><c>0:07</c>, <c>12:30</c>, <c>3:05:00</c>.</summary>
    private static string Clock(TimeSpan time) => time.TotalHours < 1
        ? string.Create(CultureInfo.InvariantCulture, $"{time.Minutes}:{time.Seconds:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00}");
}
