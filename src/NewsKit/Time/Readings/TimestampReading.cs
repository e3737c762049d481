namespace NewsKit.Time;

/// <summary>A date, perhaps with a time, as a page prints it (horodatage). Nothing is added: no zone, no seconds, no
/// guess.</summary>
/// <example><c>septembre 13, 2023 - 11:00 pm</c> is <c>2023-09-13T23:00</c>, precision minute, no offset.</example>
public sealed record TimestampReading
{
    /// <summary>The local date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The local time; null when only a day is known. Fractions of a second are dropped.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The offset from UTC; null unless the text states one (<c>+02:00</c>, <c>CEST</c>, <c>heure de
    /// Paris</c>).</summary>
    public TimeSpan? Offset { get; init; }

    /// <summary>How finely the text was written.</summary>
    public required TimestampPrecision Precision { get; init; }

    /// <summary>True when the date was counted from <see cref="TimestampOptions.Reference"/> (<c>hier</c>, <c>13
    /// mars</c>).</summary>
    public bool IsRelative { get; init; }

    /// <summary>Published, or modified when the text says so and gives no date of publication.</summary>
    public TimestampKind Kind { get; init; }

    /// <summary>The date of modification printed beside that of publication; null when there is none or it cannot be
    /// read.</summary>
    public TimestampReading? Modified { get; init; }

    /// <summary>The text as given; for <see cref="Modified"/>, the part of it that holds that date.</summary>
    public required string Raw { get; init; }

    /// <summary>Remarks on this reading, see <see cref="TimestampDiagnostics"/>; usually empty.</summary>
    public IReadOnlyList<string> Diagnostics { get; init; } = [];

    /// <summary>
    /// The reading in ISO 8601, as precise as what was written: <c>2023-09-13</c>, <c>2023-09-13T23:00</c>,
    /// <c>2023-09-13T23:00:05+02:00</c>. A zero offset is <c>Z</c>; without a stated offset none is written.
    /// </summary>
    public string ToIsoString() => IsoFormat.Write(this);

    /// <summary>The moment in UTC: by the stated offset, else by the rules of <paramref name="zoneId"/>.</summary>
    /// <param name="zoneId">The IANA zone of the wall clock; default <c>Europe/Paris</c>.</param>
    /// <returns>Null when only a day is known: a day is not a moment.</returns>
    /// <exception cref="ArgumentException">No such zone on this machine.</exception>
    public TimestampInstant? ToInstant(string zoneId = TimestampOptions.DefaultZoneId)
    {
        var zone = ZoneRules.Find(zoneId);
        if (Time is not { } time)
            return null;

        var local = Date.ToDateTime(time);
        if (Offset is { } stated)
            return new TimestampInstant(new DateTimeOffset(local, stated).ToUniversalTime(), null);

        var offset = ZoneRules.OffsetAt(local, zone, out var note);
        return new TimestampInstant(
            new DateTimeOffset(local - offset, TimeSpan.Zero), ReadingNotes.List(note) is [var code] ? code : null);
    }
}
