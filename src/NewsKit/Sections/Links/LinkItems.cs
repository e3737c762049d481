using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads cards of links: one item an address, its title the heading of the card or the longest link.</summary>
internal static class LinkItems
{
    private const int ShortestTitle = 4;

    private const MarkupTokens NoTitle =
        MarkupTokens.Date | MarkupTokens.Author | MarkupTokens.Tags | MarkupTokens.Counter | MarkupTokens.Kicker
        | MarkupTokens.Comment | MarkupTokens.Share;

    internal static List<RelatedLink> Read(int firstBlock, int endBlock, int scope, ReadingContext context)
    {
        var content = context.Content;
        var items = new List<RelatedLink>();
        if (firstBlock >= endBlock)
            return items;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var (first, end) = ElementRange(content, firstBlock, endBlock, scope);
        for (var i = first; i < end && items.Count < context.Limits.Links; i++)
        {
            if (content.Elements[i].Tag is not "a"
                || context.Resolve(content.Attribute(i, "href"), AddressUse.Media) is not { } url)
                continue;
            if (content.Closest(i, NoTitle) is var detail && detail > scope && detail >= first)
                continue;
            var title = Title(content, i, context);
            if (places.TryGetValue(url, out var place))
            {
                if (title is not null && IsBetter(title, items[place].Text))
                    items[place] = items[place] with { Text = title };
            }
            else if (title is not null)
            {
                places.Add(url, items.Count);
                items.Add(new RelatedLink { Text = title, Url = url });
            }
        }

        return items.Count > 0 ? items : Unlinked(firstBlock, endBlock, context);
    }

    /// <summary>The address of the first link that touches a block.</summary>
    internal static string? AddressIn(int block, ReadingContext context)
    {
        var content = context.Content;
        ref readonly var b = ref content.Blocks[block];
        if (content.Closest(b.Element, "a") is var around and >= 0
            && context.Resolve(content.Attribute(around, "href"), AddressUse.Media) is { } whole)
            return whole;
        foreach (var i in content.ElementsOf(b))
        {
            if (content.Elements[i].Tag is "a" && content.Elements[i].TextEnd > b.Start
                && context.Resolve(content.Attribute(i, "href"), AddressUse.Media) is { } url)
                return url;
        }

        return null;
    }

    private static (int First, int End) ElementRange(PageContent content, int firstBlock, int endBlock, int scope)
    {
        if (scope >= 0)
            return (scope, content.Elements[scope].End);
        var first = content.Blocks[firstBlock].Element;
        while (content.Elements[first].Parent is var parent and >= 0 && content.Elements[parent].FirstBlock >= firstBlock)
            first = parent;
        var last = content.Blocks[endBlock - 1].Element;
        return (first, content.Elements[last].End);
    }

    /// <summary>The full title: the <c>title</c> attribute where the visible text is cut, else the heading or text of the
    /// link.</summary>
    private static string? Title(PageContent content, int link, ReadingContext context)
    {
        ref readonly var e = ref content.Elements[link];
        var visible = TextField.Of(
            HeadingIn(content, link) is var heading and >= 0 ? content.ElementText(heading) : content.ElementText(link), context);
        var attribute = TextField.Of(content.Attribute(link, "title") ?? content.Attribute(link, "aria-label"), context);
        if (visible is null)
            return attribute is { Length: >= ShortestTitle } && e.TextEnd - e.TextStart <= 1 ? attribute : null;
        if (visible.Length < ShortestTitle || SectionLabels.Match(visible) != LabelKind.None)
            return null;
        var stem = visible.TrimEnd('.', '…', ' ');
        return attribute is not null && attribute.Length > visible.Length && stem.Length < visible.Length
            && attribute.StartsWith(stem, StringComparison.Ordinal) ? attribute : visible;
    }

    private static int HeadingIn(PageContent content, int link)
    {
        for (var i = link + 1; i < content.Elements[link].End; i++)
        {
            if (content.Elements[i].Tag is "h1" or "h2" or "h3" or "h4" or "h5" or "h6")
                return i;
        }

        return -1;
    }

    /// <summary>Whether a title goes on where the known one is cut, or says more than one of a few words.</summary>
    private static bool IsBetter(string title, string known)
    {
        var stem = known.TrimEnd('.', '…', ' ');
        if (stem.Length < known.Length && title.StartsWith(stem, StringComparison.Ordinal))
            return true;
        var isCut = title.EndsWith('…') || title.EndsWith("...", StringComparison.Ordinal);
        return !isCut && known.Length < 20 && title.Length > known.Length;
    }

    /// <summary>Titles without links, as a text rendering shows them.</summary>
    private static List<RelatedLink> Unlinked(int first, int end, ReadingContext context)
    {
        var items = new List<RelatedLink>();
        for (var block = first; block < end; block++)
        {
            if (context.Content.Kind == PageKind.Text && TextField.Of(context.Content.TextOf(block), context) is { } text)
                items.Add(new RelatedLink { Text = text });
        }

        return items;
    }
}
