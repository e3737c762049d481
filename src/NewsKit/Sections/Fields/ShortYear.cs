using System.Globalization;

namespace NewsKit.Sections;

/// <summary>Spells <c>8.5.12</c>, <c>08-05-12</c> and <c>08·05·12</c> out,
/// which is a date only beside an author or at the head of an article.</summary>
internal static class ShortYear
{
    private const int Century = 2000;
    private const int Months = 12;

    /// <summary>The line with its first such date in full; the line itself without one.</summary>
    internal static string Spelled(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (!char.IsAsciiDigit(line[i]) || (i > 0 && (char.IsAsciiDigit(line[i - 1]) || line[i - 1] is '.' or '-')))
                continue;
            var at = i;
            var behind = line.AsSpan(i, Math.Min(3, line.Length - i)).IndexOfAny('-', '·');
            var mark = behind >= 0 ? line[i + behind] : '.';
            if (Number(line, ref at, mark) is not (var day and >= 1 and <= 31)
                || Number(line, ref at, mark) is not (var month and >= 1 and <= 31)
                || Number(line, ref at, null) is not (var year and >= 0) || (at < line.Length && line[at] is '.' or '/' or '-')
                || (day > Months && month > Months))
                continue;
            // Only the first can be the month of 3.14.24.
            if (month > Months)
                (day, month) = (month, day);
            return string.Create(CultureInfo.InvariantCulture,
                $"{line.AsSpan(0, i)}{day:00}.{month:00}.{Century + year:0000}{line.AsSpan(at)}");
        }

        return line;
    }

    /// <summary>One or two digits and the mark behind them, or two at the end; -1 for anything else.</summary>
    private static int Number(string line, ref int at, char? mark)
    {
        var (start, number) = (at, 0);
        while (at < line.Length && char.IsAsciiDigit(line[at]))
            number = Math.Min(number * 10 + (line[at++] - '0'), 9_999);
        if (at == start || at - start > 2)
            return -1;
        if (mark is null)
            return at - start == 2 ? number : -1;
        return at < line.Length && line[at++] == mark ? number : -1;
    }
}
