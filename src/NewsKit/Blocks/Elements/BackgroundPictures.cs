using System.Buffers;
using NewsKit.Dom;

namespace NewsKit.Blocks;

/// <summary>Elements other than <c>img</c> that show a picture: by their style, or a figure by an attribute.</summary>
internal static class BackgroundPictures
{
    private const int LongestAddress = 2_000;
    private static readonly SearchValues<char> NoAddress = SearchValues.Create(" \t\n\"'{[<");
    private static readonly string[] Endings = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"];
    private static readonly ulong Roled = MarkupAttributeTable.Bits("role");
    private static readonly ulong Styled =
        MarkupAttributeTable.Bits("style", "data-src", "data-bg", "data-background", "data-background-image");

    internal static bool MayBe(MarkupElement element) => element.LocalName is "figure"
        || ((element.Known & Styled) != 0 && element.LocalName is "div" or "span" or "a" or "section" or "picture")
        || IsCalledPicture(element);

    /// <summary>Whether the mark-up says that an element is a picture.</summary>
    private static bool IsCalledPicture(MarkupElement element) => (element.Known & Roled) != 0
        && element.LocalName is "div" or "span" && element.GetAttribute("role") is "img";

    /// <summary>The address; null when there is none.</summary>
    internal static string? AddressOf(MarkupElement element)
    {
        if (element.GetAttribute("style") is { } style && InlineStyle.Background(style) is { } background
            && IsAddress(background))
            return background;
        if ((element.GetAttribute("data-bg") ?? element.GetAttribute("data-background-image")
            ?? element.GetAttribute("data-background")) is { } late && WithoutFunction(late) is var address && IsAddress(address))
            return address;
        if (element.LocalName is "div" or "span" && element.First is null && element.GetAttribute("data-src") is { } source
            && IsAddress(source))
            return source;
        if (element.LocalName is not "figure" && !IsCalledPicture(element))
            return null;
        foreach (ref var attribute in element.Attributes)
        {
            if (IsAddress(attribute.Text))
                return attribute.Value;
        }

        return null;
    }

    /// <summary>The address in <c>url(…)</c>, or the value itself.</summary>
    private static string WithoutFunction(string value) =>
        value.StartsWith("url(", StringComparison.OrdinalIgnoreCase) && value.EndsWith(')')
            ? value[4..^1].Trim('"', '\'', ' ') : value;

    /// <summary>Whether a value is the address of a picture file and nothing else.</summary>
    internal static bool IsAddress(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        if (value.Length is < 6 or > LongestAddress || value.ContainsAny(NoAddress)
            || !(value[0] is '/' or '.' || value.StartsWith("http", StringComparison.OrdinalIgnoreCase)))
            return false;
        var path = value.IndexOfAny('?', '#') is >= 0 and var at ? value[..at] : value;
        foreach (var ending in Endings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
