namespace NewsKit.Lexicon;

/// <summary>Cuts the name of the site from a title.</summary>
internal static class TitleText
{
    private const int LongestSite = 40;
    private const int FewestCapitals = 3;
    private const int MostCapitals = 5;
    private const int FewestSmall = 2;
    private const int ShortestSmall = 3;
    private const int Joiner = 3;
    private const char EastAsianMark = '\u3000';

    /// <summary>What parts a title from the name of the site, before or behind it.</summary>
    internal static readonly string[] Bars =
    [
        " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " · ", " / ", " ∙ ", " ~ ", " ‹ ", " › ", "｜",
        "ㅣ", "│", "_", "--",
    ];

    /// <summary>The title without its last part after a bar, when that part is the site's name or clearly the shorter
    /// one.</summary>
    internal static string WithoutSite(string title, string? site)
    {
        title = BeforeSite(BehindSite(title, site), site);
        var (cut, behind) = LastBar(title);
        if (cut <= 0)
            return title;
        var tail = title[behind..].Trim();
        if (IsSite(tail, site))
            return WithoutSection(title[..cut].Trim());
        if (FirstBar(title) is var (first, start) && first > 0 && IsSite(title[..first].Trim(), site))
            return title[start..].Trim();
        var isTail = tail.Length * 2 < cut || IsName(tail, title.AsSpan(0, cut))
            || (tail.Length < cut && PartsSite(title.AsSpan(cut, behind - cut)));
        return tail.Length < LongestSite && isTail ? title[..cut].Trim() : title;
    }

    /// <summary>Whether a mark stands before names of sites and seldom between the parts of a headline, as dashes do.</summary>
    private static bool PartsSite(ReadOnlySpan<char> bar) => bar.Trim() is "|" or "‹" or "｜" or "ㅣ" or "│" or "::";

    /// <summary>The title without its last or first part when that part is exactly the site's name.</summary>
    internal static string WithoutExactSite(string title, string? site)
    {
        title = BeforeSite(title, site);
        if (LastBar(title) is var (cut, behind) && cut > 0 && IsSite(title[behind..].Trim(), site))
            return title[..cut].Trim();
        return FirstBar(title) is var (first, start) && first > 0 && IsSite(title[..first].Trim(), site)
            ? title[start..].Trim() : title;
    }

    /// <summary>"Site : Headline" without the site.</summary>
    private static string BehindSite(string title, string? site)
    {
        if (site is not { Length: > Joiner } || title.Length < site.Length * 2
            || !title.StartsWith(site, StringComparison.OrdinalIgnoreCase))
            return title;
        var rest = title.AsSpan(site.Length).TrimStart(" \u00A0\u202F");
        return rest is [':', ' ' or '\u00A0', ..] ? rest[1..].Trim().ToString() : title;
    }

    /// <summary>"Headline : Site" without the site.</summary>
    private static string BeforeSite(string title, string? site)
    {
        if (site is not { Length: > Joiner } || title.Length < site.Length * 2
            || !title.EndsWith(site, StringComparison.OrdinalIgnoreCase))
            return title;
        var rest = title.AsSpan(0, title.Length - site.Length).TrimEnd(" \u00A0\u202F");
        return rest.EndsWith(':') ? rest.TrimEnd(" :\u00A0").ToString() : title;
    }

    /// <summary>"Headline | Section | Site" has a second part to cut when the last one was the site.</summary>
    private static string WithoutSection(string title)
    {
        var (cut, behind) = LastBar(title);
        if (cut <= 0 || title.LastIndexOf(" | ", StringComparison.Ordinal) != cut)
            return title;
        var section = title[behind..].Trim();
        return section.Length * 2 < cut && section.Length < LongestSite / 2 ? title[..cut].Trim() : title;
    }

    /// <summary>Whether all words of the tail have a capital, but for small ones between them, and several of the title have
    /// none: <c>Guide des halles couvertes – Carnets Brume Ouest</c>.</summary>
    private static bool IsName(ReadOnlySpan<char> tail, ReadOnlySpan<char> title)
    {
        var (capitals, small) = Count(tail);
        var isName = capitals is >= FewestCapitals and <= MostCapitals || (capitals == FewestCapitals - 1 && HasJoiner(tail));
        return isName && small == 0 && tail.Length < title.Length && Count(title).Small >= FewestSmall;
    }

    /// <summary>Two words with a capital and small ones between them: <c>Carnets de la Brume</c>.</summary>
    private static bool HasJoiner(ReadOnlySpan<char> tail)
    {
        var first = tail.IndexOf(' ');
        var last = tail.LastIndexOf(' ');
        if (first <= 0 || last <= first + 1)
            return false;
        foreach (var range in tail[(first + 1)..last].Split(' '))
        {
            var word = tail[(first + 1)..last][range];
            if (word.IsEmpty || !char.IsLower(word[0])
                || (word.Length > Joiner && !BylineWords.Particles.Contains(FoldedText.Fold(word))))
                return false;
        }

        return true;
    }

    private static (int Capitals, int Small) Count(ReadOnlySpan<char> text)
    {
        int capitals = 0, small = 0;
        foreach (var range in text.SplitAny(' ', '\u00A0'))
        {
            var word = text[range];
            capitals += word.Length > 0 && char.IsUpper(word[0]) ? 1 : 0;
            small += word.Length > ShortestSmall && char.IsLower(word[0])
                && !BylineWords.Particles.Contains(FoldedText.Fold(word)) ? 1 : 0;
        }

        return (capitals, small);
    }

    private static bool IsSite(string part, string? site) =>
        site is not null && string.Equals(FoldedText.Fold(part), FoldedText.Fold(site), StringComparison.Ordinal);

    /// <summary>Where the last bar starts and ends; -1 without one.</summary>
    private static (int Start, int End) LastBar(string title)
    {
        var cut = (Start: -1, End: -1);
        foreach (var bar in Bars)
        {
            if (title.LastIndexOf(bar, StringComparison.Ordinal) is var at && at > cut.Start)
                cut = (at, at + bar.Length);
        }

        if (cut.Start < 0 && title.LastIndexOf('|') is var bare and > 0)
            return (bare, bare + 1);
        // Chinese and Japanese titles have no blanks around the dash.
        var dash = title.LastIndexOf('-');
        return dash > Math.Max(0, cut.Start) && dash + 1 < title.Length && EastAsianNames.IsLetter(title[dash + 1])
            && title[dash - 1] >= EastAsianMark ? (dash, dash + 1) : cut;
    }

    private static (int Start, int End) FirstBar(string title)
    {
        var cut = (Start: int.MaxValue, End: -1);
        foreach (var bar in Bars)
        {
            if (title.IndexOf(bar, StringComparison.Ordinal) is var at and >= 0 && at < cut.Start)
                cut = (at, at + bar.Length);
        }

        return cut.End < 0 ? (-1, -1) : cut;
    }
}
