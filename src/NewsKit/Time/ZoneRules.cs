namespace NewsKit.Time;

/// <summary>Local time to UTC and back, with a fixed answer inside a change of the clocks.</summary>
internal static class ZoneRules
{
    private static readonly TimeSpan GapStep = TimeSpan.FromMinutes(15);

    public static TimeZoneInfo Find(string zoneId)
    {
        ArgumentNullException.ThrowIfNull(zoneId);
        return TimeZoneInfo.TryFindSystemTimeZoneById(zoneId, out var zone)
            ? zone
            : throw new ArgumentException($"Unknown time zone '{zoneId}'.", nameof(zoneId));
    }

    /// <summary>
    /// The offset at a wall-clock time. Clocks put back: the larger offset, so the earlier instant. Clocks put forward: the
    /// offset in force before the change.
    /// </summary>
    public static TimeSpan OffsetAt(DateTime local, TimeZoneInfo zone, out ReadingNote note)
    {
        if (zone.IsAmbiguousTime(local))
        {
            note = ReadingNote.AmbiguousLocalTime;
            return zone.GetAmbiguousTimeOffsets(local).Max();
        }

        note = ReadingNote.None;
        if (!zone.IsInvalidTime(local))
            return zone.GetUtcOffset(local);

        note = ReadingNote.NonexistentLocalTime;
        while (zone.IsInvalidTime(local))
            local -= GapStep;
        return zone.GetUtcOffset(local);
    }

    /// <summary>Moves a wall-clock time by elapsed time, so that an hour is an hour across a change of the clocks.</summary>
    public static DateTime Move(DateTime local, TimeSpan elapsed, TimeZoneInfo zone)
    {
        var utc = DateTime.SpecifyKind(local - OffsetAt(local, zone, out _) + elapsed, DateTimeKind.Utc);
        return DateTime.SpecifyKind(utc + zone.GetUtcOffset(utc), DateTimeKind.Unspecified);
    }
}
