using NewsKit.Blocks;

namespace NewsKit.Sections;

/// <content>Lines without a word: hours, years, scores, stars.</content>
internal sealed partial class LinesAmidText
{
    private const int LongestTitle = 120;
    private const int StepsToControl = 3;
    private const int StepsToPanel = 6;

    /// <summary>Whether a line without a word stands like a line of the body beside it, or is the hour over an entry of
    /// it.</summary>
    private bool StandsInText(int row, ReadOnlySpan<char> text)
    {
        if (!segments.IsFree(features.Blocks[row]) || row + 1 >= isBody.Length || !isBody[row + 1])
            return false;
        if (row > 0 && isBody[row - 1] && HasParentOf(row, row - 1) && HasParentOf(row, row + 1) && SeparatorLine.IsOne(text))
            return true;
        if (IsFigure(text) && row > 0 && isBody[row - 1] && HasParentOf(row, row + 1) && IsOneOfSeveral(row))
            return true;
        var isAlike = StandsLike(row, row + 1) || (row > 0 && isBody[row - 1] && StandsLike(row, row - 1));
        if (isAlike)
            return (row > 0 && isBody[row - 1]) || IsFirstOfSeveral(row, text);
        return ClockText.Opens(text)
            && _content.SiblingGroups.Around(_content, _content.Blocks[features.Blocks[row]].Element) is >= 0 and var group
            && group == _content.SiblingGroups.Around(_content, _content.Blocks[features.Blocks[row + 1]].Element);
    }

    /// <summary>A line that opens and shuts the panel right below it heads that: is its text body, so is the line.</summary>
    private void KeepTitlesOfPanels()
    {
        for (var row = 0; row + 1 < isBody.Length; row++)
        {
            if (!isBody[row] && isBody[row + 1] && segments.IsFree(features.Blocks[row])
                && ControlOf(features.Blocks[row]) is { Length: > 0 } panel)
                isBody[row] = IsIn(_content.Blocks[features.Blocks[row + 1]].Element, panel);
        }
    }

    /// <summary>The id of what the element of a short line, or one around it, shows; null for none.</summary>
    private string? ControlOf(int block)
    {
        ref readonly var b = ref _content.Blocks[block];
        if (b is not { Kind: BlockKind.Text, Length: > 0 and <= LongestTitle })
            return null;
        var element = b.Element;
        for (var step = 0; step < StepsToControl && element > 0; step++, element = _content.Elements[element].Parent)
        {
            if (_content.Attribute(element, "aria-controls") is { } panel)
                return _content.Attribute(element, "role") is "button" or "tab" ? panel : null;
        }

        return null;
    }

    private bool IsIn(int element, string id)
    {
        for (var step = 0; step < StepsToPanel && element > 0; step++, element = _content.Elements[element].Parent)
        {
            if (_content.Elements[element].Id == id)
                return true;
        }

        return false;
    }

    /// <summary>A year, an hour, a score.</summary>
    private static bool IsFigure(ReadOnlySpan<char> text) => char.IsAsciiDigit(text[0])
        && !text.ContainsAnyExcept(OfFigures) && text.Length is >= 3 and <= 12;

    /// <summary>Whether the line stands in one of several elements of its shape, each before a line of the body.</summary>
    private bool IsOneOfSeveral(int row)
    {
        for (int next = row + 2, seen = 0; next + 1 < isBody.Length && seen < LongestWordless; next++, seen++)
        {
            if (StandsLike(row, next) && isBody[next + 1] && IsFigure(_content.TextOf(features.Blocks[next])))
                return true;
        }

        for (int before = row - 2, seen = 0; before >= 0 && seen < LongestWordless; before--, seen++)
        {
            if (StandsLike(row, before) && isBody[before] && IsFigure(_content.TextOf(features.Blocks[before])))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line is the hour, or the year, over the first of several entries.</summary>
    private bool IsFirstOfSeveral(int row, ReadOnlySpan<char> text)
    {
        var isYear = IsYear(text);
        if (!isYear && !ClockText.IsOne(text))
            return false;
        var isOneRun = true;
        for (var next = row + 1; next < isBody.Length && next - row <= LongestWordless; next++)
        {
            isOneRun &= StandsLike(row, next);
            var other = _content.TextOf(features.Blocks[next]);
            if ((isOneRun || StandsInTwin(row, next)) && (isYear ? IsYear(other) : ClockText.IsOne(other)))
                return true;
        }

        return false;
    }

    private static bool IsYear(ReadOnlySpan<char> text) =>
        text is ['1', >= '5' and <= '9', >= '0' and <= '9', >= '0' and <= '9']
            or ['2', '0', >= '0' and <= '9', >= '0' and <= '9'];

    /// <summary>Whether two lines stand alike in two boxes of one shape, side by side.</summary>
    private bool StandsInTwin(int row, int other)
    {
        ref readonly var one = ref _content.ElementOf(features.Blocks[row]);
        ref readonly var two = ref _content.ElementOf(features.Blocks[other]);
        if (one.Parent <= 0 || two.Parent <= 0 || one.Tag != two.Tag || one.Classes != two.Classes)
            return false;
        ref readonly var box = ref _content.Elements[one.Parent];
        ref readonly var twin = ref _content.Elements[two.Parent];
        return box.Parent == twin.Parent && box.Tag == twin.Tag && box.Classes == twin.Classes;
    }
}
