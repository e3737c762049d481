using System.Buffers;
using NewsKit.Model;

namespace NewsKit.Decoding;

/// <summary>Tells a page, or a piece of one, from the plain text of a page, which may still speak of <c>&lt;b&gt;</c>.</summary>
internal static class MarkupEvidence
{
    private const int CertainTags = 5;
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\t\n />");

    internal static PageKind Weigh(ReadOnlySpan<char> text, string? contentType)
    {
        if (OpensAsPage(text))
            return PageKind.Html;
        var (tags, structure) = CountTags(text);
        var lines = CountLines(text);
        var isHtml = tags switch
        {
            0 => false,
            _ when IsDeclaredHtml(contentType) => true,
            1 => false,
            _ => structure && tags >= CertainTags || tags * 2 >= lines,
        };
        return isHtml ? PageKind.Html : PageKind.Text;
    }

    /// <summary>Whether the first thing, past an XML declaration and comments, is a document type or a tag that opens a piece of
    /// a page.</summary>
    internal static bool OpensAsPage(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart();
        while (rest.StartsWith("<!--") || rest.StartsWith("<?"))
        {
            var closing = rest[1] == '?' ? ">" : "-->";
            var end = rest.IndexOf(closing);
            if (end < 0)
                return false;
            rest = rest[(end + closing.Length)..].TrimStart();
        }

        return rest.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)
            || rest is ['<', ..] && HtmlNames.IsOpener(NameOfTag(rest[1..]));
    }

    /// <summary>Tags of HTML in the text, end tags included, and whether the frame of a whole page is among them.</summary>
    private static (int Tags, bool Structure) CountTags(ReadOnlySpan<char> text)
    {
        var tags = 0;
        var structure = false;
        for (var rest = text; rest.IndexOf('<') is >= 0 and var found;)
        {
            rest = rest[(found + 1)..];
            if (rest is ['/', ..])
                rest = rest[1..];
            var name = NameOfTag(rest);
            if (!HtmlNames.Contains(name))
                continue;
            tags++;
            structure |= name.Equals("html", StringComparison.OrdinalIgnoreCase)
                || name.Equals("body", StringComparison.OrdinalIgnoreCase);
        }

        return (tags, structure);
    }

    /// <summary>The name that stands here, if the tag ends before the next one starts; else empty.</summary>
    private static ReadOnlySpan<char> NameOfTag(ReadOnlySpan<char> rest)
    {
        const int longest = 12;
        var length = rest[..Math.Min(rest.Length, longest)].IndexOfAny(NameEnds);
        if (length <= 0)
            return [];
        var stop = rest[length..].IndexOfAny('<', '>');
        return stop >= 0 && rest[length + stop] == '>' ? rest[..length] : [];
    }

    private static int CountLines(ReadOnlySpan<char> text)
    {
        var lines = 0;
        foreach (var line in text.EnumerateLines())
            lines += line.IsWhiteSpace() ? 0 : 1;
        return lines;
    }

    private static bool IsDeclaredHtml(ReadOnlySpan<char> contentType)
    {
        var end = contentType.IndexOf(';');
        var essence = (end < 0 ? contentType : contentType[..end]).Trim();
        return essence.Equals("text/html", StringComparison.OrdinalIgnoreCase)
            || essence.Equals("application/xhtml+xml", StringComparison.OrdinalIgnoreCase);
    }
}
