namespace NewsKit.Lexicon;

/// <summary>Parts what a copied line has run together around its dates, since it stood in elements of its own on the page:
/// <c>3 mai 20167 juin 2017</c>, <c>Publié17. Mai 2024</c>, <c>lucMai 3, 2020Jardin</c>.</summary>
internal static class GluedDates
{
    private const int LongestLine = 160;
    private const int Year = 4;
    private const int MostFigures = 2;

    /// <summary>What stands between month and year, as in <c>3 de mayo de 2022</c>, is no longer.</summary>
    private const int LongestTie = 3;

    private const int LongestCount = 3;
    private const int LongestUnit = 12;

    private static readonly HashSet<string> TimeUnits = new(
        KnownLanguages.All.SelectMany(language => language.TimeUnits).SelectMany(unit => KnownLanguages.WordsOf(unit.Words)),
        StringComparer.Ordinal);

    /// <summary>The line with a blank at each such place; null where nothing is run together.</summary>
    internal static string? Part(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
            return null;
        List<int>? borders = null;
        for (var at = 1; at + Year <= line.Length; at++)
        {
            if (IsCount(line, at) || (char.IsLetter(line[at - 1]) && IsWholeDate(line[at..])))
                (borders ??= []).Add(at);
            if (!IsYear(line, at) || StartOfDate(line, at) is not (>= 0 and var start))
                continue;
            var end = at + Year;
            if (char.IsLetter(line[at - 1]))
                (borders ??= []).Add(at);
            if (IsGluedBefore(line, start))
                (borders ??= []).Add(start);
            if (EndOfDay(line, start) is > 0 and var month)
                (borders ??= []).Add(month);
            if (end < line.Length && (char.IsAsciiDigit(line[end]) || char.IsUpper(line[end])))
                (borders ??= []).Add(end);
            if (EndOfClock(line, end) is > 0 and var clock)
                (borders ??= []).Add(clock);
            at = end - 1;
        }

        return borders is null ? null : WithBlanks(line, borders);
    }

    private static string WithBlanks(ReadOnlySpan<char> line, List<int> borders)
    {
        var parted = line.ToString();
        foreach (var border in borders.Distinct().OrderDescending())
            parted = parted.Insert(border, " ");
        return parted;
    }

    /// <summary>Whether a date begins with its year: <c>2023-01-04</c>.</summary>
    private static bool IsWholeDate(ReadOnlySpan<char> text) => text is ['1' or '2', >= '0' and <= '9', >= '0' and <= '9',
        >= '0' and <= '9', '-', '0' or '1', >= '0' and <= '9', '-', >= '0' and <= '3', >= '0' and <= '9', ..];

    /// <summary>Whether four figures are a year of these times, after a sign that stands in dates, or behind the month of
    /// a day: <c>30Mai2017</c>.</summary>
    private static bool IsYear(ReadOnlySpan<char> line, int at) =>
        (line[at..].StartsWith("19") || line[at..].StartsWith("20"))
            && char.IsAsciiDigit(line[at + 2]) && char.IsAsciiDigit(line[at + 3])
            && (line[at - 1] is ' ' or '\u00A0' or '.' or '/' or '-' or ','
                || (char.IsLetter(line[at - 1]) && StartOfWord(line, at) is > 0 and var word
                    && char.IsAsciiDigit(line[word - 1])));

    /// <summary>Where behind the day that opens a date its month begins without a blank: <c>6Mar 2017</c>; 0 where a blank
    /// stands.</summary>
    private static int EndOfDay(ReadOnlySpan<char> line, int start)
    {
        var end = start;
        while (end < line.Length && char.IsAsciiDigit(line[end]))
            end++;
        return end > start && end < line.Length && char.IsUpper(line[end]) ? end : 0;
    }

    /// <summary>Where the clock that is run together with a year ends, if a capital follows: <c>202221:25LA VALLE</c>; 0 for
    /// none.</summary>
    private static int EndOfClock(ReadOnlySpan<char> line, int start)
    {
        var rest = line[start..];
        return rest is [>= '0' and <= '2', >= '0' and <= '9', ':' or 'h', >= '0' and <= '5', >= '0' and <= '9', var next, ..]
            && char.IsUpper(next) ? start + rest.IndexOf(next) : 0;
    }

    /// <summary>Whether a count of time is run together with the name before it: <c>Nora Lind2 minutes ago</c>.</summary>
    private static bool IsCount(ReadOnlySpan<char> line, int at)
    {
        if (!char.IsAsciiDigit(line[at]) || !char.IsLower(line[at - 1]))
            return false;
        var rest = line[at..].TrimStart("0123456789");
        if (line.Length - at - rest.Length >= LongestCount || rest is not [' ', ..] || rest[1..].Count(' ') != 1)
            return false;
        var unit = rest[1..];
        unit = unit[..unit.IndexOf(' ')];
        return unit.Length <= LongestUnit && TimeUnits.Contains(FoldedText.Fold(unit));
    }

    /// <summary>Where the date begins that ends with a year; -1 where none does.</summary>
    private static int StartOfDate(ReadOnlySpan<char> line, int year)
    {
        var end = SkipMarks(line, year);
        var (figures, word) = (StartOfFigures(line, end), StartOfWord(line, end));
        if (figures < end)
        {
            // A month in figures after a day in figures, or a day after the name of a month.
            var before = SkipMarks(line, figures);
            if (before == figures)
                return -1;
            var day = StartOfFigures(line, before);
            return day < before ? day : StartOfMonth(line, StartOfWord(line, before), before);
        }

        if (end - word is > 0 and <= LongestTie && SkipMarks(line, word) is var behind && behind < word
            && StartOfWord(line, behind) is var other && StartOfMonth(line, other, behind) >= 0)
            (word, end) = (other, behind);
        if (word == end || StartOfMonth(line, word, end) is not (>= 0 and var month))
            return -1;
        var behindDay = SkipMarks(line, month);
        if (behindDay - StartOfWord(line, behindDay) is > 0 and < LongestTie && StartOfWord(line, behindDay) is var tie
            && SkipMarks(line, tie) is var ofDay && ofDay < tie && StartOfFigures(line, ofDay) < ofDay)
            behindDay = ofDay;
        var first = StartOfFigures(line, behindDay);
        return month == word && first < behindDay ? first : month;
    }

    /// <summary>Where in the letters before a place the name of a month begins: with them, or at a capital within; -1
    /// without one.</summary>
    private static int StartOfMonth(ReadOnlySpan<char> line, int word, int end)
    {
        for (var start = word; start < end; start++)
        {
            if ((start == word || char.IsUpper(line[start])) && MonthNames.NumberOf(FoldedText.Fold(line[start..end])) > 0)
                return start;
        }

        return -1;
    }

    private static bool IsGluedBefore(ReadOnlySpan<char> line, int start) => start > 0
        && (char.IsAsciiDigit(line[start]) ? char.IsLetter(line[start - 1]) || IsName(line, start)
            : char.IsLetterOrDigit(line[start - 1]));

    /// <summary>Whether the figures right before a place end a word: <c>luc755 mai 2024</c>.</summary>
    private static bool IsName(ReadOnlySpan<char> line, int end) =>
        line[..end].TrimEnd("0123456789") is { Length: > 1 } word && word.Length < end && char.IsLetter(word[^1]);

    private static int SkipMarks(ReadOnlySpan<char> line, int end)
    {
        while (end > 0 && line[end - 1] is ' ' or '\u00A0' or '.' or '/' or '-' or ',')
            end--;
        return end;
    }

    private static int StartOfFigures(ReadOnlySpan<char> line, int end)
    {
        var start = end;
        while (start > 0 && end - start < MostFigures && char.IsAsciiDigit(line[start - 1]))
            start--;
        // No month has 55 days: the first figure ends the name before it.
        return end - start == MostFigures && line[start] > '3' ? start + 1 : start;
    }

    private static int StartOfWord(ReadOnlySpan<char> line, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(line[start - 1]))
            start--;
        return start;
    }
}
