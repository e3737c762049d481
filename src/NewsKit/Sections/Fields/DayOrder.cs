using System.Globalization;
using NewsKit.Blocks;

namespace NewsKit.Sections;

/// <summary>Whether dates in figures begin with the day or the month: what they prove themselves, or the
/// machine's dates beside them, whatever language the page declares.</summary>
internal static class DayOrder
{
    private const int LongestLine = 160;
    private const int Months = 12;

    /// <summary>True for months first, false for days first; null when no date of these blocks and elements tells.</summary>
    internal static bool? MonthFirst(PageContent content, IEnumerable<(Range Blocks, Range Elements)> parts)
    {
        int days = 0, months = 0;
        foreach (var (blocks, elements) in parts)
        {
            for (var block = blocks.Start.Value; block < blocks.End.Value; block++)
            {
                ref readonly var b = ref content.Blocks[block];
                if (b.Kind == BlockKind.Text && b.Length <= LongestLine && Figures(content.TextOf(block)) is var (first, second))
                    Count(first > Months && second <= Months, second > Months && first <= Months, ref days, ref months);
            }

            for (var i = elements.Start.Value; i < elements.End.Value; i++)
            {
                if (content.Elements[i].Tag is "time" && content.Attribute(i, "datetime") is { Length: >= 10 } machine
                    && DateOnly.TryParseExact(machine.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture,
                        DateTimeStyles.None, out var date)
                    && date.Day != date.Month && Figures(content.ElementText(i)) is var (one, two))
                    Count(one == date.Day && two == date.Month, one == date.Month && two == date.Day, ref days, ref months);
            }
        }

        return days == months ? null : months > days;
    }

    /// <summary>The same for a whole page.</summary>
    internal static bool? MonthFirst(PageContent content) =>
        MonthFirst(content, [(..content.Blocks.Length, ..content.Elements.Length)]);

    private static void Count(bool isDay, bool isMonth, ref int days, ref int months)
    {
        days += isDay ? 1 : 0;
        months += isMonth ? 1 : 0;
    }

    /// <summary>The first two numbers of the first date in figures that tells, or of the first: <c>22/12/2013</c>.</summary>
    private static (int First, int Second)? Figures(ReadOnlySpan<char> line)
    {
        (int First, int Second)? silent = null;
        for (var at = 0; at < line.Length; at++)
        {
            if (!char.IsAsciiDigit(line[at]) || (at > 0 && char.IsAsciiLetterOrDigit(line[at - 1])))
                continue;
            var rest = line[at..];
            var first = Number(ref rest);
            if (first is < 1 or > 31 || rest.IsEmpty || rest[0] is not ('/' or '.' or '-'))
                continue;
            var mark = rest[0];
            rest = rest[1..];
            if (Number(ref rest) is > 0 and <= 31 and var second && !rest.IsEmpty && rest[0] == mark)
            {
                rest = rest[1..];
                if (Number(ref rest) is (>= 0 and < 100) or > 1_000)
                {
                    if (first > Months || second > Months)
                        return (first, second);
                    silent ??= (first, second);
                }
            }
        }

        return silent;
    }

    /// <summary>The number at the start, cut off; -1 for none.</summary>
    private static int Number(ref ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < 4 && char.IsAsciiDigit(text[length]))
            length++;
        if (length == 0)
            return -1;
        var number = int.Parse(text[..length], CultureInfo.InvariantCulture);
        text = text[length..];
        return number;
    }
}
