namespace NewsKit.Segments;

/// <summary>Markup that stands where only text should: in attributes, or escaped twice.</summary>
internal static class MarkupText
{
    /// <summary>The text without what looks like tags: <c>&lt;b&gt;</c>, <c>&lt;/span&gt;</c>; a lone bracket stays.</summary>
    internal static string WithoutTags(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
            return text;
        var plain = new System.Text.StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var isTag = text[at] == '<' && at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '/');
            var close = isTag ? text.IndexOf('>', at) : -1;
            if (isTag && close < 0)
                isTag = false;
            if (isTag)
                at = close;
            else
                plain.Append(text[at]);
        }

        return plain.ToString();
    }
}
