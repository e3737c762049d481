using NewsKit.Blocks;

namespace NewsKit.Sections;

/// <summary>What of a page has the shape of a picture with its words.</summary>
internal static class FigureShape
{
    private const int LongestOfTable = 400;

    /// <summary>Whether a table lays out one picture and the words below it.</summary>
    internal static bool IsPictureTable(PageContent content, int table)
    {
        ref readonly var e = ref content.Elements[table];
        if (e.EndBlock - e.FirstBlock is < 2 or > 4)
            return false;
        var (pictures, chars) = (0, 0);
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            pictures += content.Blocks[block].Kind == BlockKind.Image ? 1 : 0;
            chars += content.Blocks[block].Length;
        }

        return pictures == 1 && chars is > 0 and <= LongestOfTable;
    }

    internal static bool HoldsImage(PageContent content, in PageElement e)
    {
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            if (content.Blocks[block].Kind == BlockKind.Image)
                return true;
        }

        return false;
    }

    internal static bool HoldsOnlyImages(PageContent content, in PageElement e)
    {
        var images = 0;
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Kind == BlockKind.Image)
                images++;
            else if (b.Length > 200)
                return false;
        }

        return images > 1;
    }
}
