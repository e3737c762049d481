using NewsKit.Blocks;
using NewsKit.BodyModel;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Lines that the model is in doubt about, by those that stand as they do: on pages of a kind it has not seen it rates a
/// part of the paragraphs of a text just too low, and of its headings, items and lines of code.</summary>
internal sealed class DoubtfulLines(Segmentation segments, BodyFeatures features, bool[] isBody)
{
    private const float Doubt = 0.35f;

    /// <summary>So many rows away at most there is text on both sides.</summary>
    private const int Near = 4;
    private const int ShortestSentence = 40;

    /// <summary>The likelihood that is asked of a line in a part amid the text, and how many lines that has at most.</summary>
    private const float LeastAmid = 0.33f;
    private const float LeastOfNumber = 0.15f;
    private const int MostAmid = 12;
    private const int LongestNumber = 3;

    private readonly PageContent _content = segments.Content;

    /// <summary>Keeps what is not unlikely and stands between lines of the body as most lines of its shape do.</summary>
    internal void Keep(ReadOnlySpan<float> chances)
    {
        var (first, last) = (Array.IndexOf(isBody, true), Array.LastIndexOf(isBody, true));
        if (first < 0 || !AnyDoubtful(chances, first, last))
            return;
        var kinds = KindsOf(first, last);
        for (var (row, before) = (first + 1, first); row < last; row++)
        {
            if (IsDoubtful(chances, row) && row - before <= Near && IsNearBody(row, last)
                && (IsCode(row) || (IsText(row) && IsMostlyBody(kinds, row))))
                isBody[row] = true;
            if (isBody[row])
                before = row;
        }

        for (var row = last - 1; row > first; row--)
        {
            if (IsDoubtful(chances, row) && IsHeadingOfText(kinds, row))
                isBody[row] = true;
        }

        for (var row = first + 1; row < last; row++)
        {
            if (isBody[row - 1] && EndOfPartAmidText(chances, row, last) is > 0 and var end)
                isBody.AsSpan(row..end).Fill(true);
        }
    }

    /// <summary>Where a part ends that stands between two paragraphs of one element, deeper than these, where nothing in it is
    /// unlikely or leads elsewhere; 0 for none.</summary>
    private int EndOfPartAmidText(ReadOnlySpan<float> chances, int row, int last)
    {
        var parent = _content.ElementOf(features.Blocks[row - 1]).Parent;
        if (_content.ElementOf(features.Blocks[row]).Parent == parent || !IsParagraph(row - 1))
            return 0;
        var end = row;
        for (; end <= last && end - row <= MostAmid && _content.ElementOf(features.Blocks[end]).Parent != parent; end++)
        {
            if ((!isBody[end] && !MayBeAmid(chances, end)) || features.Blocks[end] != features.Blocks[row - 1] + end - row + 1)
                return 0;
        }

        return end <= last && end - row <= MostAmid && isBody[end] && IsParagraph(end)
            && features.Blocks[end] == features.Blocks[row - 1] + end - row + 1 ? end : 0;
    }

    private bool IsParagraph(int row) => features.Get(row, BodyFeature.InListItem) == 0
        && _content.Blocks[features.Blocks[row]] is { Kind: BlockKind.Text, HeadingLevel: 0 }
        && BlockQuestions.IsRunning(_content.TextOf(features.Blocks[row]));

    /// <summary>Numbers are as unlikely as they are short.</summary>
    private bool MayBeAmid(ReadOnlySpan<float> chances, int row)
    {
        var block = features.Blocks[row];
        return chances[row] >= (_content.Blocks[block].Length > LongestNumber ? LeastAmid : LeastOfNumber)
            && _content.Blocks[block].LinkChars == 0 && segments.IsFree(block) && features.Get(row, BodyFeature.Hidden) == 0
            && features.Get(row, BodyFeature.ServiceLine) == 0 && _content.Closest(_content.Blocks[block].Element, "label") < 0
            && _content.LabelOf(block) == LabelKind.None;
    }

    /// <summary>Whether a heading stands right over text, a few lines below other text.</summary>
    private bool IsHeadingOfText((int Body, int All)[] kinds, int row)
    {
        ref readonly var b = ref _content.Blocks[features.Blocks[row]];
        return b.HeadingLevel > 0 && isBody[row + 1] && _content.Blocks[features.Blocks[row + 1]].HeadingLevel == 0
            && isBody.AsSpan(Math.Max(0, row - Near), Math.Min(Near, row)).Contains(true)
            && (b.LinkChars == 0 || IsMostlyBody(kinds, row));
    }

    private bool IsNearBody(int row, int last) => isBody.AsSpan(row + 1, Math.Min(Near, last - row)).Contains(true);

    private bool AnyDoubtful(ReadOnlySpan<float> chances, int first, int last)
    {
        for (var row = first + 1; row < last; row++)
        {
            if (IsDoubtful(chances, row))
                return true;
        }

        return false;
    }

    private bool IsDoubtful(ReadOnlySpan<float> chances, int row) =>
        !isBody[row] && chances[row] >= Doubt && segments.IsFree(features.Blocks[row])
            && features.Get(row, BodyFeature.Hidden) == 0 && _content.LabelOf(features.Blocks[row]) == LabelKind.None;

    private bool IsCode(int row) => _content.Blocks[features.Blocks[row]].Kind == BlockKind.Code;

    /// <summary>A sentence, or an item of a list.</summary>
    private bool IsText(int row)
    {
        ref readonly var b = ref _content.Blocks[features.Blocks[row]];
        return b.HeadingLevel == 0 && b.LinkChars * 2 < b.Length
            && (features.Get(row, BodyFeature.InListItem) != 0
                || (b.Length >= ShortestSentence && BlockQuestions.IsSentence(_content.TextOf(features.Blocks[row]))));
    }

    private bool IsMostlyBody((int Body, int All)[] kinds, int row) =>
        kinds[features.Kinds[row]] is var kind && kind.Body * 2 > kind.All;

    /// <summary>How many rows of each kind are body, and how many there are.</summary>
    private (int Body, int All)[] KindsOf(int first, int last)
    {
        var kinds = new (int Body, int All)[features.KindCount];
        for (var row = first; row <= last; row++)
        {
            ref var kind = ref kinds[features.Kinds[row]];
            kind = (kind.Body + (isBody[row] ? 1 : 0), kind.All + 1);
        }

        return kinds;
    }
}
