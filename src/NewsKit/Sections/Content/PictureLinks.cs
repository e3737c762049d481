using NewsKit.Blocks;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>A small picture that links to a larger one: the larger one is the picture.</summary>
internal static class PictureLinks
{
    private const int MostSteps = 3;

    /// <summary>The address of the larger picture; null where the link around it leads elsewhere.</summary>
    internal static string? Larger(int element, string url, ReadingContext context)
    {
        var content = context.Content;
        var around = content.Elements[element].Parent;
        for (var step = 0; step < MostSteps && around > 0; step++, around = content.Elements[around].Parent)
        {
            ref readonly var e = ref content.Elements[around];
            if (e.Tag is not "a")
                continue;
            return content.Attribute(around, "href") is { } href && BackgroundPictures.IsAddress(href)
                && content.Addresses.Picture(href) is { } linked && linked != url
                && (SamePicture.Are(url, linked) || IsOnly(content, around))
                && SamePicture.WidthOf(linked) is var width && (width == 0 || width >= SamePicture.WidthOf(url))
                ? linked : null;
        }

        return null;
    }

    /// <summary>Whether a link holds one picture and no words.</summary>
    private static bool IsOnly(PageContent content, int link) => content.Elements[link] is { TextLength: 0 } e
        && e.EndBlock == e.FirstBlock + 1;
}
