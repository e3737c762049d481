using System.Globalization;
using NewsKit.Lexicon;

namespace NewsKit.Metadata;

/// <summary>Reads the day that the address of an article carries: <c>/2023/09/13/</c>, <c>/2023-09-13-</c>, <c>/20230913/</c>,
/// <c>/2023/september/13/</c>, <c>/13-09-2023</c>.</summary>
internal static class UrlDateReader
{
    /// <returns>The day as <c>2023-09-13</c>, or null.</returns>
    internal static string? Read(ReadOnlySpan<char> address)
    {
        var path = Path(address);
        for (var at = 0; at + 8 <= path.Length; at++)
        {
            if (path[at] is not ('1' or '2') || (at > 0 && char.IsAsciiDigit(path[at - 1])))
                continue;
            if (Day(path[at..]) is { } day)
                return day;
        }

        return YearLast(path);
    }

    /// <summary>The day of a last step <c>29-10-2021</c>; where day and month could change places, none.</summary>
    private static string? YearLast(ReadOnlySpan<char> path)
    {
        var step = path.TrimEnd('/');
        step = step[(step.LastIndexOf('/') + 1)..];
        if (step.Length != 10 || step[2] is not ('-' or '.' or '_') || step[5] != step[2])
            return null;
        var isDayFirst = TryNumber(step[..2], out var first) && first > 12;
        return isDayFirst ? Checked(step[6..], step[3..5], step[..2], default) : null;
    }

    private static ReadOnlySpan<char> Path(ReadOnlySpan<char> address)
    {
        var host = address.IndexOf("//", StringComparison.Ordinal);
        if (host >= 0)
            address = address[(host + 2)..];
        var start = address.IndexOf('/');
        if (start < 0)
            return default;
        var end = address.IndexOfAny('?', '#');
        return end > start ? address[start..end] : address[start..];
    }

    private static string? Day(ReadOnlySpan<char> text)
    {
        var separator = text[4];
        if (separator is not ('/' or '-' or '_' or '.'))
            return char.IsAsciiDigit(separator) ? Checked(text[..4], text[4..6], text[6..8], text[8..]) : null;
        if (separator == '/' && Month(text[5..]) is ( > 0, var length))
            return Named(text[..4], text[5..], length);
        var month = Digits(text[5..]);
        var rest = text[(5 + month)..];
        if (month == 0 || rest.IsEmpty || rest[0] != separator)
            return null;
        var day = Digits(rest[1..]);
        return Checked(text[..4], text.Slice(5, month), rest.Slice(1, day), rest[(1 + day)..]);
    }

    /// <summary>The day of <c>2023/september/13</c>; <paramref name="text"/> begins at the month.</summary>
    private static string? Named(ReadOnlySpan<char> year, ReadOnlySpan<char> text, int length)
    {
        var rest = text[(length + 1)..];
        var day = Digits(rest);
        Span<char> month = stackalloc char[2];
        Month(text).Number.TryFormat(month, out _, "00", CultureInfo.InvariantCulture);
        return Checked(year, month, rest[..day], rest[day..]);
    }

    /// <summary>The month whose name or abbreviation ends at the next slash, and the length of that name.</summary>
    private static (int Number, int Length) Month(ReadOnlySpan<char> text)
    {
        var length = text.IndexOf('/');
        if (length is < 3 or > 10)
            return (0, 0);
        Span<char> name = stackalloc char[10];
        var number = MonthNames.NumberOf(name[..text[..length].ToLowerInvariant(name)]);
        return number > 0 ? (number, length) : (0, 0);
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && count < 2 && char.IsAsciiDigit(text[count]))
            count++;
        return count;
    }

    private static string? Checked(
        ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day, ReadOnlySpan<char> after)
    {
        if (after is [var next, ..] && char.IsAsciiLetterOrDigit(next) && next != 'T')
            return null;
        if (!TryNumber(year, out var y) || !TryNumber(month, out var m) || !TryNumber(day, out var d))
            return null;
        if (y is < 1990 or > 2100 || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, m))
            return null;
        return string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{m:00}-{d:00}");
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
