namespace NewsKit.Blocks;

/// <summary>Recognises the few classes that change how an element is read.</summary>
internal static class ElementLooks
{
    private static readonly string[] DropCaps =
        ["dropcap", "drop-cap", "drop_cap", "dropcaps", "drop-caps", "lettrine", "first-letter", "firstletter", "initial-letter"];

    private static readonly string[] Drawings = ["katex-html", "MathJax_Preview", "MathJax_SVG", "MathJax_CHTML"];

    private static readonly string[] LineNumbers =
        ["lineno", "linenos", "linenumber", "line-number", "linenum", "line-numbers-rows", "hljs-ln-numbers", "lnt",
            "blob-num", "gutter"];

    private static readonly string[] Players =
        ["fb-post", "fb-video", "embedly-card", "youtube-player", "rll-youtube-player", "lyte-wrapper", "yt-lazyload"];

    internal static ElementLook Of(string classes)
    {
        foreach (var range in classes.AsSpan().Split(' '))
        {
            var word = classes.AsSpan(range);
            if (word.Length < 3)
                continue;
            if (Holds(DropCaps, word))
                return ElementLook.DropCap;
            if (Holds(Drawings, word))
                return ElementLook.Drawing;
            if (Holds(Players, word))
                return ElementLook.Player;
            if (word is "nk-formula")
                return ElementLook.Formula;
            if (Holds(LineNumbers, word))
                return ElementLook.LineNumber;
            if (word.StartsWith("whitespace-pre") || word is "pre-line" or "pre-wrap")
                return ElementLook.Lines;
        }

        return ElementLook.None;
    }

    internal static TagRole Change(TagRole role, ElementLook look) => look switch
    {
        ElementLook.DropCap when (role & TagRole.KeepsLine) == 0 => role | TagRole.Inline,
        ElementLook.Drawing => TagRole.KeepsLine | TagRole.Silent,
        ElementLook.Lines => role | TagRole.Lines,
        _ => role,
    };

    private static bool Holds(string[] names, ReadOnlySpan<char> word)
    {
        foreach (var name in names)
        {
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
