using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Finds the question and answer block: its heading, or a container named for it; interviews stay in the body.</summary>
internal sealed class FaqFinder : ISegmentFinder
{
    private const int LongestTitle = 160;
    private const int LongestIntroduction = 4;

    public void Find(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        for (var block = Math.Max(0, segments.Headline + 1); block < content.Blocks.Length; block++)
        {
            if (!segments.IsFree(block))
                continue;
            if (IsTitle(content, block) && EndOf(segments, content, block, block + 1) is var end && end > block + 1)
            {
                segments.ClaimSegment(block, end, SectionKind.Faq, -1);
                return;
            }
        }

        for (var i = 1; i < content.Elements.Length; i++)
        {
            ref readonly var e = ref content.Elements[i];
            if ((e.Tokens & MarkupTokens.Faq) == 0 || e.Tag is "body" or "html" or "main" or "article" or "a"
                || segments.Headline >= e.FirstBlock || e.EndBlock <= e.FirstBlock || !segments.IsFree(e.FirstBlock)
                || CountQuestions(content, e.FirstBlock, e.EndBlock) < 2)
                continue;
            segments.ClaimSegment(e.FirstBlock, e.EndBlock, SectionKind.Faq, i);
            return;
        }
    }

    private static bool IsTitle(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        return b.Kind == BlockKind.Text && b.Length <= LongestTitle && b.LinkChars * 2 < b.Length
            && (content.Kind == PageKind.Text || b.HeadingLevel > 0 || content.Has(b.Element, MarkupTokens.Title)
                || BlockQuestions.IsAllBold(content, block))
            && content.LabelOf(block) == LabelKind.Faq;
    }

    /// <summary>The first block after the last answer; the title's own end when no question follows.</summary>
    private static int EndOf(Segmentation segments, PageContent content, int title, int from)
    {
        var titleLevel = content.Blocks[title].HeadingLevel;
        var style = QuestionStyle.None;
        int end = from, introduction = 0;
        for (var block = from; block < content.Blocks.Length; block++)
        {
            if (!segments.IsFree(block))
            {
                if (segments.Is(block, SectionKind.Chrome) && style != QuestionStyle.None)
                    continue;
                break;
            }

            var found = Questions.StyleOf(content, block);
            if (style == QuestionStyle.None)
            {
                if (found == QuestionStyle.None || (found == QuestionStyle.Heading && !Asks(content, block) && content.Blocks[block].HeadingLevel <= titleLevel))
                {
                    if (++introduction > LongestIntroduction)
                        break;
                    continue;
                }

                style = found;
            }
            else if (found is QuestionStyle.BoldLine)
            {
                end = block + 1;
                continue;
            }
            else if (found != style && Ends(content, block, titleLevel, found, style))
            {
                break;
            }
            else if (found == QuestionStyle.Heading && content.Blocks[block].HeadingLevel <= titleLevel && titleLevel > 0 && !Asks(content, block))
            {
                break;
            }

            if (Closes(content, block))
                break;
            end = block + 1;
        }

        return style == QuestionStyle.None ? from : end;
    }

    private static bool Asks(PageContent content, int block) => BlockQuestions.EndsWithQuestionMark(content.TextOf(block));

    /// <summary>A heading as high as the title, when questions are no headings, ends the FAQ.</summary>
    private static bool Ends(PageContent content, int block, int titleLevel, QuestionStyle found, QuestionStyle style) =>
        found == QuestionStyle.Heading && style != QuestionStyle.Heading
        && (titleLevel == 0 || content.Blocks[block].HeadingLevel <= titleLevel);

    private static bool Closes(PageContent content, int block) => content.LabelOf(block) is LabelKind.ReadMore
        or LabelKind.Related or LabelKind.CommentCount or LabelKind.CommentForm or LabelKind.Latest or LabelKind.AuthorBox
        || CreditWords.IsReportCredit(FoldedText.Fold(content.TextOf(block)));

    private static int CountQuestions(PageContent content, int first, int end)
    {
        var count = 0;
        for (var block = first; block < end; block++)
        {
            if (Questions.StyleOf(content, block) != QuestionStyle.None)
                count++;
        }

        return count;
    }
}
