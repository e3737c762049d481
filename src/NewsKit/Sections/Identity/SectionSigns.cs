using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The section of an article whose page declares none: the last link of the breadcrumb that is neither the start of the
/// site nor the article, or the link of the kicker.</summary>
internal static class SectionSigns
{
    private const int Shortest = 2;
    private const int Longest = 40;
    private const int LongestPath = 300;
    private const int MostOfPath = 5;
    private const int LongestLine = 120;
    private const int Above = 4;
    private const int Below = 5;
    private static readonly SearchValues<char> Arrows = SearchValues.Create("›>»→/");
    private static readonly SearchValues<char> NoStep = SearchValues.Create("/?#.");

    internal static string? Name(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        for (var i = 0; i < content.Elements.Length; i++)
        {
            if (!IsBreadcrumb(content, i) && !LeadsToHeadline(content, i, segments.Headline)
                && !IsPath(content, i, segments.Headline) && !EndsInHeading(content, i, segments.Headline))
                continue;
            if (OfBreadcrumb(content, i, segments.Headline) is { } link)
                return context.Line(content.ElementText(link));
            // A breadcrumb within has no other links.
            i = content.Elements[i].End - 1;
        }

        foreach (var kicker in segments.Of(SectionKind.Kicker))
        {
            if (content.Blocks[kicker.First] is { Length: >= Shortest and <= Longest } b && b.LinkChars >= b.Length - 1)
                return context.Line(content.TextOf(kicker.First));
        }

        return context.Line(Labelled(segments)) ?? context.Line(AtHeadline(segments));
    }

    /// <summary>The section that a word announces in the details of the article: <c>Rubrique : Transports</c>; empty for
    /// none.</summary>
    private static ReadOnlySpan<char> Labelled(Segmentation segments)
    {
        var content = segments.Content;
        for (var block = Math.Max(0, segments.Headline - Above); block < content.Blocks.Length; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Kind != BlockKind.Text || b.Length > LongestLine || block == segments.Headline
                || segments.KindOf(block) is not (SectionKind.None or SectionKind.Byline or SectionKind.Chrome
                    or SectionKind.Body or SectionKind.Kicker or SectionKind.Tags))
                continue;
            if (CategoryWords.IsOne(content.TextOf(block).TrimEnd(" :\u00A0")) && block + 1 < content.Blocks.Length
                && content.Blocks[block + 1].Length <= Longest && MayName(content.TextOf(block + 1)))
                return content.TextOf(block + 1);
            foreach (var range in content.TextOf(block).SplitAny("|\n•·/".AsSpan()))
            {
                var part = content.TextOf(block)[range].Trim();
                if (part.IsEmpty || CategoryWords.LengthIn(part) is not (> 0 and var start))
                    continue;
                var name = part[start..];
                name = name[..(name.IndexOfAny(',', ';') is var end and > 0 ? end : name.Length)].Trim();
                if (MayName(name))
                    return name;
            }
        }

        return default;
    }

    /// <summary>The text of a short element named for sections beside the headline, or of the link above it in the same
    /// article; empty for none.</summary>
    private static ReadOnlySpan<char> AtHeadline(Segmentation segments)
    {
        var content = segments.Content;
        if (segments.Headline < 0)
            return default;
        var article = content.Closest(content.Blocks[segments.Headline].Element, "article");
        for (var block = Math.Max(0, segments.Headline - Above); block < content.Blocks.Length
            && block <= segments.Headline + Below; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Kind != BlockKind.Text || b.Length > LongestLine || block == segments.Headline
                || segments.KindOf(block) is SectionKind.Related or SectionKind.Latest or SectionKind.Body
                    or SectionKind.Standfirst
                || content.Closest(b.Element, "nav") >= 0)
                continue;
            foreach (var i in content.ElementsOf(b))
            {
                ref readonly var e = ref content.Elements[i];
                if (e.TextStart < b.Start || e.TextEnd > b.End || e.TextLength > Longest
                    || !MayName(content.ElementText(i)) || content.LabelOf(block) != LabelKind.None)
                    continue;
                var isNamed = content.Has(i, MarkupTokens.Tags | MarkupTokens.Section)
                    && !content.Has(i, MarkupTokens.Author | MarkupTokens.Date | MarkupTokens.Title);
                var isLink = e.Tag is "a" && content.Attribute(i, "href") is { } address && (TopicAddress.IsOfSection(address)
                    || (block < segments.Headline && ((article >= 0 && content.IsWithin(i, article)) || b.HeadingLevel > 0)
                        && b.LinkChars >= b.Length - 1 && IsOneDeep(address)));
                if (isNamed || isLink)
                    return FirstLink(content, i);
            }
        }

        return default;
    }

    /// <summary>The text of the first link in an element that has several, else all of it.</summary>
    private static ReadOnlySpan<char> FirstLink(PageContent content, int element)
    {
        for (var i = element + 1; i < content.Elements[element].End; i++)
        {
            if (content.Elements[i].Tag is "a" && MayName(content.ElementText(i)))
                return content.ElementText(i);
        }

        return content.ElementText(element);
    }

    /// <summary>Whether a text may be the name of a section: short, with letters and no figures.</summary>
    private static bool MayName(ReadOnlySpan<char> text) => text.Length is >= Shortest and <= Longest && char.IsLetter(text[0])
        && !text.ContainsAnyInRange('0', '9') && !AccessBadges.Is(text) && !TagWords.AreTemplate(text.ToString())
        && text[^1] != '.' && !text.ContainsAny('?', '!', ':');

    /// <summary>Whether an address leads one step below the start: <c>/culture/</c>.</summary>
    private static bool IsOneDeep(string address)
    {
        var path = address.IndexOf("//", StringComparison.Ordinal) is var host and >= 0
            ? address.IndexOf('/', host + 2) : address.StartsWith('/') ? 0 : -1;
        return path >= 0 && address.AsSpan(path).Trim('/') is { Length: > 1 } rest && !rest.ContainsAny(NoStep);
    }

    private static bool IsBreadcrumb(PageContent content, int element) => content.Has(element, MarkupTokens.Breadcrumb)
        || (content.Elements[element].FirstAttribute < content.Elements[element].EndAttribute
            && content.Attribute(element, "itemtype") is { } type && type.EndsWith("/BreadcrumbList", StringComparison.Ordinal))
        || (content.Elements[element].Tag is "nav" or "ol" or "ul" && content.Attribute(element, "aria-label") is { } label
            && (label.Contains("breadcrumb", StringComparison.OrdinalIgnoreCase)
                || label.Contains("ariane", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether a short line or list begins with a link to the start of the site and ends with the headline.</summary>
    private static bool LeadsToHeadline(PageContent content, int element, int headline)
    {
        ref readonly var e = ref content.Elements[element];
        if (headline < 0 || e.Tag is not ("ul" or "ol" or "nav" or "div" or "p") || e.TextLength > LongestPath
            || e.TextLength <= content.Blocks[headline].Length)
            return false;
        if (!content.ElementText(element).TrimEnd().EndsWith(content.TextOf(headline).Trim(), StringComparison.OrdinalIgnoreCase))
            return false;
        for (var i = element + 1; i < e.End; i++)
        {
            if (content.Elements[i].Tag is "a")
                return content.Attribute(i, "href") is { } address && PageAddress.IsStart(address);
        }

        return false;
    }

    /// <summary>Whether a short list above the headline begins with a link to the start of the site and ends with a heading: the
    /// title for search engines.</summary>
    private static bool EndsInHeading(PageContent content, int element, int headline)
    {
        ref readonly var e = ref content.Elements[element];
        if (e.Tag is not ("ul" or "ol" or "nav" or "div") || e.TextLength is 0 or > LongestPath || e.EndBlock > headline
            || e.EndBlock - e.FirstBlock < 2 || content.Blocks[e.EndBlock - 1].HeadingLevel == 0)
            return false;
        for (var block = e.FirstBlock; block < e.EndBlock - 1; block++)
        {
            if (content.Blocks[block] is not { HeadingLevel: 0 } line || line.LinkChars < line.Length - MostOfPath)
                return false;
        }

        return LinkIn(content, content.Blocks[e.FirstBlock]) is { } address && PageAddress.IsStart(address);
    }

    private static string? LinkIn(PageContent content, in Block b)
    {
        foreach (var i in content.ElementsOf(b))
        {
            if (content.Elements[i].Tag is "a")
                return content.Attribute(i, "href");
        }

        return null;
    }

    /// <summary>Whether a short element above the headline is a few links that only arrows part, from the start of the site
    /// on: <c>Inicio › Local</c>.</summary>
    private static bool IsPath(PageContent content, int element, int headline)
    {
        ref readonly var e = ref content.Elements[element];
        if (e.Tag is not ("ul" or "ol" or "nav" or "div" or "p") || e.TextLength is 0 or > LongestPath || e.EndBlock > headline)
            return false;
        var text = content.ElementText(element);
        if (!text.ContainsAny(Arrows))
            return false;
        int links = 0, end = e.TextStart;
        for (var i = element + 1; i < e.End; i++)
        {
            ref readonly var a = ref content.Elements[i];
            if (a.Tag is not "a" || a.TextLength == 0)
                continue;
            var between = content.Text.AsSpan(end, Math.Max(0, a.TextStart - end)).Trim(" \n\u00A0");
            if (links == 0 ? !between.IsEmpty || content.Attribute(i, "href") is not { } start || !PageAddress.IsStart(start)
                : between.Length != 1 || !between.ContainsAny(Arrows))
                return false;
            links++;
            end = a.TextEnd;
        }

        return links is > 1 and <= MostOfPath && content.Text.AsSpan(end, Math.Max(0,
            e.TextEnd - end)).Trim(" \n\u00A0").Length <= 1;
    }

    /// <summary>The last link, where another stands before it.</summary>
    private static int? OfBreadcrumb(PageContent content, int breadcrumb, int headline)
    {
        int? last = null;
        var links = 0;
        for (var i = breadcrumb + 1; i < content.Elements[breadcrumb].End; i++)
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is not "a" || content.Attribute(i, "href") is not { } address)
                continue;
            links++;
            var text = content.ElementText(i);
            var isArticle = headline >= 0 && text.Equals(content.TextOf(headline).Trim(), StringComparison.OrdinalIgnoreCase);
            if (links > 1 && text.Length is >= Shortest and <= Longest && !isArticle && address is not ("/" or "#")
                && !TagWords.AreTemplate(text.ToString()))
                last = i;
        }

        return last;
    }
}
