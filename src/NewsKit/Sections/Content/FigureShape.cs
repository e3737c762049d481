using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>What of a page has the shape of a picture with its words.</summary>
internal static class FigureShape
{
    private const int LongestOfTable = 400;
    private const int MostParts = 3;

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

    /// <summary>Whether a box holds a table and, besides it, words named as its caption.</summary>
    internal static bool IsCaptionedTable(PageContent content, int box)
    {
        var (tables, captions, parts) = (0, 0, 0);
        for (var i = box + 1; i < content.Elements[box].End && parts <= MostParts; i = content.Elements[i].End)
        {
            ref readonly var part = ref content.Elements[i];
            if (part.EndBlock <= part.FirstBlock)
                continue;
            parts++;
            tables += part.Tag is "table" ? 1 : 0;
            captions += part.Tag is not "table" && (part.Tokens & MarkupTokens.Caption) != 0
                && part.EndBlock == part.FirstBlock + 1 ? 1 : 0;
        }

        return tables == 1 && captions > 0 && captions == parts - 1 && parts <= MostParts;
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
