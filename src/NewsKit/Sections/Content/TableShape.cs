using NewsKit.Blocks;

namespace NewsKit.Sections;

/// <summary>Tells tables of data from tables that only lay out a page.</summary>
internal static class TableShape
{
    private const int LongestCell = 600;
    private const int ShortestSentence = 100;
    private const int FewestSentences = 3;

    internal static bool IsData(PageContent content, int table)
    {
        ref readonly var e = ref content.Elements[table];
        int rows = 0, cells = 0, headers = 0, pictured = 0, filled = 0;
        for (var i = table + 1; i < e.End; i++)
        {
            ref readonly var inner = ref content.Elements[i];
            switch (inner.Tag)
            {
                case "table" or "textarea":
                    return false;
                case "th" or "caption" or "thead":
                    headers++;
                    cells += inner.Tag is "th" ? 1 : 0;
                    break;
                case "tr":
                    rows++;
                    break;
                case "td":
                    cells++;
                    filled += inner.EndBlock > inner.FirstBlock ? 1 : 0;
                    pictured += HoldsPicture(content, inner) ? 1 : 0;
                    if (inner.TextEnd - inner.TextStart > LongestCell || inner.EndBlock - inner.FirstBlock > 8
                        || HoldsRunningText(content, inner))
                        return false;
                    break;
                default:
                    break;
            }
        }

        // Pictures in most cells, without a head: an album.
        if (headers == 0 && pictured > 1 && pictured * 2 > filled)
            return false;
        return rows > 0 && (headers > 0 ? cells > 1 : rows > 1 && cells >= rows * 2);
    }

    private static bool HoldsPicture(PageContent content, in PageElement cell)
    {
        for (var block = cell.FirstBlock; block < cell.EndBlock; block++)
        {
            if (content.Blocks[block].Kind == BlockKind.Image)
                return true;
        }

        return false;
    }

    /// <summary>Several sentences of some length in one cell are a text that the table lays out.</summary>
    private static bool HoldsRunningText(PageContent content, in PageElement cell)
    {
        var sentences = 0;
        for (var block = cell.FirstBlock; block < cell.EndBlock; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            sentences += b.Kind == BlockKind.Text && b.Length >= ShortestSentence && b.LinkChars * 3 < b.Length ? 1 : 0;
        }

        return sentences >= FewestSentences;
    }
}
