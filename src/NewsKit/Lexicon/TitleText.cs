namespace NewsKit.Lexicon;

/// <summary>Cuts the name of the site from a document title.</summary>
internal static class TitleText
{
    private static readonly string[] Bars = [" | ", " - ", " – ", " — ", " :: ", " » ", " • ", " · "];

    /// <summary>The title without its last part after a bar, when that part is the site's name or clearly the shorter one.</summary>
    internal static string WithoutSite(string title, string? site)
    {
        var cut = -1;
        foreach (var bar in Bars)
            cut = Math.Max(cut, title.LastIndexOf(bar, StringComparison.Ordinal));
        if (cut <= 0)
            return title;
        var tail = title[(cut + 3)..].Trim();
        var isSite = site is not null && string.Equals(FoldedText.Fold(tail), FoldedText.Fold(site), StringComparison.Ordinal);
        return isSite || (tail.Length * 2 < cut && tail.Length < 40) ? title[..cut].Trim() : title;
    }
}
