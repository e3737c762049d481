namespace NewsKit.Time;

/// <summary>A reading before it gets its text, its kind and its other half.</summary>
internal readonly record struct ReadingDraft(DateOnly Date, TimestampPrecision Precision)
{
    public TimeOnly? Time { get; init; }

    public TimeSpan? Offset { get; init; }

    public bool IsRelative { get; init; }

    public ReadingNote Notes { get; init; }

    /// <summary>Adds a clock time to a day: its offset, by the rules of Paris where the text says so, and its remarks.</summary>
    public static ReadingDraft Of(DateOnly date, in ClockMatch clock)
    {
        var notes = clock.IsMidnightWord ? ReadingNote.MidnightConvention : ReadingNote.None;
        TimeSpan? offset = null;
        if (clock.Zone == ClockZone.Fixed)
        {
            offset = TimeSpan.FromMinutes(clock.ZoneMinutes);
        }
        else if (clock.Zone == ClockZone.Paris)
        {
            // A machine without zones still reads the clock.
            var note = ReadingNote.UnknownZone;
            if (TimeZoneInfo.TryFindSystemTimeZoneById(TimestampOptions.DefaultZoneId, out var paris))
                offset = ZoneRules.OffsetAt(date.ToDateTime(clock.Time), paris, out note);
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
