using System.Collections.Frozen;
using NewsKit.Dom;

namespace NewsKit.Metadata;

/// <summary>The value an element of microdata or RDFa gives by an attribute.</summary>
internal static class MicrodataText
{
    // Other properties on a link, such as the author, are its text.
    private static readonly FrozenSet<string> Addresses = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "url", "sameAs", "image", "contentUrl", "thumbnailUrl", "item");

    /// <returns>The value; null when it is the text of the element.</returns>
    internal static string? Given(MarkupElement element, string property)
    {
        if (element.GetAttribute("content") is { } content)
            return content;
        return element.LocalName switch
        {
            "meta" => "",
            "time" => element.GetAttribute("datetime"),
            "data" or "meter" => element.GetAttribute("value"),
            "img" => element.GetAttribute("data-src") ?? element.GetAttribute("src") ?? "",
            "link" or "source" or "embed" or "iframe" => element.GetAttribute("href") ?? element.GetAttribute("src") ?? "",
            "a" or "area" when Addresses.Contains(property) => element.GetAttribute("href"),
            _ => element.GetAttribute("datetime"),
        };
    }
}
