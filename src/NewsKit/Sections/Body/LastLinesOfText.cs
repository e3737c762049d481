using NewsKit.Blocks;
using NewsKit.BodyModel;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Lines at the end of a plain text that the model takes for lines around it, though they go on with the text above:
/// the last questions of an interview, a paragraph behind a teaser that stands amid the text or behind an FAQ.</summary>
internal static class LastLinesOfText
{
    private const int LongestQuestion = 200;
    private const int FewestQuestions = 2;
    private const int ShortestParagraph = 100;
    private const int LongestHeading = 60;
    private const int LongestTags = 160;

    internal static void Keep(Segmentation segments, BodyFeatures features, Span<bool> isBody)
    {
        var content = segments.Content;
        if (content.Kind != PageKind.Text)
            return;
        var asked = 0;
        for (var row = 1; row < isBody.Length; row++)
        {
            var block = features.Blocks[row];
            if (isBody[row])
                asked += IsQuestion(content, block) ? 1 : 0;
            else if (!segments.IsFree(block))
                continue;
            else if (IsAmidQuestions(segments, block))
                isBody[row] = true;
            else if (row + 1 < isBody.Length && features.Blocks[row + 1] == block + 1 && IsHeadingBelowQuestions(segments, block))
                isBody[row] = isBody[row + 1] = true;
            else if (!isBody[row - 1])
                continue;
            else if (IsBehindTeaser(segments, block, features.Blocks[row - 1]))
                isBody[row] = true;
            else if (asked >= FewestQuestions && row + 1 < isBody.Length && features.Blocks[row - 1] == block - 1
                && IsQuestion(content, block) && IsAnswer(segments, features.Blocks[row + 1], block))
                isBody[row] = isBody[row + 1] = true;
        }

        DropTags(content, features, isBody);
    }

    /// <summary>Lines at the end that say where the article was filed, or offer to share it.</summary>
    private static void DropTags(PageContent content, BodyFeatures features, Span<bool> isBody)
    {
        for (var row = isBody.Length - 1; row > 0; row--)
        {
            var block = features.Blocks[row];
            if (!isBody[row])
                continue;
            if (content.Blocks[block].Length > LongestTags || (content.LabelOf(block) is not (LabelKind.Tags or LabelKind.Share)
                && CategoryWords.LengthIn(content.TextOf(block)) == 0 && !ServiceLines.IsOne(content.TextOf(block))))
                return;
            isBody[row] = false;
        }
    }

    /// <summary>The sentences that introduce an FAQ are text wherever it stands.</summary>
    internal static void KeepIntroduction(Segmentation segments, BodyFeatures features, Span<bool> isBody)
    {
        for (var row = 1; row < isBody.Length; row++)
        {
            var block = features.Blocks[row];
            isBody[row] |= block > 0 && segments.IsFree(block) && segments.Is(block - 1, SectionKind.Faq)
                && IsAmidQuestions(segments, block);
        }
    }

    /// <summary>Whether a sentence stands between the title of an FAQ and its first question.</summary>
    private static bool IsAmidQuestions(Segmentation segments, int block) => segments.Is(block - 1, SectionKind.Faq)
        && block + 1 < segments.Content.Blocks.Length && segments.Is(block + 1, SectionKind.Faq)
        && segments.Content.LabelOf(block) == LabelKind.None && BlockQuestions.IsSentence(segments.Content.TextOf(block));

    /// <summary>Whether a line without a mark stands right behind an FAQ, over a paragraph: the text goes on.</summary>
    private static bool IsHeadingBelowQuestions(Segmentation segments, int block) => segments.Is(block - 1, SectionKind.Faq)
        && segments.IsFree(block + 1) && segments.Content.LabelOf(block) == LabelKind.None
        && segments.Content.LabelOf(block + 1) == LabelKind.None && segments.Content.Blocks[block].Kind == BlockKind.Text
        && segments.Content.Blocks[block].Length <= LongestHeading && char.IsLetterOrDigit(segments.Content.TextOf(block)[^1])
        && BlockQuestions.IsRunning(segments.Content.TextOf(block + 1));

    private static bool IsQuestion(PageContent content, int block) => content.Blocks[block].Kind == BlockKind.Text
        && content.Blocks[block].Length <= LongestQuestion && content.LabelOf(block) == LabelKind.None
        && BlockQuestions.EndsWithQuestionMark(content.TextOf(block));

    private static bool IsAnswer(Segmentation segments, int block, int question) => block == question + 1
        && segments.IsFree(block) && segments.Content.LabelOf(block) == LabelKind.None
        && segments.Content.TextOf(block) is [.., '.' or '!' or '…' or '»'];

    /// <summary>Whether a paragraph stands behind the line of a teaser, and that behind a line of the text.</summary>
    private static bool IsBehindTeaser(Segmentation segments, int block, int text) => text == block - 2
        && segments.ReasonOf(block - 1) == ClaimReason.InlineTeaser && segments.Is(block - 1, SectionKind.Related)
        && segments.Content.Blocks[block].Length >= ShortestParagraph && segments.Content.LabelOf(block) == LabelKind.None
        && BlockQuestions.IsRunning(segments.Content.TextOf(block));
}
