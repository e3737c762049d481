namespace NewsKit.Text;

/// <summary>One attribute of a tag: its name and where its value stands in the source.</summary>
/// <param name="Name">As written.</param>
/// <param name="Start">The first character of the value, after the quote.</param>
/// <param name="End">The place after the last character of the value.</param>
/// <param name="Quote">The quote around the value, or <c>\0</c>.</param>
internal readonly record struct HtmlAttribute(string Name, int Start, int End, char Quote);

/// <summary>A piece of markup in HTML source: a start tag, an end tag, or a comment and the like (no name).</summary>
internal readonly record struct HtmlTag(
    string Name, bool IsEnd, bool IsSelfClosing, int Start, int End, List<HtmlAttribute> Attributes)
{
    /// <summary>Reads the markup that starts at a <c>&lt;</c>; null when that is only a character of the text.</summary>
    public static HtmlTag? Read(string html, int start)
    {
        var at = start + 1;
        if (at >= html.Length)
            return null;
        if (html[at] is '!' or '?')
            return new HtmlTag("", false, false, start, CommentEnd(html, at), []);
        var isEnd = html[at] == '/';
        if (isEnd)
            at++;
        if (at >= html.Length || !char.IsAsciiLetter(html[at]))
            return isEnd && at < html.Length ? new HtmlTag("", false, false, start, After(html, ">", at), []) : null;
        var nameStart = at;
        while (at < html.Length && !IsHtmlSpace(html[at]) && html[at] is not ('/' or '>'))
            at++;
        var name = html[nameStart..at];
        var attributes = ReadAttributes(html, ref at);
        var isSelfClosing = at < html.Length && html[at - 1] == '/';
        return new HtmlTag(name, isEnd, isSelfClosing, start, Math.Min(at + 1, html.Length), attributes);
    }

    /// <summary>The place after the next occurrence of a text, or the end of the source.</summary>
    public static int After(string html, string text, int from)
    {
        var at = html.IndexOf(text, from, StringComparison.Ordinal);
        return at < 0 ? html.Length : at + text.Length;
    }

    private static bool IsHtmlSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private static int CommentEnd(string html, int at)
    {
        if (!html.AsSpan(at).StartsWith("!--"))
            return After(html, ">", at);
        return html.AsSpan(at + 3).StartsWith(">") ? at + 4 : After(html, "-->", at + 3);
    }

    // Leaves the position on the closing > or at the end of the source.
    private static List<HtmlAttribute> ReadAttributes(string html, ref int at)
    {
        var attributes = new List<HtmlAttribute>();
        while (true)
        {
            while (at < html.Length && (IsHtmlSpace(html[at]) || html[at] == '/'))
                at++;
            if (at >= html.Length || html[at] == '>')
                return attributes;
            var nameStart = at++;
            while (at < html.Length && !IsHtmlSpace(html[at]) && html[at] is not ('/' or '>' or '='))
                at++;
            var name = html[nameStart..at];
            SkipSpaces(html, ref at);
            if (at < html.Length && html[at] == '=')
                attributes.Add(ReadValue(html, name, ref at));
        }
    }

    private static HtmlAttribute ReadValue(string html, string name, ref int at)
    {
        at++;
        SkipSpaces(html, ref at);
        var quote = at < html.Length && html[at] is '"' or '\'' ? html[at] : '\0';
        var start = quote == '\0' ? at : at + 1;
        var end = start;
        if (quote != '\0')
        {
            end = html.IndexOf(quote, start);
            if (end < 0)
                end = html.Length;
            at = Math.Min(end + 1, html.Length);
        }
        else
        {
            while (end < html.Length && !IsHtmlSpace(html[end]) && html[end] != '>')
                end++;
            at = end;
        }

        return new HtmlAttribute(name, start, end, quote);
    }

    private static void SkipSpaces(string html, ref int at)
    {
        while (at < html.Length && IsHtmlSpace(html[at]))
            at++;
    }
}
