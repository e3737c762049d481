using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Finds the whole of a date in a comment's signature, where a bar or a dash parts the hour from the day.</summary>
internal static class CommentDates
{
    /// <summary>"Posted at": what stands before a day without its year.</summary>
    private const int LongestBeforeDay = 16;

    /// <summary>The date in a short line, with its year or without.</summary>
    internal static (int Start, int Length)? Find(PageContent content, int block)
    {
        var line = WithoutReply(content, block);
        return DateReading.FindIn(line) ?? DateReading.FindYearless(line)
            ?? (line.Contains(", ", StringComparison.Ordinal) && Readable(line) is var readable && readable.Length < line.Length
                && DateReading.FindIn(readable) is var (start, length) ? (start, length + 1) : null);
    }

    /// <summary>A line without the button to answer at its end.</summary>
    internal static ReadOnlySpan<char> WithoutReply(PageContent content, int block)
    {
        var line = content.TextOf(block);
        ref readonly var b = ref content.Blocks[block];
        if (b.LinkChars == 0 || b.LinkChars >= b.Length)
            return line;
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is "a" && e.TextStart > b.Start && e.TextEnd >= b.End
                && SectionLabels.Match(content.ElementText(i).Trim(" \u00A0-–—|·")) == LabelKind.Reply)
                return line[..(e.TextStart - b.Start)].TrimEnd();
        }

        return line;
    }

    /// <summary>Whether a short line is a day without its year and little else.</summary>
    internal static bool IsYearless(PageContent content, int block) =>
        DateReading.FindIn(content.TextOf(block)) is null && Find(content, block) is { Start: <= LongestBeforeDay };

    /// <summary>Where the hour that follows a date ends; where the date ends when none follows.</summary>
    internal static int EndOfTime(ReadOnlySpan<char> line, int endOfDate)
    {
        var at = AfterWeekday(line, endOfDate);
        while (at < line.Length && line[at] is ' ' or '\u00A0' or '|' or '-' or '–' or ',' or '•' or '·' or '/' or '@')
            at++;
        if (at >= line.Length || !char.IsAsciiDigit(line[at]))
            return endOfDate;
        var end = at;
        while (end < line.Length && (char.IsAsciiDigit(line[end]) || line[end] is ':' or '.' or 'h'))
            end++;
        return HoldsTime(line[at..end]) ? end : endOfDate;
    }

    /// <summary>Behind the sign of a weekday in brackets: <c>2024/05/13(月) 08:12</c>.</summary>
    private static int AfterWeekday(ReadOnlySpan<char> line, int at) =>
        at + 2 < line.Length && line[at] is '(' or '（' && line[at + 2] is ')' or '）' && char.IsLetter(line[at + 1]) ? at + 3 : at;

    /// <summary>"17.07, 2011" to "17.07.2011".</summary>
    internal static string Readable(ReadOnlySpan<char> line)
    {
        for (var at = line.IndexOf(", ", StringComparison.Ordinal); at >= 0;)
        {
            if (IsBetweenDayAndYear(line, at))
                return string.Concat(line[..at], ".", line[(at + 2)..]);
            var next = line[(at + 2)..].IndexOf(", ", StringComparison.Ordinal);
            at = next < 0 ? -1 : at + 2 + next;
        }

        return line.ToString();
    }

    private static bool IsBetweenDayAndYear(ReadOnlySpan<char> line, int comma)
    {
        if (comma <= 2 || comma + 5 >= line.Length || !char.IsAsciiDigit(line[comma - 1]))
            return false;
        var isAfterMonth = line[..comma].TrimEnd("0123456789").EndsWith('.');
        return isAfterMonth && !line.Slice(comma + 2, 4).ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>The date and its hour as one text.</summary>
    internal static string Whole(ReadOnlySpan<char> line, int start, int length)
    {
        var day = line.Slice(start, length);
        var end = EndOfTime(line, start + length);
        return end == start + length || HoldsTime(day)
            ? day.ToString() : $"{day} {line[(start + length)..end].Trim(" \u00A0|-–,•·/@")}";
    }

    /// <summary>Whether a printed date has its hour.</summary>
    internal static bool HoldsTime(ReadOnlySpan<char> date)
    {
        for (var i = 1; i < date.Length; i++)
        {
            if (date[i] is ':' or 'h' or 'H' && char.IsAsciiDigit(date[i - 1]) && EndsHour(date[(i + 1)..]))
                return true;
        }

        return date.Contains('@') || date.Contains(" h ", StringComparison.Ordinal) || CommentWords.EndsWithHour(date);

        static bool EndsHour(ReadOnlySpan<char> rest) => rest.IsEmpty || char.IsAsciiDigit(rest[0]) || rest[0] == ' ';
    }
}
