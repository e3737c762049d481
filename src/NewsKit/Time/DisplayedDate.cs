namespace NewsKit.Time;

/// <summary>
/// Dates as pages of other languages print them, for the readers of pages: <c>1. November 2023 um 11:54 Uhr</c>,
/// <c>May 30, 2019 at 1:06 PM</c>, <c>5 de mayo de 2021</c>, <c>2 hours ago</c>. Everything French is read as well.
/// </summary>
internal static class DisplayedDate
{
    /// <param name="text">The text as printed.</param>
    /// <param name="options">The reference and the zone for relative dates.</param>
    /// <param name="monthFirst">Whether <c>04/05/2023</c> is 5 April, as on pages in American English.</param>
    public static TimestampParseResult Parse(string text, TimestampOptions? options = null, bool monthFirst = false) =>
        TimestampEngine.Parse(text, Dialect(monthFirst), options ?? TimestampOptions.Default);

    public static ProseTimestamp? FindInProse(ReadOnlySpan<char> text, bool monthFirst = false) =>
        TimestampEngine.FindInProse(text, Dialect(monthFirst));

    private static TimeDialect Dialect(bool monthFirst) => monthFirst ? TimeDialect.WideMonthFirst : TimeDialect.Wide;
}
