using NewsKit.Lexicon;

namespace NewsKit.Time;

/// <summary>What a known word can mean in a date; several at once, as <c>mar</c> is both a month and a weekday.</summary>
internal readonly record struct TimeEntry
{
    public TimeKeyword Keyword { get; init; }

    public TimeUnit Unit { get; init; }

    /// <summary>1 to 12, or 0.</summary>
    public byte Month { get; init; }

    /// <summary>1 (Monday) to 7, or 0.</summary>
    public byte Weekday { get; init; }

    /// <summary>The number written in letters, or 0.</summary>
    public byte Number { get; init; }

    /// <summary>A full French weekday name, which may stand for a date of its own.</summary>
    public bool IsFullWeekday { get; init; }

    /// <summary>May open an absolute date (<c>le</c>).</summary>
    public bool IsOpening { get; init; }

    /// <summary>May be the first word of a label (<c>publié</c>).</summary>
    public bool StartsLabel { get; init; }

    public bool IsZone { get; init; }

    public short ZoneMinutes { get; init; }
}
