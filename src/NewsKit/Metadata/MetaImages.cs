using System.Globalization;
using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>Reads the pictures of <c>meta</c> elements: an address, then lines that describe the address before them.</summary>
internal sealed class MetaImages(MetadataBuilder found)
{
    private static readonly FieldSource OpenGraph = new("meta:og:image");
    private static readonly FieldSource Twitter = new("meta:twitter:image");

    internal bool TryRead(string key, string content)
    {
        var part = key.ToUpperInvariant();
        switch (part)
        {
            case "OG:IMAGE" or "OG:IMAGE:URL":
                Add(content, OpenGraph);
                break;
            case "OG:IMAGE:SECURE_URL" when Last(OpenGraph) is null:
                Add(content, OpenGraph);
                break;
            case "TWITTER:IMAGE" or "TWITTER:IMAGE:SRC":
                Add(content, Twitter);
                break;
            case "OG:IMAGE:WIDTH":
                Describe(OpenGraph, image => image with { Width = image.Width ?? Pixels(content) });
                break;
            case "OG:IMAGE:HEIGHT":
                Describe(OpenGraph, image => image with { Height = image.Height ?? Pixels(content) });
                break;
            case "OG:IMAGE:ALT":
                Describe(OpenGraph, image => image with { Alt = image.Alt ?? found.Line(content) });
                break;
            case "TWITTER:IMAGE:ALT":
                Describe(Twitter, image => image with { Alt = image.Alt ?? found.Line(content) });
                break;
            default:
                return part.StartsWith("OG:IMAGE", StringComparison.Ordinal)
                    || part.StartsWith("TWITTER:IMAGE", StringComparison.Ordinal);
        }

        return true;
    }

    /// <summary>A length in pixels as pages write it: <c>1200</c>, <c>1200px</c>, <c>1200.0</c>; null for anything
    /// else.</summary>
    internal static int? Pixels(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        return int.TryParse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels > 0
            ? pixels : null;
    }

    private void Add(string content, FieldSource source) =>
        found.AddImage(new MetadataImage { Url = content.Trim(), Source = source });

    private int? Last(FieldSource source) =>
        found.Images.FindLastIndex(image => image.Source == source) is var index and >= 0 ? index : null;

    private void Describe(FieldSource source, Func<MetadataImage, MetadataImage> described)
    {
        if (Last(source) is { } index)
            found.Images[index] = described(found.Images[index]);
    }
}
