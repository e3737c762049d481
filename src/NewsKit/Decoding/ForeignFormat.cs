using System.Buffers;

namespace NewsKit.Decoding;

/// <summary>Recognises text that is data for programs and no page: JSON, feeds, sitemaps, SVG and other XML.</summary>
internal static class ForeignFormat
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\t\n />");

    /// <summary>The name of the format, or null for what may be a page.</summary>
    internal static string? Recognise(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart();
        return start switch
        {
            ['{' or '[', ..] => JsonShape.Matches(start) ? "JSON" : null,
            ['<', ..] => Xml(start),
            _ => null,
        };
    }

    private static string? Xml(ReadOnlySpan<char> text)
    {
        var declared = text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
        var root = RootName(text);
        return root switch
        {
            "rss" or "rdf:RDF" => "RSS feed",
            "feed" or "atom:feed" => "Atom feed",
            "urlset" or "sitemapindex" => "sitemap",
            "opml" => "OPML list",
            "plist" => text.Contains("WebMainResource", StringComparison.Ordinal)
                ? "Safari web archive (.webarchive)" : "property list",
            "svg" when declared || IsOnlyPicture(text.TrimEnd()) => "SVG picture",
            _ when declared && !root.IsEmpty && !HtmlNames.Contains(root) => "XML",
            _ => null,
        };
    }

    /// <summary>An icon may open a piece of a page; a picture ends where it ends.</summary>
    private static bool IsOnlyPicture(ReadOnlySpan<char> text) => text.EndsWith("</svg>") && text.Count("</svg>") == 1;

    /// <summary>The name of the first element, past declarations, comments and the document type.</summary>
    private static ReadOnlySpan<char> RootName(ReadOnlySpan<char> text)
    {
        var rest = text;
        while (rest is ['<', '?' or '!', ..])
        {
            var closing = rest.StartsWith("<!--") ? "-->" : ">";
            var end = rest.IndexOf(closing);
            if (end < 0)
                return [];
            // A document type may hold declarations of its own, which end with a bracket.
            rest = rest[(end + closing.Length)..].TrimStart().TrimStart("]>").TrimStart();
        }

        if (rest is not ['<', ..])
            return [];
        var length = rest[1..].IndexOfAny(NameEnds);
        return length < 0 ? rest[1..] : rest.Slice(1, length);
    }
}
