namespace NewsKit.Blocks;

/// <summary>The few things that a style attribute says about reading.</summary>
internal static class InlineStyle
{
    /// <summary>Whether the last declaration of a property begins with a value.</summary>
    internal static bool Declares(ReadOnlySpan<char> style, string property, string value) =>
        ValueOf(style, property).StartsWith(value, StringComparison.OrdinalIgnoreCase);

    internal static bool Hides(ReadOnlySpan<char> style) =>
        style.Length > 0 && (Declares(style, "display", "none") || Declares(style, "visibility", "hidden"));

    /// <summary>Some discussions show a reply by its left margin alone.</summary>
    internal static bool Indents(ReadOnlySpan<char> style) =>
        style.Contains("margin-left", StringComparison.OrdinalIgnoreCase)
            || style.Contains("padding-left", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether line ends of the source are shown as such.</summary>
    internal static bool KeepsLineEnds(ReadOnlySpan<char> style)
    {
        var value = ValueOf(style, "white-space");
        return value.StartsWith("pre", StringComparison.OrdinalIgnoreCase)
            || value.StartsWith("break-spaces", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The address of a picture behind an element; null without one.</summary>
    internal static string? Background(ReadOnlySpan<char> style)
    {
        var at = style.IndexOf("background", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || style[at..].IndexOf("url(", StringComparison.OrdinalIgnoreCase) is not (>= 0 and var open))
            return null;
        var rest = style[(at + open + 4)..];
        var close = rest.IndexOf(')');
        return close > 0 ? rest[..close].Trim(" '\"\t\r\n").ToString() : null;
    }

    private static ReadOnlySpan<char> ValueOf(ReadOnlySpan<char> style, string property)
    {
        var at = style.LastIndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return default;
        var rest = style[(at + property.Length)..].TrimStart();
        return rest.StartsWith(':') ? rest[1..].TrimStart() : default;
    }
}
