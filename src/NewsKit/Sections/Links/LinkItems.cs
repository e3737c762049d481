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
    private const int LongestSection = 30;
    private const int LongestDuration = 8;
    private const int LongestSignature = 60;
    private const int MostOfName = 4;

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

    /// <summary>The address of the first link that touches a block, as printed.</summary>
    internal static string? HrefOf(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        if (content.Closest(b.Element, "a") is var around and >= 0)
            return content.Attribute(around, "href");
        foreach (var i in content.ElementsOf(b))
        {
            if (content.Elements[i].Tag is "a" && content.Elements[i].TextEnd > b.Start)
                return content.Attribute(i, "href");
        }

        return null;
    }

    /// <summary>Titles without links, as a text rendering shows them.</summary>
    private static List<RelatedLink> Unlinked(int first, int end, ReadingContext context)
    {
        var items = new List<RelatedLink>();
        if (context.Content.Kind != PageKind.Text)
            return items;
        var repeated = Repeated(context.Content, first, end);
        var titles = LineCards.Titles(context.Content, first, end);
        var areDated = titles.Count > 1 && titles.TrueForAll(block => EndBeforeDay(context.Content.TextOf(block)) > 0);
        foreach (var block in titles)
        {
            if (!repeated.Contains(block)
                && WithoutNumber(context.Content.TextOf(block), items.Count + 1) is var line
                && WithoutDay(WithoutHour(areDated ? line[..EndBeforeDay(line)] : line)) is var title && !IsSigned(title)
                && context.Line(SaidOnce(title)) is { } text)
                items.Add(new RelatedLink { Text = text });
        }

        return items;
    }

    /// <summary>The short lines of a plain text that stand more than once among others: sections of the titles.</summary>
    private static HashSet<int> Repeated(PageContent content, int first, int end)
    {
        var repeated = new HashSet<int>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var block = first; block < end; block++)
        {
            if (content.Blocks[block].Length > LongestSection || places.TryAdd(content.StringOf(block), block))
                continue;
            repeated.Add(places[content.StringOf(block)]);
            repeated.Add(block);
        }

        return repeated.Count + 1 < end - first ? repeated : [];
    }

    /// <summary>A day, a reading time, who wrote or where it was filed, below a title.</summary>
    internal static bool IsDetail(PageContent content, int block) => content.TextOf(block) is var line
        && (DateReading.IsMostlyDate(line) || ServiceLines.IsOne(line) || DateReading.IsLabelled(line)
            || (line[0] == '#' && !line.Contains(' ')) || IsDuration(line) || IsSigned(line));

    /// <summary>"3 min".</summary>
    private static bool IsDuration(ReadOnlySpan<char> line) => line.Length <= LongestDuration && char.IsAsciiDigit(line[0])
        && line.EndsWith("min", StringComparison.OrdinalIgnoreCase);

    /// <summary>"par Lise Morel", with a date behind it perhaps: a short line of an announcer and words with capitals.</summary>
    private static bool IsSigned(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestSignature || line.IndexOf(' ') is not (> 0 and var blank)
            || !BylineWords.Announcers.Contains(FoldedText.Fold(line[..blank])))
            return false;
        var name = line[(blank + 1)..];
        if (DateReading.FindIn(name) is { Start: > 1 } date)
            name = name[..date.Start];
        var words = 0;
        foreach (var range in name.Split(' '))
        {
            if (range.Start.Value == range.End.Value)
                continue;
            if (!char.IsUpper(name[range.Start]))
                return false;
            words++;
        }

        return words is > 1 and <= MostOfName;
    }

    /// <summary>The title without the day that stands before it: <c>28/03/11 Le marché déménage</c>.</summary>
    private static ReadOnlySpan<char> WithoutDay(ReadOnlySpan<char> title) =>
        char.IsAsciiDigit(title[0]) && DateReading.FindIn(title) is (0, var length)
            && title[length..].TrimStart(" \u00A0:–—-|") is { Length: >= ShortestTitle } rest ? rest : title;

    /// <summary>The title without the words of its picture, where these are the same: <c>Un quai neuf Un quai neuf</c>.</summary>
    private static ReadOnlySpan<char> SaidOnce(ReadOnlySpan<char> title) => title.Length / 2 is >= ShortestTitle and var half
        && title.Length % 2 == 1 && title[half] == ' ' && title[..half].SequenceEqual(title[(half + 1)..])
        ? title[..half] : title;

    /// <summary>Where a title ends before the day that stands behind it: <c>Le marché déménage 28/03/11</c>; 0 where none
    /// does.</summary>
    private static int EndBeforeDay(ReadOnlySpan<char> title) => DateReading.FindIn(title) is { Start: >= ShortestTitle } day
        && title[(day.Start + day.Length)..].Trim(" \u00A0)").IsEmpty ? title[..day.Start].TrimEnd(" \u00A0(|–—-·•,").Length
            : 0;

    /// <summary>The title without the hour that stands before it: <c>18:02 Le marché déménage</c>, <c>18h02 - …</c>.</summary>
    private static ReadOnlySpan<char> WithoutHour(ReadOnlySpan<char> title)
    {
        var mark = title.IndexOfAny(':', 'h', '.');
        if (mark is not (1 or 2) || title.Length < mark + ShortestTitle || title[..mark].ContainsAnyExceptInRange('0', '9')
            || title[(mark + 1)..(mark + 3)].ContainsAnyExceptInRange('0', '9') || title[mark + 3] is not (' ' or '\u00A0'))
            return title;
        return title[(mark + 3)..].TrimStart(" \u00A0:–—-|") is { Length: >= ShortestTitle } rest ? rest : title;
    }

    /// <summary>The title without the number of its place in the list.</summary>
    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> title, int number)
    {
        var mark = title.IndexOfAny('.', ')');
        return mark is > 0 and < 3 && mark + 1 < title.Length && title[mark + 1] is ' ' or '\u00A0'
            && int.TryParse(title[..mark], NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place == number
            ? title[(mark + 2)..] : title;
    }
}
