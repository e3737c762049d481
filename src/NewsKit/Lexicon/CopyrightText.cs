namespace NewsKit.Lexicon;

/// <summary>Recognises copyright lines and takes them apart.</summary>
internal static class CopyrightText
{
    private static readonly string[] Phrases = KnownLanguages.Phrases(language => language.CopyrightPhrases);

    private static readonly PhraseSet AnyPhrase = new(Phrases);

    private const int LongestPart = 40;
    private const string Marks = " \u00A0-–—.,|:·•/(";

    private static readonly string[] Signs = ["Copyright", "copyright", "COPYRIGHT", "©", "(c)", "(C)"];

    /// <summary>What begins after the holder: the rights, or a mark.</summary>
    private static readonly string[] Stops = [.. Phrases, " | ", " • ", " · ", ". "];

    /// <summary>What a credit of the theme or of the program begins with.</summary>
    private static readonly LineStarts Credits = new(KnownLanguages.Words(language => language.ThemeWords));

    /// <summary>What follows the word where it names a page on rights: <c>Copyright &amp; Privacy</c>.</summary>
    private static readonly LineStarts PageNames =
        new(["&", "/", "and ", "et ", "und ", "policy", "notice", "information", "infring"]);

    internal static bool IsCopyright(ReadOnlySpan<char> line)
    {
        if (line.Length is < 4 or > 400)
            return false;
        var head = line[..Math.Min(line.Length, 40)];
        if (head.Contains('©') || IsSpelledSign(head) || head.Contains("(c) 2", StringComparison.OrdinalIgnoreCase)
            || (head.IndexOf("copyright", StringComparison.OrdinalIgnoreCase) is var word and >= 0
                && (FirstYear(line, out _) > 0 || (line.Length < 80 && !NamesPage(line[(word + "copyright".Length)..])))))
            return true;
        if (line.Length > FoldedText.Longest)
            return false;
        return AnyPhrase.AreIn(FoldedText.Fold(line, stackalloc char[FoldedText.Longest * FoldedText.Growth]));
    }

    /// <summary>Whether a line opens with what stands in for the sign, and a year: <c>@2023 - …</c>.</summary>
    private static bool IsSpelledSign(ReadOnlySpan<char> line) =>
        line is ['@', .. var rest] && FirstYear(rest.TrimStart(), out var at) > 0 && at == 0;

    /// <summary>Where the name stands behind the years that open a line: <c>2004-2021 Le Fil</c>; -1 for none.</summary>
    internal static int NameBehindYears(ReadOnlySpan<char> line)
    {
        if (FirstYear(line, out var at) == 0 || at > 0)
            return -1;
        var rest = line[4..];
        if (rest.TrimStart() is ['-' or '–' or '—', .. var last] && FirstYear(last, out var second) > 0
            && last[..second].IsWhiteSpace())
            rest = last[(second + 4)..];
        rest = rest.TrimStart(Marks);
        return rest.IsEmpty || !char.IsLetter(rest[0]) ? -1 : line.Length - rest.Length;
    }

    /// <summary>Whether the word goes on as the name of a page does.</summary>
    private static bool NamesPage(ReadOnlySpan<char> behind)
    {
        if (behind is ['s' or 'S', ..])
            return true;
        behind = behind.TrimStart();
        if (behind.IsEmpty)
            return false;
        foreach (var start in PageNames.For(behind))
        {
            if (FoldedText.StartsWith(behind, start))
                return true;
        }

        return false;
    }

    /// <summary>Whether a text ends with what says that the rights are kept: <c>Tous droits réservés</c>.</summary>
    internal static bool EndsWithRights(ReadOnlySpan<char> text)
    {
        if (text.Length > FoldedText.Longest)
            text = text[^FoldedText.Longest..];
        var folded = FoldedText.Fold(text, stackalloc char[FoldedText.Longest * FoldedText.Growth]).TrimEnd(" .");
        foreach (var phrase in Phrases)
        {
            if (folded.EndsWith(phrase, StringComparison.Ordinal))
                return true;
        }

        return false;
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

    /// <summary>Where the sign of rights stands behind a mark: <c>Mentions légales · © Le Jour</c>; -1 for none.</summary>
    internal static int StartBehindMark(ReadOnlySpan<char> text) => text.IndexOf('©') is > 0 and var sign
        && text[..sign].TrimEnd() is [.., '|' or '·' or '•' or '-' or '–' or '—'] ? sign : -1;

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

        // "Le Phare © 2024 | Mentions": behind a mark stands something else than who holds the rights.
        var (before, behind) = (Holder(line[..at]), Holder(rest.ToString()));
        var isBefore = rest.TrimStart() is ['|' or '•' or '·' or '/' or '.' or '–' or '-', ..] && NamesHolder(line.AsSpan(0, at));
        return (isBefore ? before ?? behind : behind ?? before, from, to);
    }

    /// <summary>Whether what stands before the year has the sign or the word, and no mark before it that ends other
    /// words.</summary>
    private static bool NamesHolder(ReadOnlySpan<char> before)
    {
        foreach (var word in Signs)
        {
            if (before.IndexOf(word, StringComparison.Ordinal) is var sign and >= 0)
                return before[..sign].TrimEnd() is not [.., '|' or '/' or '•' or '·'];
        }

        return false;
    }

    private static string? Holder(string text)
    {
        foreach (var word in Signs)
            text = text.Replace(word, " ", StringComparison.Ordinal);
        var end = text.Length;
        foreach (var stop in Stops)
        {
            if (FoldedText.IndexOf(text, stop) is var cut and >= 0
                && !text.AsSpan(0, Math.Min(cut, end)).Trim(Marks).IsEmpty)
                end = Math.Min(end, cut);
        }

        var holder = WithoutCredit(text.AsSpan(0, end).Trim(Marks).TrimStart('®').TrimStart(Marks)).ToString();
        if (holder.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
            holder = holder[3..].TrimStart();
        foreach (var phrase in Phrases)
        {
            if (FoldedText.Fold(holder).StartsWith(phrase, StringComparison.Ordinal))
                return null;
        }

        return holder.Any(char.IsLetter) ? holder : null;
    }

    /// <summary>The holder without what stands behind a dash or a stroke and names nobody: the credit of the theme, an address
    /// of mail, a sentence; empty where the whole is such.</summary>
    private static ReadOnlySpan<char> WithoutCredit(ReadOnlySpan<char> text)
    {
        if (IsCredit(text) && (text.ContainsAny(':', '@') || HasTie(text)))
            return default;
        for (var at = 1; at + 2 < text.Length; at++)
        {
            if (text[at] is '-' or '–' or '—' or '/' && text[at - 1] is ' ' or '\u00A0' && text[at + 1] is ' ' or '\u00A0'
                && text[(at + 2)..].TrimStart() is var part
                && (IsCredit(part) || char.IsLower(part[0]) || part.Length > LongestPart))
                return text[..at].Trim(Marks);
        }

        return text;
    }

    /// <summary>Whether a word says by whom or with what: <c>Theme Park Insider</c> is a name.</summary>
    private static bool HasTie(ReadOnlySpan<char> credit)
    {
        foreach (var range in credit.Split(' '))
        {
            if (credit[range] is "by" or "By" or "with" or "par" or "avec" or "von" or "mit")
                return true;
        }

        return false;
    }

    private static bool IsCredit(ReadOnlySpan<char> part)
    {
        if (part.IsEmpty || (part.Contains('@') && !part.Contains(' ')))
            return true;
        foreach (var start in Credits.For(part))
        {
            if (FoldedText.StartsWith(part, start) && (part.Length == start.Length || !char.IsLetter(part[start.Length])))
                return true;
        }

        return false;
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
