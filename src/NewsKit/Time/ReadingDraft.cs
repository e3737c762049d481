namespace NewsKit.Time;

/// <summary>A reading before it gets its text, its kind and its other half.</summary>
internal readonly record struct ReadingDraft(DateOnly Date, TimestampPrecision Precision)
{
    private const string TorontoZoneId = "America/Toronto";

    public TimeOnly? Time { get; init; }

    public TimeSpan? Offset { get; init; }

    public bool IsRelative { get; init; }

    public ReadingNote Notes { get; init; }

    /// <summary>Adds a clock time to a day: its offset, by the rules of the place the text names, and its remarks.</summary>
    public static ReadingDraft Of(DateOnly date, in ClockMatch clock)
    {
        var notes = clock.IsMidnightWord ? ReadingNote.MidnightConvention : ReadingNote.None;
        TimeSpan? offset = null;
        if (clock.Zone == ClockZone.Fixed)
        {
            offset = TimeSpan.FromMinutes(clock.ZoneMinutes);
        }
        else if (clock.Zone != ClockZone.None)
        {
            // A machine without zones still reads the clock.
            var note = ReadingNote.UnknownZone;
            var zoneId = clock.Zone == ClockZone.Toronto ? TorontoZoneId : TimestampOptions.DefaultZoneId;
            if (TimeZoneInfo.TryFindSystemTimeZoneById(zoneId, out var zone))
                offset = ZoneRules.OffsetAt(date.ToDateTime(clock.Time), zone, out note);
            notes |= note;
        }

        return new ReadingDraft(date, clock.HasSecond ? TimestampPrecision.Second : TimestampPrecision.Minute)
        {
            Time = clock.Time,
            Offset = offset,
            Notes = notes,
        };
    }

    public TimestampReading ToReading(string raw, TimestampKind kind, TimestampReading? modified = null) => new()
    {
        Date = Date,
        Time = Time,
        Offset = Offset,
        Precision = Precision,
        IsRelative = IsRelative,
        Kind = kind,
        Modified = modified,
        Raw = raw,
        Diagnostics = ReadingNotes.List(Notes),
    };
}
