using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Services that print their own name on the sites that they keep for others: none of these sites bears it.</summary>
internal static class PlatformNames
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(StringComparer.Ordinal,
        "wordpress", "wordpress.com", "blogger", "blogspot", "blogger.com", "substack", "wix", "wix.com", "squarespace", "weebly",
        "jimdo", "tumblr", "over-blog", "overblog", "over-blog.com", "canalblog", "skyrock", "typepad", "webflow", "ghost");

    /// <summary>Whether a text is the name of one.</summary>
    internal static bool Are(ReadOnlySpan<char> name) =>
        name.Length <= FoldedText.Longest && Names.Contains(FoldedText.Fold(name));
}
