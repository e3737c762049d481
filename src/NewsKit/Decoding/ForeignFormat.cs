using System.Buffers;

namespace NewsKit.Decoding;

/// <summary>Recognises text that is data for programs and no page: JSON, feeds, sitemaps, SVG and other XML,
/// tables of pages.</summary>
internal static class ForeignFormat
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\t\n />");

    private static readonly SearchValues<char> NoNames = SearchValues.Create("<>\"'\n,;:!?");
    private const int LongestName = 80;

    /// <summary>So far into its line or the second the first page of a table begins.</summary>
    private const int LongestRow = 4 * 1024;

    /// <summary>The name of the format, or null for what may be a page.</summary>
    internal static string? Recognise(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart();
        return start switch
        {
            ['{' or '[', ..] => JsonShape.Matches(start) ? "JSON" : null,
            ['<', ..] => Xml(start),
            _ when IsCall(start) => "JSON in a call (JSONP)",
            _ when IsTable(start) => "a table of pages (CSV)",
            _ => null,
        };
    }

    /// <summary>A name, and JSON in the brackets of its call: <c>show({"html": …</c>.</summary>
    private static bool IsCall(ReadOnlySpan<char> text)
    {
        var name = text[..Math.Min(text.Length, LongestName)].IndexOf('(');
        return name > 0 && text[name - 1] != ' ' && !text[..name].ContainsAny(NoNames)
            && text[(name + 1)..].TrimStart() is ['{' or '[', ..] and var value && JsonShape.Matches(value);
    }

    /// <summary>Columns, and in one of them a whole page with its quotes doubled.</summary>
    private static bool IsTable(ReadOnlySpan<char> text)
    {
        var page = text[..Math.Min(text.Length, LongestRow)].IndexOf("\"<", StringComparison.Ordinal);
        return page > 0 && text[page - 1] is ',' or ';' or '\t' && !text[..page].Contains('<')
            && (text[(page + 2)..].StartsWith("!doctype", StringComparison.OrdinalIgnoreCase)
                || text[(page + 2)..].StartsWith("html", StringComparison.OrdinalIgnoreCase))
            && text[page..].Contains("=\"\"", StringComparison.Ordinal);
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
