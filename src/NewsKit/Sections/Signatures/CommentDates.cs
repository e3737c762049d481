using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Finds the whole of a date in a comment's signature, where a bar or a dash parts the hour from the day.</summary>
internal static class CommentDates
{
    /// <summary>What stands behind the figures of hours and minutes.</summary>
    private static readonly SearchValues<char> HourSigns = SearchValues.Create("時时点시分분");

    /// <summary>"Posted at": what stands before a day without its year.</summary>
    private const int LongestBeforeDay = 16;

    /// <summary>"le", "Am": what stands before a day that has a line for itself.</summary>
    private const int LongestBeforeDate = 4;

    /// <summary>So many words in small letters beside a date make a sentence, fewer where it ends like one: a signature has a
    /// verb and what ties it.</summary>
    private const int WordsOfSentence = 7;
    private const int WordsOfEnded = 2;

    private const int LongestSign = 2;

    /// <summary>The date in a short line, with its year or without.</summary>
    internal static (int Start, int Length)? Find(PageContent content, int block)
    {
        var line = WithoutSign(content, block, WithoutReply(content, block));
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

    /// <summary>Whether a line is dated without its year before such a sign.</summary>
    internal static bool HasSign(PageContent content, int block) => content.Blocks[block].LinkChars is > 0 and <= LongestSign
        && WithoutSign(content, block, content.TextOf(block)).Length < content.Blocks[block].Length
        && Find(content, block) is not null;

    /// <summary>A line without the sign at its end that leads to the comment itself: <c>12 May, 08:12 · #</c>.</summary>
    private static ReadOnlySpan<char> WithoutSign(PageContent content, int block, ReadOnlySpan<char> line)
    {
        ref readonly var b = ref content.Blocks[block];
        return b.LinkChars is > 0 and <= LongestSign && line.Length == b.Length && b.Length > LongestSign
            && !content.Text.AsSpan(b.End - LongestSign, LongestSign).ContainsAnyInRange('0', '9')
            && !CommentButtons.HasLetter(content.Text.AsSpan(b.End - b.LinkChars, b.LinkChars))
            ? line[..^b.LinkChars].TrimEnd(" \u00A0-–—|·•") : line;
    }

    /// <summary>Whether a short line is a day without its year and little else.</summary>
    internal static bool IsYearless(PageContent content, int block) =>
        DateReading.FindIn(content.TextOf(block)) is null && Find(content, block) is { Start: <= LongestBeforeDay };

    /// <summary>Whether a line ends with a day without its year and an hour.</summary>
    internal static bool EndsWithDay(ReadOnlySpan<char> line) =>
        DateReading.FindYearless(line) is var (start, length) && HoldsTime(line.Slice(start, length));

    /// <summary>Whether a short line is a date or an age and little else.</summary>
    internal static bool IsLine(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        if (b.Kind != BlockKind.Text || b.Length is < 2 or > CommentNames.Longest)
            return false;
        var line = content.TextOf(block);
        if (CommentWords.IsRelative(line) || CommentButtons.AreIn(content, b) is true)
            return true;
        if (!line.ContainsAnyInRange('0', '9') || (line[^1] == '.' && char.IsLetter(line[0]))
            || CommentWords.IsMemberSince(line))
            return false;
        return DateReading.FindIn(line) is { } date
            ? StartWithWeekday(line, date.Start) < LongestBeforeDate
                && EndOfTime(line, date.Start + date.Length) - StartWithWeekday(line, date.Start) is var length
                && line.Length - Math.Max(date.Length, length) <= LongestBeforeDate * 2 : IsYearless(content, block);
    }

    /// <summary>Where a date begins with the day of the week before it.</summary>
    internal static int StartWithWeekday(ReadOnlySpan<char> line, int start)
    {
        var before = line[..start].TrimEnd(" \u00A0,،");
        before = before.EndsWith(" d.") ? before[..^3] : before;
        var word = before.LastIndexOfAny(" \u00A0") + 1;
        return word < before.Length && WeekdayNames.Is(before[word..]) ? word : start;
    }

    /// <summary>Whether a short line says when: a date, or an age at its end.</summary>
    internal static bool IsDated(PageContent content, int block, int longest)
    {
        ref readonly var b = ref content.Blocks[block];
        if (b.Kind != BlockKind.Text || b.Length > longest)
            return false;
        var line = content.TextOf(block);
        return (DateReading.FindIn(line) is { } date && !IsInSentence(line, date)) || Age(content, b) >= 0
            || CommentAges.NameBeside(line) is not null;
    }

    /// <summary>Whether a date without its hour stands amid a sentence and signs nothing: « Je l'ai vu le 3 mars 2021 chez ma
    /// sœur. »</summary>
    internal static bool IsInSentence(ReadOnlySpan<char> line, (int Start, int Length) date)
    {
        var end = date.Start + date.Length;
        if (HoldsTime(line[date.Start..end]) || EndOfTime(line, end) > end)
            return false;
        if (line.TrimEnd() is [.., '。' or '！' or '？'])
            return date.Length + LongestBeforeDate < line.Length;
        var words = LowerWords(line[..date.Start]) + LowerWords(line[end..]);
        return words >= WordsOfSentence
            || (words >= WordsOfEnded && line.TrimEnd(" \u00A0\"»”)") is [.., '.' or '!' or '?' or '…']);
    }

    private static int LowerWords(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var range in text.SplitAny(" \u00A0\n"))
        {
            var word = text[range];
            if (word is [var first, ..] && char.IsLetter(first) && !char.IsUpper(first)
                && !BylineWords.Announcers.Contains(FoldedText.Fold(word)))
                count++;
        }

        return count;
    }

    /// <summary>Whether an element is a date that nothing but its border parts from the word before it.</summary>
    internal static bool IsGluedDate(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        return e.TextLength is > 5 and <= CommentNames.Longest && char.IsLetterOrDigit(content.Text[e.TextStart - 1])
            && char.IsAsciiDigit(content.Text[e.TextStart])
            && DateReading.FindIn(content.ElementText(element)) is { Start: 0 } date && date.Length * 2 >= e.TextLength;
    }

    /// <summary>The element with an age in a short line, alone or behind a name, <c>Luc • &lt;a&gt;il y a 2
    /// jours&lt;/a&gt;</c>; -1 for none.</summary>
    internal static int Age(PageContent content, in Block b)
    {
        if (b.Length is < 2 or > CommentNames.Longest)
            return -1;
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.TextStart >= b.Start && e.TextEnd <= b.End && e.TextLength > 0
                && CommentWords.IsRelative(content.ElementText(i))
                && (e.TextStart == b.Start
                    || CommentNames.Name(content.Text.AsSpan(b.Start, e.TextStart - b.Start)) is not null))
                return i;
        }

        return -1;
    }

    /// <summary>Where the hour that follows a date ends; where the date ends when none follows.</summary>
    internal static int EndOfTime(ReadOnlySpan<char> line, int endOfDate)
    {
        if (DayHalves.AtStartOf(line[endOfDate..].TrimStart()) is ( > 0 and var own, _) && endOfDate > 0
            && char.IsAsciiDigit(line[endOfDate - 1]))
            return line.Length - line[endOfDate..].TrimStart().Length + own;
        var at = AfterWeekday(line, endOfDate);
        at += EastAsianDate.Weekday(line[at..]);
        if (at + 1 < line.Length && line[at] == '.' && line[at + 1] == ' ')
            at++;
        while (at < line.Length && line[at] is ' ' or '\u00A0' or '|' or '-' or '–' or ',' or '•' or '·' or '/' or '@')
            at++;
        at += DayHalves.AtStartOf(line[Math.Min(at, line.Length)..]).Length;
        at += CommentWords.LengthOfAt(line[Math.Min(at, line.Length)..]);
        while (at < line.Length && line[at] == ' ')
            at++;
        if (at >= line.Length || !char.IsAsciiDigit(line[at]))
            return endOfDate;
        var end = at;
        while (end < line.Length && (char.IsAsciiDigit(line[end]) || line[end] is ':' or '.' or 'h'
            || HourSigns.Contains(line[end]) || (line[end] == ' ' && line[end - 1] == '시' && end + 1 < line.Length
            && char.IsAsciiDigit(line[end + 1]))))
            end++;
        if (!HoldsTime(line[at..end]))
            return endOfDate;
        var half = line[end..].TrimStart(" \u00A0\u202F");
        var length = DayHalves.AtStartOf(half) is ( > 0 and var word, _) ? word : LengthOfMeridiem(half);
        return length > 0 ? line.Length - half.Length + length : end;
    }

    /// <summary>"PM", "am" behind an hour.</summary>
    private static int LengthOfMeridiem(ReadOnlySpan<char> text) => text.Length > 1 && text[0] is 'A' or 'P' or 'a' or 'p'
        && text[1] is 'M' or 'm' && (text.Length == 2 || !char.IsLetterOrDigit(text[2])) ? 2 : 0;

    /// <summary>"kl. 13.39": a full stop parts the minutes where a word says that it is an hour.</summary>
    private static bool IsDottedHour(ReadOnlySpan<char> date, int dot)
    {
        var before = date[..dot].TrimEnd("0123456789");
        return before is [.., ' '] && dot + 3 == date.Length && !date[(dot + 1)..].ContainsAnyExceptInRange('0', '9')
            && before.TrimEnd(" .") is var words && CommentWords.IsAt(words[(words.LastIndexOf(' ') + 1)..]);
    }

    /// <summary>Behind the sign of a weekday in brackets: <c>2024/05/13(月) 08:12</c>.</summary>
    private static int AfterWeekday(ReadOnlySpan<char> line, int at) =>
        line[at..].TrimStart() is ['(' or '（', var day, ')' or '）', ..] rest && char.IsLetter(day)
            ? line.Length - rest.Length + 3 : at;

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
        if (end > start + length && HoldsTime(day) && DayHalves.AtStartOf(line[(start + length)..].TrimStart()).Length > 0)
            return line[start..end].ToString();
        return end == start + length || HoldsTime(day)
            ? day.ToString() : $"{day} {line[(start + length)..end].Trim(" \u00A0|-–,•·/@.")}";
    }

    /// <summary>Whether a printed date has its hour.</summary>
    internal static bool HoldsTime(ReadOnlySpan<char> date)
    {
        for (var i = 1; i < date.Length; i++)
        {
            if ((date[i] is ':' or 'h' or 'H' || HourSigns.Contains(date[i])) && char.IsAsciiDigit(date[i - 1])
                && EndsHour(date[(i + 1)..]))
                return true;
            if (date[i] == '.' && char.IsAsciiDigit(date[i - 1]) && IsDottedHour(date, i))
                return true;
        }

        return date.Contains('@') || date.Contains(" h ", StringComparison.Ordinal) || CommentWords.EndsWithHour(date);

        static bool EndsHour(ReadOnlySpan<char> rest) => rest.IsEmpty || char.IsAsciiDigit(rest[0]) || rest[0] == ' ';
    }
}
