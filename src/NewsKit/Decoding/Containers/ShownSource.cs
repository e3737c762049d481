using System.Net;
using System.Text;

namespace NewsKit.Decoding;

/// <summary>A page that shows the source of another and nothing else: the view of a browser saved as a page, or markup in a
/// <c>pre</c> or <c>textarea</c>.</summary>
internal static class ShownSource
{
    private const int HeadLength = 16 * 1024;
    private const string Open = "&lt;";
    private const string EndTag = "</html";

    /// <summary>Words that may stand around the source: the controls of a browser.</summary>
    private const int MostAround = 20;

    /// <summary>The source as it was; null where other things are shown as well.</summary>
    internal static string? Of(ReadOnlySpan<char> page)
    {
        var start = page[..Math.Min(page.Length, HeadLength)].IndexOf(Open, StringComparison.Ordinal);
        if (start < 0 || !OpensPage(page[start..]))
            return null;
        var body = page[..start].LastIndexOf("<body", StringComparison.OrdinalIgnoreCase);
        if (Text(page[Math.Max(0, body)..start], MostAround).Length > MostAround)
            return null;
        var source = WebUtility.HtmlDecode(Text(page[start..], page.Length));
        var end = source.LastIndexOf(EndTag, StringComparison.OrdinalIgnoreCase);
        return end >= 0 && source.Length - end > MostAround + EndTag.Length + 1
            || !(source.Contains("<head", StringComparison.OrdinalIgnoreCase)
                || source.Contains("<body", StringComparison.OrdinalIgnoreCase)) ? null : source;
    }

    /// <summary>Whether the source begins as a page does, whatever elements colour it.</summary>
    private static bool OpensPage(ReadOnlySpan<char> source)
    {
        var opening = Text(source[..Math.Min(source.Length, HeadLength)], MostAround).AsSpan()[Open.Length..].TrimStart();
        return opening.StartsWith("!doctype html", StringComparison.OrdinalIgnoreCase)
            || opening.StartsWith("html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What markup shows, its character references as they stand; a little more than the wanted length at
    /// most.</summary>
    private static string Text(ReadOnlySpan<char> markup, int wanted)
    {
        var text = new StringBuilder();
        while (!markup.IsEmpty && text.Length <= wanted)
        {
            var tag = markup.IndexOf('<');
            var shown = tag < 0 ? markup : markup[..tag];
            text.Append(text.Length == 0 ? shown.TrimStart() : shown);
            if (tag < 0)
                break;
            markup = markup[tag..];
            var end = markup.IndexOf('>');
            if (EndsLine(markup))
                text.Append('\n');
            markup = end < 0 ? [] : markup[(end + 1)..];
        }

        return text.ToString();
    }

    /// <summary>Whether a tag begins or ends a line of the view: a row of its table, a break.</summary>
    private static bool EndsLine(ReadOnlySpan<char> tag) =>
        tag is ['<', 'b' or 'B', 'r' or 'R', '>' or ' ' or '/', ..] or ['<', '/', 't' or 'T', 'r' or 'R', '>', ..];
}
