namespace NewsKit.Guard;

/// <summary>Finds where comments and raw text end.</summary>
internal static class GuardRawText
{
    /// <summary>The end of a comment whose text starts at <paramref name="from"/>; also <c>--!&gt;</c>, and at once <c>&gt;</c>
    /// or <c>-&gt;</c>.</summary>
    internal static int CommentEnd(ReadOnlySpan<char> html, int from)
    {
        var text = html[from..];
        if (text is ['>', ..])
            return from + 1;
        if (text is ['-', '>', ..])
            return from + 2;
        for (var at = from; ;)
        {
            var found = html[at..].IndexOf("--");
            if (found < 0)
                return html.Length;
            at += found + 2;
            while (at < html.Length && html[at] == '-')
                at++;
            var rest = html[at..];
            if (rest is ['>', ..])
                return at + 1;
            if (rest is ['!', '>', ..])
                return at + 2;
        }
    }

    /// <summary>Where the end tag of a raw element starts; the end of the page when there is none.</summary>
    internal static int End(ReadOnlySpan<char> html, int from, ReadOnlySpan<char> name)
    {
        for (var at = from; ; at += 2)
        {
            var found = html[at..].IndexOf("</");
            if (found < 0)
                return html.Length;
            at += found;
            if (IsName(html, at + 2, name))
                return at;
        }
    }

    /// <summary>Where the end tag of a script starts: within <c>&lt;!--</c> a nested <c>&lt;script</c> hides it once.</summary>
    internal static int ScriptEnd(ReadOnlySpan<char> html, int from, ReadOnlySpan<char> name)
    {
        var isEscaped = false;
        var isNested = false;
        for (var at = from; ; at++)
        {
            var rest = html[at..];
            var found = isEscaped ? rest.IndexOfAny('<', '-') : rest.IndexOf('<');
            if (found < 0)
                return html.Length;
            at += found;
            rest = html[at..];
            if (rest is ['-', ..])
            {
                if (rest.StartsWith("-->"))
                    isEscaped = isNested = false;
            }
            else if (!isEscaped && rest.StartsWith("<!--"))
            {
                isEscaped = true;
                // The hyphens may also be those of the end.
                at++;
            }
            else if (rest is ['<', '/', ..] && IsName(html, at + 2, name))
            {
                if (!isNested)
                    return at;
                isNested = false;
            }
            else if (isEscaped && !isNested && IsName(html, at + 1, name))
                isNested = true;
        }
    }

    private static bool IsName(ReadOnlySpan<char> html, int at, ReadOnlySpan<char> name) =>
        at + name.Length < html.Length
        && html[at + name.Length] is '>' or '/' or ' ' or '\n' or '\t' or '\f' or '\r'
        && html.Slice(at, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase);
}
