using System.Buffers;
using System.Collections.Frozen;
using NewsKit.Blocks;

namespace NewsKit.Sections;

/// <summary>Pictures of the site that pages declare for want of one of their own: a logo, an avatar, a default.</summary>
internal static class SitePictures
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "logo", "logos", "default", "defaut", "placeholder", "avatar", "gravatar", "favicon", "icon", "blank", "noimage", "nopic",
        "nophoto", "fallback", "sprite", "spacer", "pixel", "transparent", "share", "partage", "generic", "generique");

    private static readonly SearchValues<string> Pairs = SearchValues.Create(
        ["no-image", "no-photo", "no-picture", "og-image", "apple-touch"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Whether an address is of a drawing of the site's look: <c>/wp-content/themes/hall/clock.png</c>.</summary>
    private static bool IsOfTheme(ReadOnlySpan<char> address) => address.Contains("/themes/", StringComparison.OrdinalIgnoreCase)
        && (address.EndsWith(".png", StringComparison.OrdinalIgnoreCase)
            || address.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)
            || address.EndsWith(".gif", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a picture is such a drawing, or declared narrower than 100 pixels: none leads an article.</summary>
    internal static bool IsSmall(PageContent content, int picture) => IsOfTheme(content.Attribute(picture, "src"))
        || IsNarrow(content, picture);

    /// <summary>Whether a picture is declared narrower than 100 pixels.</summary>
    internal static bool IsNarrow(PageContent content, int picture) =>
        content.Attribute(picture, "width") is [>= '1' and <= '9', _];

    /// <summary>Whether the file of an address is named so, among a few words:
    /// <c>logo-512.png</c>, <c>og_default.jpg</c>. A name of many words describes a picture: <c>new-logo-of-the-club.jpg</c>.
    /// </summary>
    internal static bool IsOne(string url)
    {
        var path = url.AsSpan(0, url.IndexOfAny(['?', '#']) is var end && end < 0 ? url.Length : end);
        var file = path[(path.LastIndexOf('/') + 1)..];
        var dot = file.LastIndexOf('.');
        file = dot > 0 ? file[..dot] : file;
        if (path.Contains("/avatar/", StringComparison.OrdinalIgnoreCase) || IsOfTheme(path) || file.ContainsAny(Pairs))
            return true;
        var names = Names.GetAlternateLookup<ReadOnlySpan<char>>();
        var (words, isNamed) = (0, false);
        for (var i = 0; i < file.Length;)
        {
            var start = file[i..].IndexOfAny(Letters);
            if (start < 0)
                break;
            var word = file[(i + start)..];
            var length = word.IndexOfAnyExcept(Letters) is var to && to < 0 ? word.Length : to;
            isNamed |= names.Contains(word[..length]);
            words++;
            i += start + length;
        }

        return isNamed && words <= 3;
    }
}
