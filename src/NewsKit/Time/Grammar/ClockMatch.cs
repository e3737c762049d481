namespace NewsKit.Time;

/// <summary>Where the offset of a clock time comes from.</summary>
internal enum ClockZone : byte
{
    /// <summary>None printed, or <c>heure locale</c>.</summary>
    None,

    /// <summary>A number or a name with a fixed meaning.</summary>
    Fixed,

    /// <summary>The rules of Paris on that day (<c>heure de Paris</c>).</summary>
    Paris,

    /// <summary>The rules of Toronto on that day (<c>HE</c>, the eastern hour of Canada).</summary>
    Toronto,
}

/// <summary>A clock time recognised in the tokens, up to <see cref="End"/>.</summary>
internal record struct ClockMatch(int End)
{
    public byte Hour { get; set; }

    public byte Minute { get; set; }

    public byte Second { get; set; }

    public bool HasSecond { get; set; }

    public bool IsMidnightWord { get; set; }

    public ClockZone Zone { get; set; }

    public short ZoneMinutes { get; set; }

    /// <summary>The token that names a fixed zone in letters, or -1.</summary>
    public int ZoneNameAt { get; set; } = -1;

    public ReadingFault Fault { get; set; }

    public readonly TimeOnly Time => new(Hour, Minute, Second);
}
