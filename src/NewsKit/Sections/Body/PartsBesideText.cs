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

    private const int MostWrapped = 16;
    private const int Levels = 6;
    private const int ShortestQuotation = 25;
    private const int LongestQuotation = 300;
    private const int LongestName = 60;

    private readonly PageContent _content = segments.Content;

    internal void Keep(ReadOnlySpan<float> chances)
    {
        for (var row = 1; row < isBody.Length; row++)
        {
            if (!isBody[row - 1])
            {
                if (!isBody[row])
                    KeepSummary(row, chances);
                continue;
            }

            if (IsHeadingOfSources(row))
            {
                KeepSources(row, chances);
                continue;
            }

            var parent = _content.ElementOf(features.Blocks[row - 1]).Parent;
            if (!isBody[row] && EndOfQuotationAmidText(row, parent) is > 0 and var behind)
            {
                isBody.AsSpan(row..behind).Fill(true);
                continue;
            }

            if (PartAt(row) is not (> 0 and var part) || _content.Elements[part].Parent != parent)
            {
                KeepWrapped(row, parent, chances);
                continue;
            }

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

    /// <summary>Where words in quotation marks end that stand, alone or with the name of who said them, in an element between two
    /// paragraphs of the text; 0 for none.</summary>
    private int EndOfQuotationAmidText(int row, int parent)
    {
        var block = features.Blocks[row];
        if (!IsPlainLine(block) || _content.Blocks[block].Length is < ShortestQuotation or > LongestQuotation
            || _content.TextOf(block).Trim(" .\u00A0\n")
                is not ['«' or '“' or '„' or '"' or '»', .., '»' or '”' or '“' or '"' or '«'])
            return 0;
        ref readonly var e = ref _content.Elements[ChildOf(parent, _content.Blocks[block].Element)];
        var end = row + 1;
        if (e.EndBlock == block + 2 && end < isBody.Length && IsPlainLine(block + 1)
            && _content.Blocks[block + 1].Length <= LongestName)
            end++;
        return e.Parent == parent && e.FirstBlock == block && e.EndBlock == block + (end - row)
            && end < isBody.Length && isBody[end] && _content.ElementOf(features.Blocks[end]).Parent == parent ? end : 0;
    }

    private bool IsPlainLine(int block) =>
        segments.IsFree(block) && _content.Blocks[block] is { Kind: BlockKind.Text, LinkChars: 0, HeadingLevel: 0 };

    /// <summary>The element around another that stands right in a parent, or the highest that was reached.</summary>
    private int ChildOf(int parent, int element)
    {
        for (var level = 0; level < Levels && element > 0 && _content.Elements[element].Parent != parent; level++)
            element = _content.Elements[element].Parent;
        return Math.Max(0, element);
    }

    /// <summary>A box that sums up what begins right behind it.</summary>
    private void KeepSummary(int row, ReadOnlySpan<float> chances)
    {
        var block = features.Blocks[row];
        if (!segments.IsFree(block) || block < segments.Headline || !SummaryTitles.Are(_content.TextOf(block)))
            return;
        var box = _content.ElementOf(block).Parent;
        var end = features.RowsBefore(_content.Elements[box].EndBlock);
        if (Begins(box, row) && BoxShape.IsSummary(_content, box) && end < isBody.Length && isBody[end]
            && SpeaksFor(row, end, chances, LeastOfBox, 0))
            isBody.AsSpan(row, end - row).Fill(true);
    }

    /// <summary>A box without a telling name that begins with a row, beside the line before: its lines are body where the text
    /// goes on behind it, or where its title is that of a box of facts.</summary>
    private void KeepWrapped(int row, int parent, ReadOnlySpan<float> chances)
    {
        var box = ChildOf(parent, _content.Blocks[features.Blocks[row]].Element);
        ref readonly var e = ref _content.Elements[box];
        if (e.Parent != parent || e.Tag is not ("div" or "section") || e.EndBlock - e.FirstBlock is < 2 or > MostWrapped
            || !Begins(box, row) || HoldsLinks(box))
            return;
        var end = features.RowsBefore(e.EndBlock);
        var goesOn = end < isBody.Length && isBody[end] && _content.ElementOf(features.Blocks[end]).Parent == parent;
        if (end <= row + 1 || !isBody.AsSpan(row, end - row).Contains(false))
            return;
        var isFacts = BoxShape.IsSetApart(_content, box);
        if ((isFacts || (goesOn && AreMostlyBody(row, end))) && SpeaksFor(row, end, chances,
            isFacts ? LeastOfBox : Least, isFacts ? 0 : LeastMean))
            isBody.AsSpan(row, end - row).Fill(true);
    }

    /// <summary>Whether half of what stands in some rows is body.</summary>
    private bool AreMostlyBody(int row, int end)
    {
        var (chars, body) = (0, 0);
        for (var i = row; i < end; i++)
        {
            chars += _content.Blocks[features.Blocks[i]].Length;
            body += isBody[i] ? _content.Blocks[features.Blocks[i]].Length : 0;
        }

        return body * 2 >= chars;
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
        // Parts of a box may bear its name: callout, callout-title.
        while (box > 0 && _content.Closest(_content.Elements[box].Parent, MarkupTokens.Box) is > 0 and var outer
            && Begins(outer, row) && BoxShape.IsBox(_content, outer))
            box = outer;
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
