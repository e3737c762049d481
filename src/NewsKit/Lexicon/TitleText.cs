namespace NewsKit.Lexicon;

/// <summary>Cuts the name of the site from a title.</summary>
internal static class TitleText
{
    private const int LongestSite = 40;
    private const int FewestCapitals = 3;
    private const int MostCapitals = 5;
    private const int FewestSmall = 2;
    private const int ShortestSmall = 3;
    private static readonly string[] Bars = [" | ", " - ", " – ", " — ", " :: ", " » ", " • ", " · ", " / ", " ∙ ", " ~ ", " ‹ "];

    /// <summary>The title without its last part after a bar, when that part is the site's name or clearly the shorter
    /// one.</summary>
    internal static string WithoutSite(string title, string? site)
    {
        var cut = LastBar(title);
        if (cut <= 0)
            return title;
        var tail = title[(cut + 3)..].Trim();
        return IsSite(tail, site) || (tail.Length < LongestSite && (tail.Length * 2 < cut || IsName(tail, title.AsSpan(0, cut))))
            ? WithoutSection(title[..cut].Trim(), tail, site) : title;
    }

    /// <summary>The title without its last or first part when that part is exactly the site's name.</summary>
    internal static string WithoutExactSite(string title, string? site)
    {
        if (LastBar(title) is var cut and > 0 && IsSite(title[(cut + 3)..].Trim(), site))
            return title[..cut].Trim();
        return FirstBar(title) is var start and > 0 && IsSite(title[..start].Trim(), site) ? title[(start + 3)..].Trim() : title;
    }

    /// <summary>"Headline | Section | Site" has a second part to cut when the last one was the site.</summary>
    private static string WithoutSection(string title, string tail, string? site)
    {
        if (!IsSite(tail, site) || LastBar(title) is not (var cut and > 0)
            || title.LastIndexOf(" | ", StringComparison.Ordinal) != cut)
            return title;
        var section = title[(cut + 3)..].Trim();
        return section.Length * 3 < cut && section.Length < LongestSite / 2 ? title[..cut].Trim() : title;
    }

    /// <summary>Whether all words of the tail have a capital, but for small ones, and several of the title have none:
    /// <c>Guide des halles couvertes – Carnets Brume Ouest</c>.</summary>
    private static bool IsName(ReadOnlySpan<char> tail, ReadOnlySpan<char> title)
    {
        var (capitals, small) = Count(tail);
        return capitals is >= FewestCapitals and <= MostCapitals && small == 0 && tail.Length < title.Length
            && Count(title).Small >= FewestSmall;
    }

    private static (int Capitals, int Small) Count(ReadOnlySpan<char> text)
    {
        int capitals = 0, small = 0;
        foreach (var range in text.SplitAny(' ', '\u00A0'))
        {
            var word = text[range];
            capitals += word.Length > 0 && char.IsUpper(word[0]) ? 1 : 0;
            small += word.Length > ShortestSmall && char.IsLower(word[0]) ? 1 : 0;
        }

        return (capitals, small);
    }

    private static bool IsSite(string part, string? site) =>
        site is not null && string.Equals(FoldedText.Fold(part), FoldedText.Fold(site), StringComparison.Ordinal);

    private static int LastBar(string title)
    {
        var cut = -1;
        foreach (var bar in Bars)
            cut = Math.Max(cut, title.LastIndexOf(bar, StringComparison.Ordinal));
        return cut;
    }

    private static int FirstBar(string title)
    {
        var cut = int.MaxValue;
        foreach (var bar in Bars)
        {
            if (title.IndexOf(bar, StringComparison.Ordinal) is var at and >= 0)
                cut = Math.Min(cut, at);
        }

        return cut == int.MaxValue ? -1 : cut;
    }
}
