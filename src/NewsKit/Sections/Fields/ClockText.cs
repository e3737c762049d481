namespace NewsKit.Sections;

/// <summary>Times of the day as pages print them, without a day.</summary>
internal static class ClockText
{
    private const int LongestOfEntry = 40;

    /// <summary>Whether a text is one and no more: <c>8h10</c>, <c>20:15</c>, <c>9.30</c>.</summary>
    internal static bool IsOne(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
                digits++;
            else if (c is not ('h' or 'H' or ':' or '.' or ' ' or '\u00A0'))
                return false;
        }

        return digits is 2 or 3 or 4 && text.Length <= digits + 3 && text.IndexOfAny(":hH.") > 0;
    }

    /// <summary>Whether one opens a short line, before who writes: <c>20:41 Anna Rieck</c>.</summary>
    internal static bool Opens(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestOfEntry || line.IndexOfAny(" \u00A0\n") is not (> 3 and < 6 and var end))
            return IsOne(line);
        return IsOne(line[..end]) && line[end..].IndexOfAnyInRange('0', '9') < 0;
    }

    /// <summary>The last hour and minute of a text, with a colon between them and the half of the day behind them; null for
    /// none.</summary>
    internal static string? Last(ReadOnlySpan<char> text)
    {
        for (var at = text.Length - 3; at > 0; at--)
        {
            if (text[at] is not (':' or 'h' or 'H') || !char.IsAsciiDigit(text[at - 1])
                || !char.IsAsciiDigit(text[at + 1]) || !char.IsAsciiDigit(text[at + 2]))
                continue;
            var start = at > 1 && char.IsAsciiDigit(text[at - 2]) ? at - 2 : at - 1;
            return $"{text[start..at]}:{text.Slice(at + 1, 2)}{HalfOfDay(text[(at + 3)..].TrimStart(" \u00A0"))}";
        }

        return null;
    }

    private static string HalfOfDay(ReadOnlySpan<char> rest) => rest switch
    {
        ['p' or 'P', 'm' or 'M', ..] or ['p' or 'P', '.', 'm' or 'M', ..] => " pm",
        ['a' or 'A', 'm' or 'M', ..] or ['a' or 'A', '.', 'm' or 'M', ..] => " am",
        _ => "",
    };

    /// <summary>Whether a line holds one with its minutes.</summary>
    internal static bool IsIn(ReadOnlySpan<char> line)
    {
        for (var i = 1; i + 2 < line.Length; i++)
        {
            if (line[i] is ':' or 'h' && char.IsAsciiDigit(line[i - 1]) && char.IsAsciiDigit(line[i + 1])
                && char.IsAsciiDigit(line[i + 2]))
                return true;
        }

        return false;
    }
}
