namespace NewsKit.Output;

/// <summary>A value of a timestamp in its parts: <c>2023-09-13</c>, <c>2023-09-13T23:00</c> or <c>2023-09-13T23:00:05</c>, the
/// last two also with <c>Z</c> or <c>+02:00</c>. The offset is not kept: a reader sees the clock of the page.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">Null for a bare date.</param>
internal readonly record struct IsoTime(DateOnly Date, TimeOnly? Time)
{
    private const string DateShape = "0000-00-00";
    private const string MinuteShape = "00:00";
    private const string SecondShape = "00:00:00";
    private const string OffsetShape = "+00:00";

    /// <summary>False for every other shape, and for a day or an hour that no calendar has.</summary>
    internal static bool TryRead(ReadOnlySpan<char> value, out IsoTime read)
    {
        read = default;
        if (value.Length < DateShape.Length || !HasShape(value[..DateShape.Length], DateShape))
            return false;
        var (year, month, day) = (Number(value[..4]), Number(value[5..7]), Number(value[8..10]));
        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
            return false;
        read = new(new DateOnly(year, month, day), null);
        return value.Length == DateShape.Length
            || (value[DateShape.Length] == 'T' && TryReadTime(value[(DateShape.Length + 1)..], ref read));
    }

    private static bool TryReadTime(ReadOnlySpan<char> value, ref IsoTime read)
    {
        var clock = WithoutOffset(value);
        if (!HasShape(clock, MinuteShape) && !HasShape(clock, SecondShape))
            return false;
        var (hour, minute, second) =
            (Number(clock[..2]), Number(clock[3..5]), clock.Length > MinuteShape.Length ? Number(clock[6..8]) : 0);
        if (hour > 23 || minute > 59 || second > 59)
            return false;
        read = read with { Time = new TimeOnly(hour, minute, second) };
        return true;
    }

    private static ReadOnlySpan<char> WithoutOffset(ReadOnlySpan<char> time)
    {
        if (time.EndsWith('Z'))
            return time[..^1];
        if (time.Length <= OffsetShape.Length)
            return time;
        var offset = time[^OffsetShape.Length..];
        return HasShape(offset, OffsetShape) && Number(offset[1..3]) <= 23 && Number(offset[4..]) <= 59
            ? time[..^OffsetShape.Length] : time;
    }

    private static bool HasShape(ReadOnlySpan<char> text, string shape)
    {
        if (text.Length != shape.Length)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            var fits = shape[i] switch
            {
                '0' => char.IsAsciiDigit(text[i]),
                '+' => text[i] is '+' or '-',
                var mark =>
                text[i] == mark
            };
            if (!fits)
                return false;
        }

        return true;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = (number * 10) + (digit - '0');
        return number;
    }
}
