namespace NewsKit.Lexicon;

/// <summary>Recognises copyright lines and takes them apart.</summary>
internal static class CopyrightText
{
    private static readonly string[] Phrases = KnownLanguages.Phrases(language => language.CopyrightPhrases);

    private static readonly PhraseSet AnyPhrase = new(Phrases);

    /// <summary>What begins after the holder: the rights, a mark, the credit of the theme behind a dash.</summary>
    private static readonly string[] Stops =
    [
        .. Phrases, " | ", " • ", " · ", ". ",
        .. KnownLanguages.Words(language => language.ThemeWords).Select(word => " - " + word),
    ];

    internal static bool IsCopyright(ReadOnlySpan<char> line)
    {
        if (line.Length is < 4 or > 400)
            return false;
        var head = line[..Math.Min(line.Length, 40)];
        if (head.Contains('©') || head.Contains("(c) 2", StringComparison.OrdinalIgnoreCase)
            || (head.Contains("copyright", StringComparison.OrdinalIgnoreCase)
                && (FirstYear(line, out _) > 0 || line.Length < 80)))
            return true;
        if (line.Length > FoldedText.Longest)
            return false;
        return AnyPhrase.AreIn(FoldedText.Fold(line, stackalloc char[FoldedText.Longest * FoldedText.Growth]));
    }

    /// <summary>Where a line of rights starts among the lines of a text; -1 for none.</summary>
    internal static int StartOfLine(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = text[at..].IndexOf('\n') is var length and >= 0 ? at + length : text.Length;
            if (IsCopyright(text[at..end]))
                return at;
            at = end + 1;
        }

        return -1;
    }

    /// <summary>The years and the holder: what is left when sign, years and phrases are cut.</summary>
    internal static (string? Holder, int? From, int? To) Split(string line)
    {
        var from = FirstYear(line, out var at);
        if (from == 0)
            return (Holder(line), null, null);
        var rest = line.AsSpan(at + 4);
        var to = from;
        var dash = rest.TrimStart();
        if (dash.Length > 4 && dash[0] is '-' or '–' or '—'
            && FirstYear(dash[1..].TrimStart(), out var second) is var last and > 0 && second == 0)
        {
            to = last;
            rest = dash[1..].TrimStart()[4..];
        }

        var after = Holder(rest.ToString());
        return (after ?? Holder(line[..at]), from, to);
    }

    private static string? Holder(string text)
    {
        foreach (var word in (ReadOnlySpan<string>)["Copyright", "copyright", "COPYRIGHT", "©", "(c)", "(C)"])
            text = text.Replace(word, " ", StringComparison.Ordinal);
        var end = text.Length;
        foreach (var stop in Stops)
        {
            if (FoldedText.IndexOf(text, stop) is var cut and >= 0
                && !text.AsSpan(0, Math.Min(cut, end)).Trim(" -–—.,|:·").IsEmpty)
                end = Math.Min(end, cut);
        }

        var holder = text.AsSpan(0, end).Trim(" \u00A0-–—.,|:·").ToString();
        if (holder.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
            holder = holder[3..].TrimStart();
        foreach (var phrase in Phrases)
        {
            if (FoldedText.Fold(holder).StartsWith(phrase, StringComparison.Ordinal))
                return null;
        }

        return holder.Any(char.IsLetter) ? holder : null;
    }

    /// <summary>The first run of exactly four digits that may be a year; 0 for none.</summary>
    private static int FirstYear(ReadOnlySpan<char> text, out int at)
    {
        for (at = 0; at + 4 <= text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || (at > 0 && char.IsAsciiDigit(text[at - 1])))
                continue;
            var digits = text.Slice(at, 4);
            if (!digits.ContainsAnyExceptInRange('0', '9') && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]))
                && int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) is var year and >= 1900 and <= 2200)
                return year;
        }

        at = -1;
        return 0;
    }
}
