using System.Globalization;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads a picture element: the real address behind lazy loading, its texts and its size.</summary>
internal static class ImageReading
{
    private const int SmallestSide = 60;

    /// <summary>A picture that says it is narrower stands in for one that is named elsewhere.</summary>
    private const int SmallestPreview = 200;

    /// <summary>The picture, or null for a placeholder without a real address, an icon or a counting pixel.</summary>
    internal static Image? Read(int element, ReadingContext context)
    {
        var content = context.Content;
        int? width = Size(content.Attribute(element, "width")), height = Size(content.Attribute(element, "height"));
        // In AMP the numbers may be the shape of the picture, not its size.
        if (content.Elements[element].Tag is not "amp-img"
            && ((width < SmallestSide && height < SmallestSide) || width <= 1 || height <= 1))
        {
            // The size of what stands in until a script comes says nothing.
            if (width > 1 || height > 1 || !IsLate(element, context))
                return null;
            (width, height) = (null, null);
        }

        var url = Address(element, context);
        if (url is null)
            return null;
        if (PictureLinks.Larger(element, url, context) is { } larger)
            (url, width, height) = (larger, null, null);
        return new Image
        {
            Url = url,
            Alt = context.Line(content.Attribute(element, "alt")),
            Title = context.Line(content.Attribute(element, "title")),
            Width = width,
            Height = height,
        };
    }

    /// <summary>Whether a script loads the picture later.</summary>
    private static bool IsLate(int element, ReadingContext context)
    {
        foreach (var name in (ReadOnlySpan<string>)[.. PictureMarkup.LazyAddresses, .. PictureMarkup.AddressSets])
        {
            if (name != "srcset" && context.Content.Attribute(element, name) is { Length: > 0 })
                return true;
        }

        return false;
    }

    private static string? Address(int element, ReadingContext context)
    {
        var content = context.Content;
        foreach (var name in PictureMarkup.LazyAddresses)
        {
            if (content.Attribute(element, name) is { Length: > 0 } lazy && Real(lazy, context) is { } url)
                return url;
        }

        if (content.Attribute(element, "src") is { Length: > 0 } src && Real(src, context) is { } direct)
            return Picture(element, context) is { } larger && SamePicture.WidthOf(direct) is > 0 and < SmallestPreview
                ? larger : direct;
        return FromSets(element, context) ?? FromPicture(element, context)
            ?? Picture(element, context);
    }

    /// <summary>The address in an attribute of any other name.</summary>
    private static string? Picture(int element, ReadingContext context) =>
        context.Content.Attribute(element, PageAttribute.Picture) is { } found ? Real(found, context) : null;

    private static string? FromSets(int element, ReadingContext context)
    {
        foreach (var name in PictureMarkup.AddressSets)
        {
            if (context.Content.Attribute(element, name) is { Length: > 0 } set
                && context.Content.Addresses.LargestPicture(set) is { } url)
                return url;
        }

        return null;
    }

    private static string? FromPicture(int element, ReadingContext context)
    {
        var content = context.Content;
        var picture = content.Elements[element].Parent;
        if (picture < 0 || content.Elements[picture].Tag is not "picture")
            return null;
        for (var i = picture + 1; i < element; i++)
        {
            if (content.Elements[i].Tag is "source" && FromSets(i, context) is { } url)
                return url;
        }

        return null;
    }

    private static string? Real(string raw, ReadingContext context)
    {
        // A brace is a place that a script fills: toit_{width}x.jpg.
        if (raw.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || raw.Contains('{', StringComparison.Ordinal))
            return null;
        foreach (var placeholder in PictureMarkup.Placeholders)
        {
            if (raw.Contains(placeholder, StringComparison.OrdinalIgnoreCase))
                return null;
        }

        return context.Content.Addresses.Picture(raw);
    }

    private static int? Size(string? value) =>
        int.TryParse(value.AsSpan().TrimEnd("px"), NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0
            ? size : null;
}
