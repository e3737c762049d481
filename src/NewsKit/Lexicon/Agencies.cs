using System.Buffers;
using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Wire services, by the ways their names are printed.</summary>
internal static class Agencies
{
    private const int LongestName = 39;
    private const int LongestLine = 80;
    private const int MostWordsOfName = 5;
    private const int MostWordsAtEnd = 3;
    private const int LongestInitials = 5;
    private const int LongestDesk = 4;
    private const int LongestSource = 12;
    private const int MostWordsOfCredit = 10;

    /// <summary>What parts the names of several services.</summary>
    private const string NameBorders = " \u00A0,/&+";

    private static readonly SearchValues<char> Borders = SearchValues.Create(" \u00A0,/&+:|");

    private static readonly FrozenSet<string> SourceWords =
        KnownLanguages.Words(language => language.SourceWords).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Names = new[]
    {
        "afp", "ap", "associated press", "the associated press", "reuters", "ats", "belga", "anp", "dpa", "apa", "efe", "ansa",
            "agencia efe", "agenzia ansa", "agence belga",
            "pa",
        "pa media", "xinhua", "tass", "bloomberg", "upi", "la presse canadienne", "the canadian press", "canadian press",
            "keystone-ats", "keystone",
        "nxp", "agence france-presse", "agence france presse", "afp-relaxnews", "ians", "ani", "pti", "aap", "sid", "epd", "kna",
            "cna",
        "press association", "europa press", "relaxnews", "afp relaxnews", "tt", "ritzau", "ntb", "anadolu", "anadolu agency",
            "yonhap", "kyodo", "pap", "lusa", "agencia lusa", "sda", "keystone-sda", "awp", "adnkronos", "agi", "lapresse",
            "askanews", "europapress", "colpisa", "interfax", "ria novosti", "stt", "тасс", "риа новости", "интерфакс",
            "ctk", "agerpres", "mediafax", "mti", "tasr", "hina", "tanjug", "fena", "bta", "bns", "elta", "leta", "апе-мпе",
            "απε-μπε", "ρόιτερς", "anadolu ajansı", "iha", "dha", "anka", "укринформ", "укрінформ", "уніан", "унн", "белта",
            "agencia brasil", "agencia estado", "estadao conteudo", "folhapress", "servimedia", "telam", "notimex",
            "prensa latina", "ansa latina", "italpress", "9colonne", "dpa-afx", "dapd", "dts nachrichtenagentur", "novum",
            "tt-ritzau", "tidningarnas telegrambyra", "norsk telegrambyra", "kyodo news", "jiji", "jiji press", "bernama",
            "antara", "ttxvn", "vna", "agence qmi", "qmi", "aps", "algerie presse service", "apanews", "panapress",
            "وام", "واس", "سانا", "رويترز", "فرانس برس", "أ ف ب", "د ب أ", "الأناضول", "وكالات", "ایرنا", "ایسنا", "뉴스1",
            "新华社", "新華社", "中新社", "中国新闻社", "中央社", "共同通信", "共同", "時事通信", "時事", "연합뉴스", "뉴시스",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the whole text names a wire service.</summary>
    internal static bool IsAgency(ReadOnlySpan<char> name) =>
        WithoutArticle(name) is { Length: > 1 and <= LongestName } bare && !IsOrdinaryWord(bare)
            && (IsName(bare.Trim(" ().,/")) || IsName(WithoutDesk(bare)));

    /// <summary>Where the name of a service begins that ends a text without a mark before it: <c>NORA LIND Associated
    /// Press</c>; short names only in capitals, since many are family names; 0 for none.</summary>
    internal static int AtEnd(ReadOnlySpan<char> text)
    {
        for (var (at, words) = (text.LastIndexOf(' '), 1); at > 0 && words <= MostWordsAtEnd; words++)
        {
            var name = text[(at + 1)..];
            if (IsAgency(name) && (words > 1 || (name.Length > 2 && !name.ContainsAnyInRange('a', 'z')
                && text[..at].ContainsAnyInRange('a', 'z'))))
                return at + 1;
            at = text[..at].LastIndexOf(' ');
        }

        return 0;
    }

    /// <summary>The name of the service without that of its desk.</summary>
    internal static string Bare(ReadOnlySpan<char> agency) => BareOf(WithoutArticle(agency));

    /// <summary>"l’AFP" is AFP.</summary>
    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> name) =>
        name is ['l' or 'L', '\'' or '’', _, _, ..] ? name[2..] : name;

    private static string BareOf(ReadOnlySpan<char> agency) =>
        (WithoutDesk(agency) is { IsEmpty: false } bare && !IsName(agency) ? bare : agency).ToString();

    /// <summary>"AFP Sport": a desk of the service.</summary>
    private static ReadOnlySpan<char> WithoutDesk(ReadOnlySpan<char> name) =>
        name.EndsWith(" Sport", StringComparison.Ordinal) ? name[..^6] : name.EndsWith(" Sports", StringComparison.Ordinal)
            ? name[..^7] : default;

    private static bool IsName(ReadOnlySpan<char> name) =>
        Lookup.Contains(FoldedText.Fold(name, stackalloc char[LongestName * FoldedText.Growth]));

    /// <summary>Short names are only agencies in capitals or with a capital: "tt" or "pa" may be anything.</summary>
    private static bool IsOrdinaryWord(ReadOnlySpan<char> name) =>
        name.Length <= 3 && !name.ContainsAnyInRange('A', 'Z') && System.Text.Ascii.IsValid(name)
            && name is not ("dpa" or "ats" or "afp" or "sid" or "epd" or "kna" or "anp" or "nxp" or "apa" or "sda" or "awp");

    /// <summary>The agencies of a line that holds nothing but their names and small words: <c>Avec AFP et Reuters</c>,
    /// <c>(ats/nxp)</c>, <c>Source : Belga</c>; empty for any other line.</summary>
    internal static IReadOnlyList<string> OfLine(ReadOnlySpan<char> line)
    {
        line = line.Trim(" \u00A0\n()[].*–—-");
        if (line.Length is < 2 or > LongestLine)
            return [];
        var found = new List<string>();
        Span<char> room = stackalloc char[LongestName * FoldedText.Growth];
        var rest = line;
        while (!rest.IsEmpty)
        {
            rest = rest.TrimStart(" \u00A0,/&+:|");
            if (rest.IsEmpty)
                break;
            if (LongestAt(rest) is var length and > 0)
            {
                found.Add(Bare(rest[..length]));
                rest = rest[length..];
                continue;
            }

            var end = rest.IndexOfAny(Borders);
            var word = end < 0 ? rest : rest[..end];
            if (word.Length > LongestName || !IsSmallWord(FoldedText.Fold(word, room)))
                return [];
            rest = end < 0 ? default : rest[end..];
        }

        return found;
    }

    /// <summary>Where the word begins that a colon follows and that names wire services as the source:
    /// <c>Par Nora Lind Source : AFP</c>; -1 for none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="colon">Where the colon stands.</param>
    internal static int SourceAt(ReadOnlySpan<char> line, int colon)
    {
        var label = line[..colon].TrimEnd(" \u00A0\u202F");
        var start = label.LastIndexOfAny(' ', '\u00A0') + 1;
        return label.Length - start is > 0 and <= LongestSource
            && SourceWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(
                FoldedText.Fold(label[start..], stackalloc char[LongestSource * FoldedText.Growth]))
            && LongestAt(line[(colon + 1)..].TrimStart(" \u00A0")) > 0 ? start : -1;
    }

    /// <summary>The agencies that a line names first behind the word for a source: <c>Source : AFP, le 3 mars</c>; empty for any
    /// other line.</summary>
    internal static IReadOnlyList<string> OfSource(ReadOnlySpan<char> line)
    {
        var found = new List<string>();
        if (line.IndexOf(':') is not (> 0 and var colon) || SourceAt(line, colon) != 0)
            return found;
        for (var rest = line[(colon + 1)..].TrimStart(NameBorders); LongestAt(rest) is > 0 and var length;
            rest = rest[length..].TrimStart(NameBorders))
            found.Add(Bare(rest[..length].TrimEnd(NameBorders)));
        return found;
    }

    /// <summary>The agencies between the brackets of a dateline: those of <see cref="OfLine"/>, or one with the letters of its
    /// desk, <c>dpa/lno</c>.</summary>
    internal static IReadOnlyList<string> OfDateline(ReadOnlySpan<char> words)
    {
        var desk = words.IndexOf('/') + 1;
        return desk > 1 && words.Length - desk is > 1 and <= LongestDesk && !words[desk..].ContainsAnyExceptInRange('a', 'z')
            && !IsAgency(words[desk..]) ? OfLine(words[..(desk - 1)]) : OfLine(words);
    }

    /// <summary>The agencies that end a short line after the paper or its correspondent: <c>Le Phare avec AFP</c>, <c>Avec notre
    /// correspondante à Lyon et Reuters</c>; also those of <see cref="OfLine"/>.</summary>
    internal static IReadOnlyList<string> OfCredit(ReadOnlySpan<char> line)
    {
        line = line.Trim(" \u00A0\n()[].*–—-");
        var alone = OfLine(line);
        if (alone.Count == 0 && line.IndexOf(',') is > 0 and var comma && line[..comma].Contains(':'))
            alone = OfLine(line[..comma]);
        if (alone.Count > 0 || line.Length > LongestLine || line.ContainsAny('.', '!', '?'))
            return alone;
        Span<char> room = stackalloc char[LongestLine * FoldedText.Growth];
        var words = 0;
        var hasRole = false;
        IReadOnlyList<string> named = [];
        foreach (var range in line.Split(' '))
        {
            var word = FoldedText.Fold(line[range], room);
            var isJoiner = BylineWords.AgencyJoiners.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
            hasRole |= BylineWords.RoleWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
            if (words > 0 && (isJoiner ? (char.IsUpper(line[0]) || (words == 1 && range.Start.Value <= LongestInitials))
                    && words <= MostWordsOfName && AreNames(line[..range.Start.Value])
                    || (hasRole && line[..range.Start.Value].Contains(','))
                : hasRole && BylineWords.Joiners.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                && OfLine(line[range.End.Value..]) is { Count: > 0 } found)
                return found;
            // "AFP, Reuters et notre correspondante à Dakar".
            if (named.Count > 0 && BylineWords.RoleWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                return named;
            if (words > 0 && named.Count == 0 && IsSmallWord(word))
                named = OfLine(line[..range.Start.Value]);
            if (++words > MostWordsOfCredit)
                break;
        }

        return [];
    }

    /// <summary>Whether all longer words begin with a capital, or they are the newsroom.</summary>
    private static bool AreNames(ReadOnlySpan<char> words)
    {
        if (BylineWords.Nameless.Contains(FoldedText.Fold(words.Trim())))
            return true;

        foreach (var range in words.SplitAny(' ', '\u00A0'))
        {
            if (words[range] is [var first, _, _, _, ..] && char.IsLower(first))
                return false;
        }

        return true;
    }

    private static bool IsSmallWord(ReadOnlySpan<char> folded) =>
        BylineWords.AgencyJoiners.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded)
            || BylineWords.Joiners.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded)
            || SourceWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded);

    /// <summary>The length of the longest name that the text begins with; 0 for none.</summary>
    private static int LongestAt(ReadOnlySpan<char> text)
    {
        var best = 0;
        for (var end = 1; end <= Math.Min(text.Length, LongestName); end++)
        {
            if ((end == text.Length || !char.IsLetterOrDigit(text[end])) && IsAgency(text[..end]))
                best = end;
        }

        return best;
    }
}
