using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Recognises the few classes that change how an element is read.</summary>
internal static class LookWords
{
    private const int ShortestWord = 3;

    private static readonly FrozenDictionary<string, ElementLook> Words = new Dictionary<string, ElementLook>
    {
        ["dropcap"] = ElementLook.DropCap,
        ["drop-cap"] = ElementLook.DropCap,
        ["drop_cap"] = ElementLook.DropCap,
        ["dropcaps"] = ElementLook.DropCap,
        ["drop-caps"] = ElementLook.DropCap,
        ["lettrine"] = ElementLook.DropCap,
        ["first-letter"] = ElementLook.DropCap,
        ["firstletter"] = ElementLook.DropCap,
        ["initial-letter"] = ElementLook.DropCap,
        ["katex-html"] = ElementLook.Drawing,
        ["MathJax"] = ElementLook.Typeset,
        ["MathJax_Preview"] = ElementLook.Drawing,
        ["MathJax_SVG"] = ElementLook.Drawing,
        ["MathJax_CHTML"] = ElementLook.Drawing,
        ["mw-editsection"] = ElementLook.Drawing,
        ["math"] = ElementLook.Source,
        ["arithmatex"] = ElementLook.Source,
        ["ql-formula"] = ElementLook.Source,
        ["twitter-tweet"] = ElementLook.Post,
        ["twitter-video"] = ElementLook.Post,
        ["mastodon-embed"] = ElementLook.Post,
        ["bluesky-embed"] = ElementLook.Post,
        ["reddit-embed-bq"] = ElementLook.Post,
        ["instagram-media"] = ElementLook.Post,
        ["tiktok-embed"] = ElementLook.Post,
        ["text-post-media"] = ElementLook.Post,
        ["fb-post"] = ElementLook.Player,
        ["fb-video"] = ElementLook.Player,
        ["embedly-card"] = ElementLook.Player,
        ["youtube-player"] = ElementLook.Player,
        ["rll-youtube-player"] = ElementLook.Player,
        ["youtube_player"] = ElementLook.Player,
        ["vimeo_player"] = ElementLook.Player,
        ["dailymotion_player"] = ElementLook.Player,
        ["lyte-wrapper"] = ElementLook.Player,
        ["iframely-responsive"] = ElementLook.Player,
        ["yt-lazyload"] = ElementLook.Player,
        ["dailymotion-cpe"] = ElementLook.Player,
        ["flourish-embed"] = ElementLook.Player,
        ["infogram-embed"] = ElementLook.Player,
        ["codepen"] = ElementLook.Player,
        ["lineno"] = ElementLook.LineNumber,
        ["linenos"] = ElementLook.LineNumber,
        ["linenumber"] = ElementLook.LineNumber,
        ["line-number"] = ElementLook.LineNumber,
        ["linenum"] = ElementLook.LineNumber,
        ["line-numbers-rows"] = ElementLook.LineNumber,
        ["hljs-ln-numbers"] = ElementLook.LineNumber,
        ["lnt"] = ElementLook.LineNumber,
        ["blob-num"] = ElementLook.LineNumber,
        ["sidenote"] = ElementLook.SideNote,
        ["side-note"] = ElementLook.SideNote,
        ["sidenote-content"] = ElementLook.SideNote,
        ["marginnote"] = ElementLook.SideNote,
        ["margin-note"] = ElementLook.SideNote,
        ["modern-footnotes-footnote__note"] = ElementLook.SideNote,
        ["gutter"] = ElementLook.LineNumber,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly WordFilter Shapes = new(Words.Keys);

    internal static ElementLook Of(ReadOnlySpan<char> classes)
    {
        var found = ElementLook.None;
        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in classes.Split(' '))
        {
            var word = classes[range];
            if (word.Length < ShortestWord)
                continue;
            if (Shapes.MayHold(word) && lookup.TryGetValue(word, out var look))
                return look;
            if (word is "nk-formula")
                return ElementLook.Formula;
            if (word.StartsWith("whitespace-pre") || word is "pre-line" or "pre-wrap")
                return ElementLook.Lines;
            if (word is "d-block" or "block")
                found = ElementLook.Block;
        }

        return found;
    }
}
