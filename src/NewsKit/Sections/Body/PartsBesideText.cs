using NewsKit.Blocks;
using NewsKit.BodyModel;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>A list or a box of facts that stands right below a line of the text, in the same element, is body as a whole, unless
/// little speaks for it.</summary>
internal sealed class PartsBesideText(Segmentation segments, BodyFeatures features, bool[] isBody)
{
    /// <summary>The likelihood that is asked of all of it.</summary>
    private const float Least = 0.3f;

    /// <summary>The same, of what is named for facts.</summary>
    private const float LeastOfBox = 0.1f;

    /// <summary>Shorter lines, on the mean, are labels.</summary>
    private const int LeastMean = 20;

    private readonly PageContent _content = segments.Content;

    internal void Keep(ReadOnlySpan<float> chances)
    {
        for (var row = 1; row < isBody.Length; row++)
        {
            if (!isBody[row - 1])
                continue;
            if (IsHeadingOfSources(row))
            {
                KeepSources(row, chances);
                continue;
            }

            if (PartAt(row) is not (> 0 and var part)
                || _content.Elements[part].Parent != _content.ElementOf(features.Blocks[row - 1]).Parent)
                continue;
            var end = features.RowsBefore(_content.Elements[part].EndBlock);
            // Items with links are the text's own only where they are its sources.
            var isBox = _content.Has(part, MarkupTokens.Box);
            if (!isBox && _content.LabelOf(features.Blocks[row - 1]) != LabelKind.ReadMore && HoldsLinks(part))
                continue;
            if (end <= row + 1 || !isBody.AsSpan(row, end - row).Contains(false)
                || !SpeaksFor(row, end, chances, isBox ? LeastOfBox : Least, isBox ? 0 : LeastMean))
                continue;
            isBody.AsSpan(row, end - row).Fill(true);
        }
    }

    /// <summary>Whether a heading beside the text names its sources.</summary>
    private bool IsHeadingOfSources(int row)
    {
        var block = features.Blocks[row];
        return row + 1 < isBody.Length && !isBody[row] && _content.Blocks[block].HeadingLevel > 0 && segments.IsFree(block)
            && _content.LabelOf(block) == LabelKind.ReadMore
            && _content.ElementOf(block).Parent == _content.ElementOf(features.Blocks[row - 1]).Parent;
    }

    /// <summary>The list right below such a heading whose items say more than their links.</summary>
    private void KeepSources(int row, ReadOnlySpan<float> chances)
    {
        if (PartAt(row + 1) is not (> 0 and var list)
            || _content.Elements[list].Parent != _content.ElementOf(features.Blocks[row]).Parent)
            return;
        var end = features.RowsBefore(_content.Elements[list].EndBlock);
        if (end > row + 2 && SpeaksFor(row + 1, end, chances, Least, LeastMean))
            isBody.AsSpan(row, end - row).Fill(true);
    }

    /// <summary>The list or box that begins with a row; -1 for none.</summary>
    private int PartAt(int row)
    {
        var element = _content.Blocks[features.Blocks[row]].Element;
        var box = _content.Closest(element, MarkupTokens.Box);
        if (box > 0 && Begins(box, row) && BoxShape.IsBox(_content, box))
            return box;
        var item = _content.Closest(element, "li");
        var list = item > 0 ? _content.Elements[item].Parent : -1;
        return list > 0 && _content.Elements[list].Tag is "ul" or "ol" && Begins(list, row) ? list : -1;
    }

    private bool Begins(int element, int row) => _content.Elements[element].FirstBlock == features.Blocks[row];

    private bool HoldsLinks(int part) =>
        _content.Measure(_content.Elements[part].FirstBlock, _content.Elements[part].EndBlock).LinkChars > 0;

    /// <summary>Whether the lines are likely enough, each by its length, and none serves the page.</summary>
    private bool SpeaksFor(int row, int end, ReadOnlySpan<float> chances, float least, int leastMean)
    {
        var (chars, sum) = (0, 0f);
        for (var i = row; i < end; i++)
        {
            ref readonly var b = ref _content.Blocks[features.Blocks[i]];
            if (!segments.IsFree(features.Blocks[i]) || b.LinkChars * 4 > b.Length * 3
                || features.Get(i, BodyFeature.ServiceLine) != 0)
                return false;
            chars += b.Length;
            sum += b.Length * chances[i];
        }

        return sum >= least * chars && chars >= leastMean * (end - row);
    }
}
