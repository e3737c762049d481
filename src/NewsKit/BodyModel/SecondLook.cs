using NewsKit.Blocks;

namespace NewsKit.BodyModel;

/// <summary>What the first look thought of a block and of all that stands around it: columns for the second look.</summary>
internal sealed class SecondLook
{
    private const float Sure = 0.7f;
    private const float MainShare = 0.9f;
    private const int Far = 30;
    private const int Around = 5;

    private readonly PageContent _content;
    private readonly BodyFeatures _features;
    private readonly float[] _own;
    private readonly int _rows;
    private readonly float[] _massBefore;
    private readonly float[] _charsBefore;

    internal SecondLook(PageContent content, BodyFeatures features, float[] own)
    {
        (_content, _features, _own) = (content, features, own);
        _rows = features.Blocks.Count;
        _massBefore = new float[_rows + 1];
        _charsBefore = new float[_rows + 1];
        for (var row = 0; row < _rows; row++)
        {
            var chars = content.Blocks[features.Blocks[row]].Length;
            _massBefore[row + 1] = _massBefore[row] + (own[row] * chars);
            _charsBefore[row + 1] = _charsBefore[row] + chars;
        }
    }

    /// <summary>Writes the columns of the second look for every row.</summary>
    internal void Write()
    {
        var (kindMass, kindChars) = Kinds();
        var total = _massBefore[_rows];
        int lastSure = -1, lastHeading = -1;
        var nextSure = NextSure();
        var main = MainElement(total);
        int section = 0, sectionEnd = SectionEnd(0);
        for (var row = 0; row < _rows; row++)
        {
            var block = _features.Blocks[row];
            var element = _content.Blocks[block].Element;
            var chars = _content.Blocks[block].Length;
            var mass = _own[row] * chars;
            var container = Math.Max(0, _content.Elements[element].Parent);
            var outer = Math.Max(0, _content.Elements[container].Parent);
            _features.Set(row, BodyFeature.Own, _own[row]);
            _features.Set(row, BodyFeature.Previous, At(row - 1));
            _features.Set(row, BodyFeature.Next, At(row + 1));
            _features.Set(row, BodyFeature.SecondPrevious, At(row - 2));
            _features.Set(row, BodyFeature.SecondNext, At(row + 2));
            _features.Set(row, BodyFeature.Before, Mean(row - Around, row));
            _features.Set(row, BodyFeature.After, Mean(row + 1, row + 1 + Around));
            _features.Set(row, BodyFeature.ContainerOwn, MeanWithout(container, mass, chars));
            _features.Set(row, BodyFeature.OuterOwn, MeanWithout(outer, mass, chars));
            _features.Set(row, BodyFeature.KindOwn,
                Without(kindMass[_features.Kinds[row]], kindChars[_features.Kinds[row]], mass, chars));
            _features.Set(row, BodyFeature.Total, MathF.Log2(1 + total));
            _features.Set(row, BodyFeature.ShareBefore, total <= 0 ? 0 : _massBefore[row] / total);
            _features.Set(row, BodyFeature.ShareAfter, total <= 0 ? 0 : (total - _massBefore[row + 1]) / total);
            _features.Set(row, BodyFeature.SinceBody, lastSure < 0 ? Far : Math.Min(Far, row - lastSure));
            _features.Set(row, BodyFeature.UntilBody, Math.Min(Far, nextSure[row] - row));
            _features.Set(row, BodyFeature.StepsToBody, StepsToBody(element, total));
            _features.Set(row, BodyFeature.ContainerPart, total <= 0 ? 0 : MassOf(container) / total);
            _features.Set(row, BodyFeature.HeadingOwn, lastHeading < 0 ? -1 : _own[lastHeading]);
            if (row >= sectionEnd)
                (section, sectionEnd) = (row, SectionEnd(row));
            _features.Set(row, BodyFeature.SectionOwn,
                Without(_massBefore[sectionEnd] - _massBefore[section], _charsBefore[sectionEnd]
                - _charsBefore[section], mass, chars));
            var branch = BranchOf(element, main);
            _features.Set(row, BodyFeature.BranchOwn, branch < 0 ? -2 : MeanWithout(branch, mass, chars));
            _features.Set(row, BodyFeature.BranchPart, branch < 0 || total <= 0 ? -1 : MassOf(branch) / total);
            if (_own[row] >= Sure)
                lastSure = row;
            if (_content.Blocks[block].HeadingLevel > 0)
                lastHeading = row;
        }
    }

    private float At(int row) => row >= 0 && row < _rows ? _own[row] : 0;

    private float Mean(int first, int end)
    {
        (first, end) = (Math.Max(first, 0), Math.Min(end, _rows));
        return first >= end ? 0 : (_massBefore[end] - _massBefore[first]) / Math.Max(1, _charsBefore[end] - _charsBefore[first]);
    }

    private (int First, int End) RowsOf(int element)
    {
        ref readonly var e = ref _content.Elements[element];
        return (_features.RowsBefore(e.FirstBlock), _features.RowsBefore(e.EndBlock));
    }

    private float MassOf(int element)
    {
        var (first, end) = RowsOf(element);
        return _massBefore[end] - _massBefore[first];
    }

    private float MeanWithout(int element, float mass, int chars)
    {
        var (first, end) = RowsOf(element);
        return Without(_massBefore[end] - _massBefore[first], _charsBefore[end] - _charsBefore[first], mass, chars);
    }

    /// <summary>The mean of a group of which one member is taken out; -1 when it was the only one.</summary>
    private static float Without(float mass, float chars, float ownMass, int ownChars) =>
        chars - ownChars < 1 ? -1 : Math.Clamp((mass - ownMass) / (chars - ownChars), 0, 1);

    /// <summary>The row after the last one under the same heading.</summary>
    private int SectionEnd(int row)
    {
        var end = row + 1;
        while (end < _rows && _content.Blocks[_features.Blocks[end]].HeadingLevel == 0)
            end++;
        return Math.Min(end, _rows);
    }

    /// <summary>The innermost element that holds nearly all of what the first look took for body.</summary>
    private int MainElement(float total)
    {
        var main = 0;
        for (var i = 1; i < _content.Elements[main].End;)
        {
            if (MassOf(i) >= total * MainShare)
            {
                main = i++;
                continue;
            }

            i = _content.Elements[i].End;
        }

        return main;
    }

    /// <summary>The child of the main element that an element is in, or is; -1 outside.</summary>
    private int BranchOf(int element, int main)
    {
        if (element <= main || element >= _content.Elements[main].End)
            return -1;
        while (_content.Elements[element].Parent != main)
            element = _content.Elements[element].Parent;
        return element;
    }

    private int StepsToBody(int element, float total)
    {
        var steps = 0;
        for (var i = element; i >= 0 && steps < Far; i = _content.Elements[i].Parent, steps++)
        {
            if (MassOf(i) * 2 >= total)
                return steps;
        }

        return Far;
    }

    private (float[] Mass, float[] Chars) Kinds()
    {
        var mass = new float[_features.KindCount];
        var chars = new float[_features.KindCount];
        for (var row = 0; row < _rows; row++)
        {
            var length = _content.Blocks[_features.Blocks[row]].Length;
            mass[_features.Kinds[row]] += _own[row] * length;
            chars[_features.Kinds[row]] += length;
        }

        return (mass, chars);
    }

    private int[] NextSure()
    {
        var next = new int[_rows];
        var at = _rows + Far;
        for (var row = _rows - 1; row >= 0; row--)
        {
            next[row] = at;
            if (_own[row] >= Sure)
                at = row;
        }

        return next;
    }
}
