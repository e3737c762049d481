using NewsKit.Blocks;

namespace NewsKit.Sections;

/// <summary>Which tables of a page hold data; each is looked at once, however many ask from within.</summary>
internal sealed class DataTables(PageContent content)
{
    private readonly Dictionary<int, bool> _known = [];

    internal bool Holds(int table)
    {
        if (!_known.TryGetValue(table, out var isData))
        {
            isData = !content.CaptionBoxes.Contains(table) && TableShape.IsData(content, table);
            _known.Add(table, isData);
        }

        return isData;
    }
}
