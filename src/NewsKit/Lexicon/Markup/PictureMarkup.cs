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
