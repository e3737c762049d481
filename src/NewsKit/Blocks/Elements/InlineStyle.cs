namespace NewsKit.Blocks;

/// <summary>The few things that a style attribute says about reading.</summary>
internal static class InlineStyle
{
    /// <summary>Whether the last declaration of a property begins with a value.</summary>
    internal static bool Declares(ReadOnlySpan<char> style, string property, string value) =>
        ValueOf(style, property).StartsWith(value, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an element is shown as a block or a table.</summary>
    internal static bool ShowsAsBlock(ReadOnlySpan<char> style)
    {
        var value = ValueOf(style, "display");
        return value.StartsWith("block", StringComparison.OrdinalIgnoreCase)
            || value.StartsWith("table", StringComparison.OrdinalIgnoreCase)
            || value.StartsWith("list-item", StringComparison.OrdinalIgnoreCase);
    }

    internal static bool Hides(ReadOnlySpan<char> style) => style.Length > 0 && (Declares(style, "display", "none")
        || Declares(style, "visibility", "hidden") || Declares(style, "clip", "rect(0") || Declares(style, "clip", "rect(1px")
        || Declares(style, "left", "-99"));

    /// <summary>Whether a part of a line is shown in letters of no size, or in none that can be seen.</summary>
    internal static bool HidesWords(ReadOnlySpan<char> style) =>
        IsZero(ValueOf(style, "font-size"))
            || (IsZero(ValueOf(style, "opacity")) && Declares(style, "position", "absolute"));

    /// <summary>Whether a picture is shown as a point.</summary>
    internal static bool IsPixel(ReadOnlySpan<char> style) =>
        Declares(style, "width", "1px") || Declares(style, "height", "1px")
            || (IsZero(ValueOf(style, "width")) && IsZero(ValueOf(style, "height"))
                && !style.Contains("min-", StringComparison.OrdinalIgnoreCase));

    private static bool IsZero(ReadOnlySpan<char> value) =>
        value is ['0', ..] && (value.Length == 1 || !(char.IsAsciiDigit(value[1]) || value[1] == '.'));

    internal static bool Centres(ReadOnlySpan<char> style) => Declares(style, "text-align", "center");

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

    /// <summary>The value of the last declaration of a property, and what follows it.</summary>
    private static ReadOnlySpan<char> ValueOf(ReadOnlySpan<char> style, string property)
    {
        // Few styles have it, and whether they do is told faster than where it stands last.
        if (!style.Contains(property, StringComparison.OrdinalIgnoreCase))
            return default;
        for (var end = style.Length; style[..end].LastIndexOf(property, StringComparison.OrdinalIgnoreCase) is var at and >= 0;
            end = at)
        {
            var rest = style[(at + property.Length)..].TrimStart();
            if (rest.StartsWith(':') && (at == 0 || style[at - 1] is ';' or ' ' or '\n' or '\t'))
                return rest[1..].TrimStart();
        }

        return default;
    }
}
