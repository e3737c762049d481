using NewsKit.Dom;

namespace NewsKit.Blocks;

/// <summary>What stands in <c>noscript</c> in place of pictures that a script loads.</summary>
internal static class NoscriptPictures
{
    private const int MostNodes = 32;

    /// <summary>Whether the element holds pictures or players and nothing to read: a counting pixel is none.</summary>
    internal static bool Holds(MarkupElement noscript)
    {
        int seen = 0, pictures = 0;
        for (var node = noscript.First; node is not null; node = ElementRoles.After(node, noscript))
        {
            if (++seen > MostNodes || node is MarkupText { Data: var text } && !text.Span.IsWhiteSpace())
                return false;
            if (node is not MarkupElement element)
                continue;
            if (element.LocalName is "img" or "amp-img" or "iframe")
            {
                if (IsPixel(element))
                    return false;
                pictures++;
            }
            else if (element.LocalName is not ("picture" or "source" or "a" or "span" or "div" or "figure" or "br" or "p"))
            {
                return false;
            }
        }

        return pictures > 0;
    }

    /// <summary>Whether its text is mark-up that a parser with scripts left alone.</summary>
    internal static bool IsMarkup(MarkupElement noscript) =>
        noscript.First is MarkupText { Next: null, Data: var text } && text.Span.TrimStart() is ['<', _, ..];

    private static bool IsPixel(MarkupElement image) =>
        image.GetAttribute("width") is "0" or "1" || image.GetAttribute("height") is "0" or "1"
            || (image.LocalName is "iframe" && image.GetAttribute("style") is { } style && InlineStyle.Hides(style));
}
