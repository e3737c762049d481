namespace NewsKit.Metadata;

/// <summary>The scripts of a page as it came, for what only their data says.</summary>
internal static class PageScripts
{
    /// <summary>Where the start tag of each script stands, and what it holds, in order; one that nothing closes ends
    /// them.</summary>
    internal static IEnumerable<(Range Tag, Range Content)> Of(string page)
    {
        for (var at = page.IndexOf("<script", StringComparison.OrdinalIgnoreCase); at >= 0;)
        {
            var start = page.IndexOf('>', at);
            var end = start < 0 ? -1 : page.IndexOf("</script", start, StringComparison.OrdinalIgnoreCase);
            if (end < 0)
                yield break;
            yield return (at..start, (start + 1)..end);
            at = page.IndexOf("<script", end, StringComparison.OrdinalIgnoreCase);
        }
    }
}
