namespace NewsKit.Time;

/// <summary>Remarks collected while a reading is made.</summary>
[Flags]
internal enum ReadingNote : byte
{
    None = 0,
    WeekdayMismatch = 1,
    MidnightConvention = 2,
    Approximate = 4,
    AmbiguousLocalTime = 8,
    NonexistentLocalTime = 16,
    UnknownZone = 32,
}

/// <summary>Turns remarks into their public codes.</summary>
internal static class ReadingNotes
{
    private static readonly (ReadingNote Note, string Code)[] Codes =
    [
        (ReadingNote.WeekdayMismatch, TimestampDiagnostics.WeekdayMismatch),
        (ReadingNote.MidnightConvention, TimestampDiagnostics.MidnightConvention),
        (ReadingNote.Approximate, TimestampDiagnostics.Approximate),
        (ReadingNote.AmbiguousLocalTime, TimestampDiagnostics.AmbiguousLocalTime),
        (ReadingNote.NonexistentLocalTime, TimestampDiagnostics.NonexistentLocalTime),
        (ReadingNote.UnknownZone, TimestampDiagnostics.UnknownZone),
    ];

    public static IReadOnlyList<string> List(ReadingNote notes)
    {
        if (notes == ReadingNote.None)
            return [];

        var list = new List<string>(1);
        foreach (var (note, code) in Codes)
        {
            if (notes.HasFlag(note))
                list.Add(code);
        }

        return list;
    }
}
