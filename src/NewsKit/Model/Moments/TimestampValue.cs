namespace NewsKit.Model;

/// <summary>A value of a timestamp in its parts: <c>2023-09-13</c>, <c>2023-09-13T23:00</c> or <c>2023-09-13T23:00:05</c>, the
/// last two also with <c>Z</c> or <c>+02:00</c>.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">Null for a bare date.</param>
/// <param name="Offset">Null where none is written.</param>
internal readonly record struct TimestampValue(DateOnly Date, TimeOnly? Time, TimeSpan? Offset)
{
    private const string DateShape = "0000-00-00";
    private const string MinuteShape = "00:00";
    private const string SecondShape = "00:00:00";
    private const string OffsetShape = "+00:00";

    /// <summary>False for every other shape, and for a day or an hour that no calendar has.</summary>
    internal static bool TryRead(ReadOnlySpan<char> value, out TimestampValue read)
    {
        read = default;
        if (value.Length < DateShape.Length || !HasShape(value[..DateShape.Length], DateShape))
            return false;
        var (year, month, day) = (Number(value[..4]), Number(value[5..7]), Number(value[8..10]));
        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
            return false;
        read = new(new DateOnly(year, month, day), null, null);
        return value.Length == DateShape.Length
            || (value[DateShape.Length] == 'T' && TryReadTime(value[(DateShape.Length + 1)..], ref read));
    }

    private static bool TryReadTime(ReadOnlySpan<char> value, ref TimestampValue read)
    {
        var offset = ReadOffset(value, out var length);
        var clock = value[..^length];
        if (!HasShape(clock, MinuteShape) && !HasShape(clock, SecondShape))
            return false;
        var (hour, minute, second) =
            (Number(clock[..2]), Number(clock[3..5]), clock.Length > MinuteShape.Length ? Number(clock[6..8]) : 0);
        if (hour > 23 || minute > 59 || second > 59)
            return false;
        read = read with { Time = new TimeOnly(hour, minute, second), Offset = offset };
        return true;
    }

    /// <summary>The offset at the end of a time, and how long it is; null and 0 without one.</summary>
    private static TimeSpan? ReadOffset(ReadOnlySpan<char> time, out int length)
    {
        length = time.EndsWith('Z') ? 1 : 0;
        if (length > 0)
            return TimeSpan.Zero;
        if (time.Length <= OffsetShape.Length)
            return null;
        var text = time[^OffsetShape.Length..];
        if (!HasShape(text, OffsetShape) || Number(text[1..3]) > 23 || Number(text[4..]) > 59)
            return null;
        length = OffsetShape.Length;
        var size = new TimeSpan(Number(text[1..3]), Number(text[4..]), 0);
        return text[0] == '-' ? -size : size;
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
                var mark => text[i] == mark,
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
