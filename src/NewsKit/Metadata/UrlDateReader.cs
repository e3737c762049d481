using System.Globalization;

namespace NewsKit.Metadata;

/// <summary>Reads the day that the address of an article carries: <c>/2023/09/13/</c>, <c>/2023-09-13-</c>, <c>/20230913/</c>.</summary>
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

        return null;
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
        var month = Digits(text[5..]);
        var rest = text[(5 + month)..];
        if (month == 0 || rest.IsEmpty || rest[0] != separator)
            return null;
        var day = Digits(rest[1..]);
        return Checked(text[..4], text.Slice(5, month), rest.Slice(1, day), rest[(1 + day)..]);
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && count < 2 && char.IsAsciiDigit(text[count]))
            count++;
        return count;
    }

    private static string? Checked(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day, ReadOnlySpan<char> after)
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
