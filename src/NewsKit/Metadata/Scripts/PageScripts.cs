namespace NewsKit.Metadata;

/// <summary>The scripts of a page as it came, for what only their data says.</summary>
internal static class PageScripts
{
    /// <summary>Where the start tag of each script stands, and what it holds, in order; one that nothing closes ends
    /// them.</summary>
    internal static IEnumerable<(Range Tag, Range Content)> Of(ReadOnlyMemory<char> page)
    {
        for (var at = Next(page, 0, "<script"); at >= 0;)
        {
            var start = Next(page, at, ">");
            var end = start < 0 ? -1 : Next(page, start, "</script");
            if (end < 0)
                yield break;
            yield return (at..start, (start + 1)..end);
            at = Next(page, end, "<script");
        }
    }

    private static int Next(ReadOnlyMemory<char> page, int from, string mark) =>
        page.Span[from..].IndexOf(mark, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? from + at : -1;
}
