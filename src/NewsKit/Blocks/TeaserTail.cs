using NewsKit.Lexicon;

namespace NewsKit.Blocks;

/// <summary>A teaser that ends a paragraph of the text, on a line of its own, in brackets or behind its last sentence: « … des
/// tuiles. (Lire aussi : <c>&lt;a&gt;…&lt;/a&gt;</c>) »</summary>
internal static class TeaserTail
{
    private const int ShortestLink = 8;
    private const int ShortestText = 40;
    private const int LongestLabel = 40;
    private const string Around = " \n\u00A0()[].";

    /// <summary>Where the teaser begins in the text of the page; -1 for a block without one.</summary>
    internal static int Start(PageContent content, in Block b)
    {
        if (b.Kind != BlockKind.Text || b.LinkChars < ShortestLink || b.Length < b.LinkChars + ShortestText || b.HeadingLevel > 0)
            return -1;
        var text = content.Text.AsSpan(b.Start, b.Length);
        var line = text.LastIndexOf('\n');
        if (line >= ShortestText && IsTeaser(content, b, line + 1))
            return b.Start + line;
        var open = text.TrimEnd(" .\u00A0") switch
        {
            [.., ')'] => text.LastIndexOf('('),
            [.., ']'] => text.LastIndexOf('['),
            _ => -1,
        };
        if (open >= ShortestText && IsTeaser(content, b, open))
            return b.Start + open;
        return LastSentence(content, b, text) is > ShortestText and var last && IsTeaser(content, b, last) ? b.Start + last : -1;
    }

    /// <summary>Where the words before a link that ends the block begin, right behind a sentence; -1 without such a
    /// link.</summary>
    private static int LastSentence(PageContent content, in Block b, ReadOnlySpan<char> text)
    {
        var link = -1;
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is "a" && e.TextStart > b.Start && b.End - e.TextEnd is >= 0 and < 3)
                link = e.TextStart - b.Start;
        }

        if (link < ShortestText)
            return -1;
        var end = text[..link].LastIndexOfAny(".!?…");
        return end > 0 && link - end <= LongestLabel ? end + 1 : -1;
    }

    private static bool IsTeaser(PageContent content, in Block b, int at)
    {
        var tail = content.Text.AsSpan(b.Start + at, b.Length - at).Trim(Around);
        if (SectionLabels.Match(tail) != LabelKind.InlineRelated)
            return false;
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is "a" && e.TextStart >= b.Start + at && e.TextLength >= ShortestLink)
                return true;
        }

        return false;
    }
}
