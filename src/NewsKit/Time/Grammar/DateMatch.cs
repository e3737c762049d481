namespace NewsKit.Time;

/// <summary>How an absolute date was written.</summary>
internal enum DateForm : byte
{
    /// <summary>With a month name, or figures day first.</summary>
    Printed,

    /// <summary>With a month name and two figures for the year, which a clock time may look like.</summary>
    PrintedShortYear,

    /// <summary><c>2023-09-13</c>: a <c>T</c> may join the time.</summary>
    Iso,

    /// <summary><c>20230913</c>: a <c>T</c> and a time must follow.</summary>
    IsoBasic,
}

/// <summary>An absolute date recognised in the tokens, up to <see cref="End"/>.</summary>
internal readonly record struct DateMatch(int End, int Year, int Month, int Day, DateForm Form)
{
    /// <summary>The <see cref="Year"/> of a date printed without one.</summary>
    public const int NoYear = -1;

    private const int AnyLeapYear = 2000;

    /// <summary>1 (Monday) to 7 when a weekday was printed, else 0.</summary>
    public byte Weekday { get; init; }

    public ReadingFault Fault => Year switch
    {
        NoYear => IsDayOf(AnyLeapYear) ? ReadingFault.None : ReadingFault.InvalidDate,
        < Calendar.FirstYear or > Calendar.LastYear => ReadingFault.YearOutOfRange,
        _ => IsDayOf(Year) ? ReadingFault.None : ReadingFault.InvalidDate,
    };

    private bool IsDayOf(int year) => Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(year, Month);
}
