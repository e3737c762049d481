namespace NewsKit.Time;

/// <summary>How finely a timestamp was written; never finer than what the page prints.</summary>
public enum TimestampPrecision
{
    /// <summary>A date without a time: <c>13 septembre 2023</c>.</summary>
    Day,

    /// <summary>A date with hours, or hours and minutes: <c>13 septembre 2023 à 23h</c>.</summary>
    Minute,

    /// <summary>A date with a time down to the second: <c>2023-09-13T23:00:05</c>.</summary>
    Second,
}
