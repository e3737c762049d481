namespace NewsKit.Time;

/// <summary>The codes that explain a reading or a refusal; a refusal has exactly one.</summary>
public static class TimestampDiagnostics
{
    /// <summary>Refusal: the text is not a complete date, or something is left over (<c>mars 2023</c>,
    /// <c>récemment</c>).</summary>
    public const string NotADate = "not-a-date";

    /// <summary>Refusal: no such day or month (<c>31/02/2023</c>, <c>09/13/2023</c>).</summary>
    public const string InvalidDate = "invalid-date";

    /// <summary>Refusal: the year is outside 1600–2200.</summary>
    public const string YearOutOfRange = "year-out-of-range";

    /// <summary>Refusal: no such time (<c>24:00</c>, <c>13:00 pm</c>).</summary>
    public const string InvalidTime = "invalid-time";

    /// <summary>Refusal: an offset from UTC beyond 14 hours, or with more than 59 minutes.</summary>
    public const string InvalidOffset = "invalid-offset";

    /// <summary>Refusal: a date counted from today (<c>hier</c>, <c>13 mars</c>) without
    /// <see cref="TimestampOptions.Reference"/>.</summary>
    public const string NeedsReference = "needs-reference";

    /// <summary>Refusal: two dates of the same kind (<c>publié le … publié le …</c>).</summary>
    public const string DuplicateLabel = "duplicate-label";

    /// <summary>Remark: the weekday printed is not that of the date; the date wins.</summary>
    public const string WeekdayMismatch = "weekday-mismatch";

    /// <summary>Remark: <c>minuit</c> was read as 00:00 of the day stated.</summary>
    public const string MidnightConvention = "midnight-convention";

    /// <summary>Remark: the text calls itself approximate (<c>il y a environ 2 heures</c>).</summary>
    public const string Approximate = "approximate";

    /// <summary>Remark: the local time occurs twice (clocks put back); the earlier instant was taken.</summary>
    public const string AmbiguousLocalTime = "ambiguous-local-time";

    /// <summary>Remark: the local time does not occur (clocks put forward); the offset before the change was taken.</summary>
    public const string NonexistentLocalTime = "nonexistent-local-time";

    /// <summary>Remark: the machine does not know the zone, so that the offset is left out, or hours were counted without
    /// it.</summary>
    public const string UnknownZone = "unknown-zone";
}
