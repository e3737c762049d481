namespace NewsKit.Time;

/// <summary>Local time to UTC and back, with a fixed answer inside a change of the clocks.</summary>
internal static class ZoneRules
{
    /// <summary>More than any offset, less than the time between two changes of a zone.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromHours(24);

    public static TimeZoneInfo Find(string zoneId)
    {
        ArgumentNullException.ThrowIfNull(zoneId);
        return TimeZoneInfo.TryFindSystemTimeZoneById(zoneId, out var zone)
            ? zone
            : throw new ArgumentException($"Unknown time zone '{zoneId}'.", nameof(zoneId));
    }

    /// <summary>
    /// The offset at a wall-clock time. Clocks put back: the larger offset, so the earlier instant. Clocks put forward: the
    /// offset in force before the change. Asked from UTC, since zones that changed their date line (Apia in 2011) have gaps
    /// that the local-time questions of <see cref="TimeZoneInfo"/> do not see.
    /// </summary>
    public static TimeSpan OffsetAt(DateTime local, TimeZoneInfo zone, out ReadingNote note)
    {
        var clock = DateTime.SpecifyKind(local, DateTimeKind.Utc);
        var before = zone.GetUtcOffset(clock - Margin);
        var after = zone.GetUtcOffset(clock + Margin);
        note = ReadingNote.None;
        if (before == after)
            return before;

        var isBefore = zone.GetUtcOffset(clock - before) == before;
        var isAfter = zone.GetUtcOffset(clock - after) == after;
        if (isBefore == isAfter)
            note = isBefore ? ReadingNote.AmbiguousLocalTime : ReadingNote.NonexistentLocalTime;
        return isAfter && !isBefore ? after : before;
    }

    /// <summary>Moves a wall-clock time by elapsed time, so that an hour is an hour across a change of the clocks.</summary>
    public static DateTime Move(DateTime local, TimeSpan elapsed, TimeZoneInfo zone)
    {
        var utc = DateTime.SpecifyKind(local - OffsetAt(local, zone, out _) + elapsed, DateTimeKind.Utc);
        return DateTime.SpecifyKind(utc + zone.GetUtcOffset(utc), DateTimeKind.Unspecified);
    }
}
