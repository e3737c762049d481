using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Finds the question and answer block: by its heading, by a container named for it, or as an accordion whose
/// titles ask. Interviews and question headings of an ordinary article stay in the body.</summary>
internal sealed class FaqFinder : ISegmentFinder
{
    private const int LongestTitle = 160;
    private const int FewestQuestions = 2;

    public void Find(Segmentation segments, ReadingContext context)
    {
        if (!FindByTitle(segments, context.Content) && !FindByName(segments, context.Content))
            FindAccordion(segments, context.Content);
    }

    /// <summary>Whether a block is the heading of an FAQ.</summary>
    internal static bool IsTitle(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        if (b.Kind != BlockKind.Text || b.Length > LongestTitle || b.LinkChars * 2 >= b.Length)
            return false;
        if (content.LabelOf(block) == LabelKind.Faq)
            return content.Kind == PageKind.Text || b.HeadingLevel > 0 || content.Has(b.Element, MarkupTokens.Title)
                || BlockQuestions.IsAllBold(content, block);
        return b.HeadingLevel > 0 && content.LabelOf(block) == LabelKind.None
            && !BlockQuestions.EndsWithQuestionMark(content.TextOf(block))
            && FaqWords.Announces(FoldedText.Fold(content.TextOf(block)));
    }

    private static bool FindByTitle(Segmentation segments, PageContent content)
    {
        for (var block = Math.Max(0, segments.Headline + 1); block < content.Blocks.Length; block++)
        {
            if (!segments.IsFree(block) || !IsTitle(content, block))
                continue;
            // The title of the whole FAQ may stand over the title of its box.
            var title = block + 1 < content.Blocks.Length && segments.IsFree(block + 1) && IsTitle(content, block + 1) ? block + 1
                : block;
            var end = FaqEnd.EndOf(segments, content, title);
            if (end <= title + 1)
                continue;
            segments.Claim(block, end, SectionKind.Faq, ClaimReason.AfterItsHeading);
            return true;
        }

        return false;
    }

    private static bool FindByName(Segmentation segments, PageContent content)
    {
        for (var i = 1; i < content.Elements.Length; i++)
        {
            ref readonly var e = ref content.Elements[i];
            if ((e.Tokens & MarkupTokens.Faq) == 0 || e.Tag is "body" or "html" or "main" or "article" or "a"
                || segments.Headline >= e.FirstBlock || e.EndBlock <= e.FirstBlock || !segments.IsFree(e.FirstBlock)
                || CountQuestions(content, e.FirstBlock, e.EndBlock) < FewestQuestions)
                continue;
            var first = e.FirstBlock > 0 && segments.IsFree(e.FirstBlock - 1) && IsTitle(content, e.FirstBlock - 1)
                ? e.FirstBlock - 1 : e.FirstBlock;
            segments.Claim(first, e.EndBlock, SectionKind.Faq, ClaimReason.Named, i);
            return true;
        }

        return false;
    }

    /// <summary>An accordion is an FAQ when most of its titles ask; other accordions are menus or chapters.</summary>
    private static bool FindAccordion(Segmentation segments, PageContent content)
    {
        int first = -1, last = -1, named = 0, asking = 0;
        for (var block = Math.Max(0, segments.Headline + 1); block < content.Blocks.Length; block++)
        {
            if (!segments.IsFree(block) || Questions.StyleOf(content, block) != QuestionStyle.Named
                || !Questions.IsPanel(content, block))
                continue;
            named++;
            if (!BlockQuestions.EndsWithQuestionMark(Questions.WithoutGlyphs(content.TextOf(block))))
                continue;
            asking++;
            (first, last) = (first < 0 ? block : first, block);
        }

        if (asking < FewestQuestions || asking * 3 < named * 2
            || FaqEnd.EndOfItem(content, first, last) is var end && end <= last + 1)
            return false;
        segments.Claim(first, end, SectionKind.Faq, ClaimReason.Accordion);
        return true;
    }

    private static int CountQuestions(PageContent content, int first, int end)
    {
        var count = 0;
        for (var block = first; block < end; block++)
        {
            if (Questions.StyleOf(content, block) is var style && style != QuestionStyle.None
                && (style == QuestionStyle.Named || Questions.Asks(content, block)
                    || FaqWords.BeginsAsQuestion(FoldedText.Fold(content.TextOf(block)))))
                count++;
        }

        return count;
    }
}
