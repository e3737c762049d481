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
    private static readonly SearchValues<char> Arrows = SearchValues.Create("›>»→/");

    internal static string? Name(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        for (var i = 0; i < content.Elements.Length; i++)
        {
            if (!IsBreadcrumb(content, i) && !LeadsToHeadline(content, i, segments.Headline)
                && !IsPath(content, i, segments.Headline))
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

        return null;
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
            if (links > 1 && text.Length is >= Shortest and <= Longest && !isArticle && address is not ("/" or "#"))
                last = i;
        }

        return last;
    }
}
