namespace NewsKit.Lexicon;

/// <summary>Parts what a copied line has run together around its dates, since it stood in elements of its own on the page:
/// <c>3 mai 20167 juin 2017</c>, <c>Publié17. Mai 2024</c>, <c>lucMai 3, 2020Jardin</c>.</summary>
internal static class GluedDates
{
    private const int LongestLine = 160;
    private const int Year = 4;
    private const int MostFigures = 2;

    /// <summary>The line with a blank at each such place; null where nothing is run together.</summary>
    internal static string? Part(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
            return null;
        List<int>? borders = null;
        for (var at = 1; at + Year <= line.Length; at++)
        {
            if (!IsYear(line, at) || StartOfDate(line, at) is not (>= 0 and var start))
                continue;
            var end = at + Year;
            if (IsGluedBefore(line, start))
                (borders ??= []).Add(start);
            if (end < line.Length && (char.IsAsciiDigit(line[end]) || char.IsUpper(line[end])))
                (borders ??= []).Add(end);
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

    /// <summary>Whether four figures are a year of these times, after a sign that stands in dates.</summary>
    private static bool IsYear(ReadOnlySpan<char> line, int at) =>
        (line[at..].StartsWith("19") || line[at..].StartsWith("20"))
            && char.IsAsciiDigit(line[at + 2]) && char.IsAsciiDigit(line[at + 3])
            && line[at - 1] is ' ' or '\u00A0' or '.' or '/' or '-' or ',';

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

        if (word == end || StartOfMonth(line, word, end) is not (>= 0 and var month))
            return -1;
        var behindDay = SkipMarks(line, month);
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
