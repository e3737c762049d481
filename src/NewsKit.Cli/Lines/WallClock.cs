using System.Globalization;

namespace NewsKit.Cli;

/// <summary>Reads a reference time: a wall clock such as <c>2024-05-03T10:00</c>.</summary>
internal static class WallClock
{
    private static readonly string[] Local =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm:ss.FFFFFFF",
    ];

    private static readonly string[] WithOffset =
        ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>The wall clock as given; a time with an offset or <c>Z</c> is moved to the zone first.</summary>
    /// <returns>False for null, for another form and for an unknown zone.</returns>
    internal static bool TryRead(string? text, string zoneId, out DateTime moment)
    {
        if (DateTime.TryParseExact(text, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out moment))
            return true;
        if (!DateTimeOffset.TryParseExact(text, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            || !TimeZoneInfo.TryFindSystemTimeZoneById(zoneId, out var zone))
            return false;
        moment = TimeZoneInfo.ConvertTime(instant, zone).DateTime;
        return true;
    }
}
