using System.Buffers;

namespace NewsKit.Lexicon;

/// <summary>Where pages keep the address of a picture that a script loads late, and what stands in its place.</summary>
internal static class PictureMarkup
{
    /// <summary>Attributes with the address.</summary>
    internal static readonly string[] LazyAddresses =
        ["data-src", "data-lazy-src", "data-original", "data-full-src", "data-image", "data-url"];

    /// <summary>Attributes with several addresses, one a size.</summary>
    internal static readonly string[] AddressSets = ["data-srcset", "data-lazy-srcset", "srcset"];

    /// <summary>Parts of the addresses of placeholders.</summary>
    internal static readonly string[] Placeholders =
        ["placeholder", "spacer", "blank.", "lazy_placeholder", "1x1", "pixel.", "loading.gif", "transparent.", "loader."];

    /// <summary>Parts of the names of elements that hold the picture of an article.</summary>
    private static readonly SearchValues<string> BoxNames = SearchValues.Create(
        ["image", "picture", "photo", "thumb", "cover", "hero", "featured", "visuel"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Parts of the names of elements that hold a picture of the site.</summary>
    private static readonly SearchValues<string> SiteNames = SearchValues.Create(
        ["logo", "site", "brand", "banner", "header-image", "avatar", "author"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether classes name an element for the picture of an article.</summary>
    internal static bool NamesBox(ReadOnlySpan<char> classes) => classes.ContainsAny(BoxNames) && !classes.ContainsAny(SiteNames);

    /// <summary>Parts of the names of buttons and their drawings.</summary>
    private static readonly SearchValues<string> ButtonNames =
        SearchValues.Create(["btn", "button", "icon"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether classes name an element for a button.</summary>
    internal static bool NamesButton(ReadOnlySpan<char> classes) => classes.ContainsAny(ButtonNames);

    /// <summary>Whether an address ends as that of a drawing in lines does.</summary>
    internal static bool IsDrawing(ReadOnlySpan<char> address) => address.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an address ends as that of a photograph does.</summary>
    internal static bool IsPhotograph(ReadOnlySpan<char> address)
    {
        if (address.IndexOfAny('?', '#') is >= 0 and var at)
            address = address[..at];
        return address.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase)
            || address.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase)
            || address.EndsWith(".webp", StringComparison.OrdinalIgnoreCase);
    }
}
