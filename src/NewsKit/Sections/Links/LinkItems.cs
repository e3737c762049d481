using System.Globalization;
using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads cards of links: one item an address, its title the heading of the card or the longest link.</summary>
internal static class LinkItems
{
    private const int ShortestTitle = 10;

    internal static List<RelatedLink> Read(int firstBlock, int endBlock, int scope, ReadingContext context)
    {
        if (firstBlock >= endBlock)
            return [];
        return LinkCards.Read(firstBlock, endBlock, scope, context) is { Count: > 0 } cards
            ? cards : Unlinked(firstBlock, endBlock, context);
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

    /// <summary>Titles without links, as a text rendering shows them.</summary>
    private static List<RelatedLink> Unlinked(int first, int end, ReadingContext context)
    {
        var items = new List<RelatedLink>();
        for (var block = first; block < end; block++)
        {
            if (context.Content.Kind == PageKind.Text && !IsDetail(context.Content, block)
                && context.Line(WithoutDay(WithoutNumber(context.Content.TextOf(block), items.Count + 1))) is { } text)
                items.Add(new RelatedLink { Text = text });
        }

        return items;
    }

    /// <summary>A day, a reading time, who wrote or where it was filed, below a title.</summary>
    private static bool IsDetail(PageContent content, int block) => content.TextOf(block) is var line
        && (DateReading.IsMostlyDate(line) || ServiceLines.IsOne(line) || DateReading.IsLabelled(line)
            || (line[0] == '#' && !line.Contains(' ')));

    /// <summary>The title without the day that stands before it: <c>28/03/11 Le marché déménage</c>.</summary>
    private static ReadOnlySpan<char> WithoutDay(ReadOnlySpan<char> title) =>
        char.IsAsciiDigit(title[0]) && DateReading.FindIn(title) is (0, var length)
            && title[length..].TrimStart(" \u00A0:–—-|") is { Length: >= ShortestTitle } rest ? rest : title;

    /// <summary>The title without the number of its place in the list.</summary>
    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> title, int number)
    {
        var mark = title.IndexOfAny('.', ')');
        return mark is > 0 and < 3 && mark + 1 < title.Length && title[mark + 1] is ' ' or '\u00A0'
            && int.TryParse(title[..mark], NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place == number
            ? title[(mark + 2)..] : title;
    }
}
