using System.Buffers;
using NewsKit.Blocks;
using NewsKit.BodyModel;

namespace NewsKit.Sections;

/// <content>Lines without a word: hours, years, scores, stars.</content>
internal sealed partial class LinesAmidText
{
    private const int LongestTitle = 120;
    private const int StepsToControl = 3;
    private const int StepsToPanel = 6;
    private const int ShortestOfPanel = 20;
    private const int LongestShare = 12;

    private static readonly SearchValues<char> OfScores = SearchValues.Create("0123456789.,");

    /// <summary>Whether a line without a word stands like a line of the body beside it, or is the hour over an entry of
    /// it.</summary>
    private bool StandsInText(int row, ReadOnlySpan<char> text)
    {
        if (!segments.IsFree(features.Blocks[row]) || row + 1 >= isBody.Length || !isBody[row + 1])
            return false;
        if (row > 0 && isBody[row - 1] && HasParentOf(row, row - 1) && HasParentOf(row, row + 1) && SeparatorLine.IsOne(text))
            return true;
        if (IsFigure(text) && row > 0 && isBody[row - 1] && OpensWhatHolds(row, row + 1) && IsOneOfSeveral(row))
            return true;
        if (IsShare(text) && row > 0 && isBody[row - 1] && OpensWhatHolds(row, row + 1) && !StandsLike(row - 1, row))
            return true;
        if (row > 0 && isBody[row - 1] && (IsScore(text) || IsTex(text) || HoldsFormula(features.Blocks[row])))
            return true;
        var isAlike = StandsLike(row, row + 1) || (row > 0 && isBody[row - 1] && StandsLike(row, row - 1));
        if (isAlike)
            return (row > 0 && isBody[row - 1]) || IsFirstOfSeveral(row, text);
        return ClockText.Opens(text)
            && _content.SiblingGroups.Around(_content, _content.Blocks[features.Blocks[row]].Element) is >= 0 and var group
            && group == _content.SiblingGroups.Around(_content, _content.Blocks[features.Blocks[row + 1]].Element);
    }

    /// <summary>Sentences in a panel that a line below the text opens are of the text.</summary>
    private void KeepPanels()
    {
        for (var row = 2; row < isBody.Length; row++)
        {
            if (isBody[row] || !isBody[row - 2] || features.Get(row, BodyFeature.Hidden) == 0
                || ControlOf(features.Blocks[row - 1], mayBeButton: true) is not { Length: > 0 } panel)
                continue;
            for (var line = row; line < isBody.Length && segments.IsFree(features.Blocks[line])
                && IsIn(_content.Blocks[features.Blocks[line]].Element, panel); line++)
                isBody[line] |= _content.Blocks[features.Blocks[line]].LinkChars == 0
                    && _content.TextOf(features.Blocks[line]) is { Length: >= ShortestOfPanel } text
                    && text[^1] is '.' or '!' or '?' or '…';
        }
    }

    /// <summary>A line that opens and shuts the panel right below it heads that: is its text body, so is the line.</summary>
    private void KeepTitlesOfPanels()
    {
        for (var row = 0; row + 1 < isBody.Length; row++)
        {
            if (!isBody[row] && isBody[row + 1] && segments.IsFree(features.Blocks[row])
                && ControlOf(features.Blocks[row], _content.Blocks[features.Blocks[row]].HeadingLevel > 0)
                    is { Length: > 0 } panel)
                isBody[row] = IsIn(_content.Blocks[features.Blocks[row + 1]].Element, panel);
        }
    }

    /// <summary>The id of what the element of a short line, or one around it, shows; null for none.</summary>
    private string? ControlOf(int block, bool mayBeButton)
    {
        ref readonly var b = ref _content.Blocks[block];
        if (b is not { Kind: BlockKind.Text, Length: > 0 and <= LongestTitle })
            return null;
        var element = b.Element;
        for (var step = 0; step < StepsToControl && element > 0; step++, element = _content.Elements[element].Parent)
        {
            if (_content.Attribute(element, "aria-controls") is { } panel)
                return _content.Attribute(element, "role") is "button" or "tab"
                    || (mayBeButton && _content.Elements[element].Tag is "summary" or "button") ? panel : null;
        }

        if (!mayBeButton || b.HeadingLevel == 0)
            return null;
        foreach (var i in _content.ElementsOf(b))
        {
            if (_content.Attribute(i, "aria-controls") is { } panel)
                return panel;
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

    /// <summary>Whether a line stands beside another, or is what the element that holds the other opens with.</summary>
    private bool OpensWhatHolds(int row, int other) => HasParentOf(row, other)
        || Opens(_content.Blocks[features.Blocks[row]].Element, row, other)
        || Opens(_content.ElementOf(features.Blocks[row]).Parent, row, other);

    private bool Opens(int element, int row, int other) => element > 0
        && _content.Elements[element].FirstBlock == features.Blocks[row]
        && _content.IsWithin(_content.Blocks[features.Blocks[other]].Element, element);

    /// <summary>What a review gives: <c>8/10</c>, <c>4,5 / 5</c>, <c>★★★★☆</c>.</summary>
    private static bool IsScore(ReadOnlySpan<char> text)
    {
        if (text.Length > 9)
            return false;
        if (!text.ContainsAnyExcept("★☆⭐½ "))
            return true;
        var slash = text.IndexOf('/');
        return slash > 0 && text[(slash + 1)..].Trim() is "5" or "6" or "10" or "20" or "100"
            && !text[..slash].Trim().ContainsAnyExcept(OfScores);
    }

    /// <summary>A figure with what it counts: <c>42 %</c>, <c>3,5 M€</c>.</summary>
    private static bool IsShare(ReadOnlySpan<char> text) => text.Length is >= 2 and <= LongestShare && text.ContainsAny("%€$£")
        && text.ContainsAnyInRange('0', '9') && text.IndexOf('/') < 0;

    private static bool IsTex(ReadOnlySpan<char> text) => text is ['\\', '[', .., '\\', ']'];

    /// <summary>Whether a line holds a formula.</summary>
    private bool HoldsFormula(int block)
    {
        foreach (var i in _content.ElementsOf(_content.Blocks[block]))
        {
            if (_content.Elements[i].Tag is "math")
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
            if ((StandsLike(row, next) || StandsInTwin(row, next)) && isBody[next + 1]
                && IsFigure(_content.TextOf(features.Blocks[next])))
                return true;
        }

        for (int before = row - 2, seen = 0; before >= 0 && seen < LongestWordless; before--, seen++)
        {
            if ((StandsLike(row, before) || StandsInTwin(row, before)) && isBody[before]
                && IsFigure(_content.TextOf(features.Blocks[before])))
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
