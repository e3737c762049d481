namespace NewsKit.Time;

/// <summary>Writes a reading in ISO 8601 without any culture.</summary>
internal static class IsoFormat
{
    private const int LongestForm = 25;

    public static string Write(TimestampReading reading)
    {
        Span<char> text = stackalloc char[LongestForm];
        Digits(text, 0, reading.Date.Year / 100);
        Digits(text, 2, reading.Date.Year % 100);
        text[4] = '-';
        Digits(text, 5, reading.Date.Month);
        text[7] = '-';
        Digits(text, 8, reading.Date.Day);
        if (reading.Time is not { } time)
            return new string(text[..10]);

        text[10] = 'T';
        Digits(text, 11, time.Hour);
        text[13] = ':';
        Digits(text, 14, time.Minute);
        var length = 16;
        if (reading.Precision == TimestampPrecision.Second)
        {
            text[length] = ':';
            Digits(text, length + 1, time.Second);
            length += 3;
        }

        if (reading.Offset is { } offset)
            length += WriteOffset(text[length..], (int)offset.TotalMinutes);
        return new string(text[..length]);
    }

    private static int WriteOffset(Span<char> text, int minutes)
    {
        if (minutes == 0)
        {
            text[0] = 'Z';
            return 1;
        }

        text[0] = minutes < 0 ? '-' : '+';
        Digits(text, 1, Math.Abs(minutes) / 60);
        text[3] = ':';
        Digits(text, 4, Math.Abs(minutes) % 60);
        return 6;
    }

    private static void Digits(Span<char> text, int at, int value)
    {
        text[at] = (char)('0' + value / 10);
        text[at + 1] = (char)('0' + value % 10);
    }
}
