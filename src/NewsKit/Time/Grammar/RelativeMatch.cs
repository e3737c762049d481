namespace NewsKit.Time;

/// <summary>What a relative expression counts from.</summary>
internal enum RelativeForm : byte
{
    /// <summary>A day so many days away (<c>hier</c>).</summary>
    Day,

    /// <summary>The latest such weekday, today included (<c>mercredi</c>).</summary>
    Weekday,

    /// <summary>The latest such weekday before today (<c>mercredi dernier</c>).</summary>
    WeekdayBefore,

    /// <summary>The earliest such weekday after today (<c>mercredi prochain</c>).</summary>
    WeekdayAfter,

    /// <summary>A sum of quantities (<c>il y a 2 jours et 3 heures</c>).</summary>
    Quantity,

    /// <summary>The reference itself (<c>à l'instant</c>).</summary>
    Now,
}

/// <summary>A relative expression recognised in the tokens; months, days and seconds are negative when they lie back.</summary>
internal record struct RelativeMatch(RelativeForm Form)
{
    public byte Weekday { get; set; }

    public long Months { get; set; }

    public long Days { get; set; }

    public long Seconds { get; set; }

    /// <summary>The quantity has hours, minutes or seconds, so a time results and not just a day.</summary>
    public bool CountsTime { get; set; }

    public bool CountsSeconds { get; set; }

    public bool IsApproximate { get; set; }

    /// <summary>The time printed after a day; null without one.</summary>
    public ClockMatch? Clock { get; set; }
}
