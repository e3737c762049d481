using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>A teaser in one block whose label only mark-up parts from its links, or that has several links: <c>&lt;b&gt;Lire
/// aussi&lt;/b&gt; &lt;a&gt;…&lt;/a&gt;</c>.</summary>
internal static class TeaserLine
{
    private const int Longest = 600;
    private const int LongestLabel = 60;
    private const int ShortestLinked = 12;
    private const int ShortestTitle = 4;
    private const string Marks = " :：>›»→•▶-–\n\u00A0\u202F";

    /// <summary>What may stand around a label.</summary>
    private const string Brackets = "【】［］[]〈〉■◆●▼◇";

    /// <summary>Where the label ends; -1 for a block that is no such line.</summary>
    internal static int LabelEnd(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        if (b.LinkChars < ShortestLinked || b.LinkChars * 2 < b.Length || b.Length > Longest)
            return -1;
        var link = content.Closest(b.Element, "a") >= 0 ? b.Start : b.End;
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.TextEnd <= b.Start || e.TextStart >= b.End)
                continue;
            if (e.Tag is "a")
                link = Math.Min(link, Math.Max(b.Start, e.TextStart));
            else if (e.TextStart <= b.Start + 1 && e.TextEnd < b.End && IsLabel(content.ElementText(i)))
                return e.TextEnd;
        }

        return link > b.Start && link < b.End && IsLabel(content.Text.AsSpan(b.Start, link - b.Start)) ? link : -1;
    }

    /// <summary>The label and the titles of such a line, or of another with several links; null where it has one.</summary>
    internal static LinkGroup? Read(int block, LinkGroupKind kind, ReadingContext context)
    {
        var content = context.Content;
        ref readonly var b = ref content.Blocks[block];
        var end = LabelEnd(content, block);
        var items = new List<RelatedLink>();
        var first = b.End;
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is not "a" || e.TextEnd <= b.Start || e.TextStart >= b.End)
                continue;
            first = Math.Min(first, e.TextStart);
            var start = Math.Max(e.TextStart, end);
            if (start < e.TextEnd && context.Line(content.Text.AsSpan(start, e.TextEnd - start).Trim(Marks)) is
                { Length: >= ShortestTitle } text)
                items.Add(new RelatedLink { Text = text, Url = context.Resolve(content.Attribute(i, "href"), AddressUse.Media) });
        }

        // The link may hold the whole line.
        if (items.Count == 0 && end >= 0 && content.Closest(b.Element, "a") >= 0
            && context.Line(content.Text.AsSpan(end, b.End - end).Trim(Marks)) is { Length: >= ShortestTitle } rest)
            items.Add(new RelatedLink { Text = rest, Url = LinkItems.AddressIn(block, context) });
        if (items.Count == 0 || (end < 0 && (items.Count < 2 || first - b.Start > LongestLabel
            || items.Exists(item => !item.Text.Contains(' ', StringComparison.Ordinal)))))
            return null;
        var title = content.Text.AsSpan(b.Start, (end < 0 ? first : end) - b.Start).Trim(Marks);
        return new LinkGroup { Kind = kind, Title = context.Line(title), Items = items };
    }

    private static bool IsLabel(ReadOnlySpan<char> text) =>
        text.Length <= LongestLabel && SectionLabels.IsTeaserLabel(text.Trim(Marks).Trim(Brackets).Trim(Marks));
}
