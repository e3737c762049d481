namespace NewsKit.Blocks;

/// <summary>Tables that lay out pictures in rows, with the words of each in the cell below it.</summary>
internal static class PictureGrid
{
    private const int LongestWords = 200;
    private const int MostCells = 60;
    private const int FewestPictures = 2;

    internal static bool Is(PageContent content, int table)
    {
        ref readonly var e = ref content.Elements[table];
        if (e.EndBlock - e.FirstBlock is < FewestPictures + 1 or > MostCells
            || content.Blocks[e.FirstBlock].Kind != BlockKind.Image)
            return false;
        var (pictures, words) = (0, 0);
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Kind == BlockKind.Image)
                pictures++;
            else if (b is { Kind: BlockKind.Text, HeadingLevel: 0, Length: <= LongestWords }
                && PictureOf(content, table, block) >= 0)
                words++;
            else
                return false;
        }

        return pictures >= FewestPictures && words > 0 && words <= pictures;
    }

    /// <summary>The place, among the pictures of the table, of the one above the cell of a line; -1 for none.</summary>
    internal static int PictureOf(PageContent content, int table, int line)
    {
        var cell = content.Closest(content.Blocks[line].Element, "td");
        if (cell < table || content.Elements[cell].EndBlock != content.Elements[cell].FirstBlock + 1)
            return -1;
        var above = CellAbove(content, table, cell);
        if (above < 0 || content.Elements[above] is var a && (a.EndBlock != a.FirstBlock + 1
            || content.Blocks[a.FirstBlock].Kind != BlockKind.Image))
            return -1;
        var place = 0;
        for (var block = content.Elements[table].FirstBlock; block < content.Elements[above].FirstBlock; block++)
            place += content.Blocks[block].Kind == BlockKind.Image ? 1 : 0;
        return place;
    }

    /// <summary>The cell of the row before that stands in the same column; -1 for none.</summary>
    private static int CellAbove(PageContent content, int table, int cell)
    {
        var row = content.Elements[cell].Parent;
        var column = 0;
        for (var i = row + 1; i < cell; i = content.Elements[i].End)
            column++;
        var before = -1;
        for (var i = content.Elements[row].Parent + 1; i < row; i = content.Elements[i].End)
            before = content.Elements[i].Tag is "tr" ? i : before;
        if (before <= table)
            return -1;
        for (var i = before + 1; i < content.Elements[before].End; i = content.Elements[i].End)
        {
            if (column-- == 0)
                return i;
        }

        return -1;
    }
}
