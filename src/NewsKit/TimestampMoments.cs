using NewsKit.Model;
using NewsKit.Time;

namespace NewsKit;

/// <summary>Timestamps as moments.</summary>
public static class TimestampMoments
{
    private static readonly TimeSpan LargestOffset = TimeSpan.FromHours(14);

    /// <summary>The moment that a timestamp names. The machine's own zone never matters.</summary>
    /// <param name="timestamp">What the page prints.</param>
    /// <param name="zone">The zone whose clock the page shows, for a timestamp without an offset; one that states its offset
    /// keeps it.</param>
    /// <returns>The moment; of a bare day its first moment, midnight. Null when the page gives no date, or one that no
    /// <see cref="DateTimeOffset"/> can hold.</returns>
    /// <remarks>When clocks are put back, an hour happens twice: the first one is taken, with the larger offset. When they are
    /// put forward, an hour is left out: a time in it is counted with the offset before the change, so that 02:30 is the moment
    /// that clocks show as 03:30.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DateTimeOffset? ToDateTimeOffset(this Timestamp timestamp, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(timestamp);
        ArgumentNullException.ThrowIfNull(zone);
        // A day on either side of every calendar, so that no offset leaves it.
        if (timestamp.Date is not { Year: > 1 and < 9999 } date)
            return null;
        var local = date.ToDateTime(timestamp.Time ?? TimeOnly.MinValue);
        var offset = timestamp.Offset ?? ZoneRules.OffsetAt(local, zone, out _);
        return offset.Duration() <= LargestOffset ? new DateTimeOffset(local, offset) : null;
    }
}
