using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Finds the question and answer block: by its heading, by a container named for it, or as an accordion whose
/// titles ask. Interviews and question headings of an ordinary article stay in the body.</summary>
internal sealed class FaqFinder : ISegmentFinder
{
    private const int LongestTitle = 160;
    private const int FewestQuestions = 2;
    private const int LongestLine = 80;
    private const int LeastAbove = 150;
    private const int LongestSpeaker = 40;

    /// <summary>The second question stands within so many lines below the title.</summary>
    private const int LongestAnswer = 12;

    /// <summary>Below a title: a question, its answer, the next question.</summary>
    private const int QuestionAfterAnswer = 3;

    /// <summary>An article under such a title has so many questions.</summary>
    private const int FewestOfArticle = 3;

    public void Find(Segmentation segments, ReadingContext context)
    {
        var start = Start(segments, context.Content);
        if (!FindByTitle(segments, context.Content, start) && !FindByName(segments, context.Content, start)
            && !FindAccordion(segments, context.Content, start))
            FindByHeadline(segments, context);
    }

    /// <summary>Where to look from: after the headline, or at the top where the headline stands below most of the text.</summary>
    private static int Start(Segmentation segments, PageContent content) =>
        segments.Headline >= 0 && content.Blocks[segments.Headline].Start * 2 < content.Text.Length ? segments.Headline + 1 : 0;

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

    /// <summary>Whether a line says so that nothing marks as a heading: with a question right below it and another behind its
    /// answer.</summary>
    internal static bool IsPlainTitle(PageContent content, int block)
    {
        if (content.Kind == PageKind.Text)
            return IsOverLines(content, block);
        if (content.LabelOf(block) != LabelKind.Faq || content.Blocks[block].LinkChars > 0
            || content.Blocks[block].Kind != BlockKind.Text || block + QuestionAfterAnswer >= content.Blocks.Length)
            return false;
        var style = Questions.StyleOf(content, block + 1);
        return style != QuestionStyle.None && Questions.Asks(content, block + 1)
            && Questions.StyleOf(content, block + QuestionAfterAnswer) == style
            && Questions.Asks(content, block + QuestionAfterAnswer);
    }

    /// <summary>Whether a line of plain text that may stand over questions has one right below it, and another behind its
    /// answer.</summary>
    private static bool IsOverLines(PageContent content, int block)
    {
        var line = content.TextOf(block);
        if (content.Blocks[block].Kind != BlockKind.Text || line.Length > LongestLine || BlockQuestions.IsSentence(line)
            || content.LabelOf(block) is not (LabelKind.None or LabelKind.Faq) || content.ElementOf(block).Tag is "li"
            || block + QuestionAfterAnswer >= content.Blocks.Length || Questions.Asks(content, block)
            || !Questions.Asks(content, block + 1) || Questions.Asks(content, block + QuestionAfterAnswer - 1)
            || !FaqWords.MayTitle(line))
            return false;
        for (var next = block + QuestionAfterAnswer; next < Math.Min(content.Blocks.Length, block + LongestAnswer); next++)
        {
            if (Questions.Asks(content, next))
                return next + 1 >= content.Blocks.Length
                    || !IsSpoken(content.TextOf(block + QuestionAfterAnswer - 1), content.TextOf(next + 1));
        }

        return false;
    }

    /// <summary>Whether two answers open with the same name and a colon, that of who speaks.</summary>
    private static bool IsSpoken(ReadOnlySpan<char> answer, ReadOnlySpan<char> other) =>
        answer[..Math.Min(answer.Length, LongestSpeaker)].IndexOf(':') is var colon and > 1
        && !FaqWords.IsMark(answer[..colon]) && other.StartsWith(answer[..(colon + 1)], StringComparison.Ordinal);

    private static bool StandsBelowText(PageContent content, int block, int headline) => content.Kind == PageKind.Html
        ? BlockQuestions.StandsBelowText(content, block, headline)
        : BlockQuestions.RunningText(content, headline + 1, block, LeastAbove) >= LeastAbove;

    /// <summary>Whether several lines ask between the headline and a line of plain text: then those below it go on with an
    /// interview.</summary>
    private static bool IsInterviewAbove(PageContent content, int headline, int title)
    {
        if (content.Kind != PageKind.Text)
            return false;
        var asking = 0;
        for (var block = headline + 1; block < title && asking < FewestQuestions; block++)
            asking += content.Blocks[block].Length <= LongestTitle && Questions.Asks(content, block) ? 1 : 0;
        return asking >= FewestQuestions;
    }

    /// <summary>Whether a heading stands right over the first of several panels, whatever it says: it is their title.</summary>
    internal static bool IsOverPanels(PageContent content, int block)
    {
        var next = block + 1;
        ref readonly var b = ref content.Blocks[block];
        if (next >= content.Blocks.Length || b.HeadingLevel == 0 || b.LinkChars > 0 || b.Length > LongestTitle
            || content.LabelOf(block) is not (LabelKind.None or LabelKind.Faq)
            || Questions.StyleOf(content, block) != QuestionStyle.Heading
            || Questions.StyleOf(content, next) != QuestionStyle.Named)
            return false;
        return content.Blocks[next].HeadingLevel == 0 || content.Blocks[next].HeadingLevel > b.HeadingLevel;
    }

    private static bool FindByTitle(Segmentation segments, PageContent content, int start)
    {
        for (var block = start; block < content.Blocks.Length; block++)
        {
            if (!segments.IsFree(block) || !(IsTitle(content, block) || (IsPlainTitle(content, block)
                    && StandsBelowText(content, block, segments.Headline)
                    && !IsInterviewAbove(content, segments.Headline, block))))
                continue;
            // The title of the whole FAQ may stand over the title of its box.
            var next = block + 1;
            var title = next < content.Blocks.Length && segments.IsFree(next) && IsTitle(content, next) ? next : block;
            var end = FaqEnd.EndOf(segments, content, title);
            if (end <= title + 1)
                continue;
            segments.Claim(block, end, SectionKind.Faq, ClaimReason.AfterItsHeading);
            LeaveIntroduction(segments, content, title + 1, end);
            return true;
        }

        return false;
    }

    /// <summary>What stands between the title and the first question is text of the article.</summary>
    private static void LeaveIntroduction(Segmentation segments, PageContent content, int first, int end)
    {
        for (var block = first; block < end; block++)
        {
            var style = Questions.StyleOf(content, block);
            if (style != QuestionStyle.None && (style != QuestionStyle.Heading || Questions.Asks(content, block)))
            {
                for (var before = first; before < block; before++)
                    segments.Free(before);
                return;
            }
        }
    }

    /// <summary>A whole article of questions: its title announces them, and headings or panels ask them one after the
    /// other.</summary>
    private static void FindByHeadline(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        if (segments.Headline < 0 || content.Kind != PageKind.Html)
            return;
        var title = context.Metadata.First(MetadataField.DocumentTitle)?.Value;
        if (content.LabelOf(segments.Headline) != LabelKind.Faq && !Announces(content.TextOf(segments.Headline))
            && !(title is not null && Announces(title)))
            return;
        var end = FaqEnd.EndOf(segments, content, segments.Headline);
        var first = segments.Headline + 1;
        while (first < end && Questions.StyleOf(content, first) is not (QuestionStyle.Heading or QuestionStyle.Named))
            first++;
        if (first < end && CountQuestions(content, first, end) >= FewestOfArticle)
            segments.Claim(first, end, SectionKind.Faq, ClaimReason.AfterItsHeading);
    }

    private static bool Announces(ReadOnlySpan<char> line) =>
        line.Length <= LongestTitle && FaqWords.Announces(FoldedText.Fold(line));

    private static bool FindByName(Segmentation segments, PageContent content, int start)
    {
        for (var i = 1; i < content.Elements.Length; i++)
        {
            ref readonly var e = ref content.Elements[i];
            if ((e.Tokens & MarkupTokens.Faq) == 0 || e.Tag is "body" or "html" or "main" or "article" or "a")
                continue;
            var first = e.FirstBlock;
            if (first < start || e.Holds(segments.Headline) || e.EndBlock <= first || !segments.IsFree(first)
                || CountQuestions(content, first, e.EndBlock) < FewestQuestions
                || (BlockQuestions.IsTheText(content, e, segments.Headline) && !MostLinesAsk(content, first, e.EndBlock)))
                continue;
            if (first > 0 && segments.IsFree(first - 1) && (IsTitle(content, first - 1) || IsOverPanels(content, first - 1)))
                first--;
            segments.Claim(first, e.EndBlock, SectionKind.Faq, ClaimReason.Named, i);
            return true;
        }

        return false;
    }

    /// <summary>An accordion is an FAQ when most of its titles ask; other accordions are menus or chapters.</summary>
    private static bool FindAccordion(Segmentation segments, PageContent content, int start)
    {
        int first = -1, last = -1, named = 0, asking = 0;
        for (var block = start; block < content.Blocks.Length; block++)
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

        if (asking < FewestQuestions || asking * 3 < named * 2)
            return false;
        var end = FaqEnd.EndOfItem(content, first, last);
        if (end <= last + 1)
            return false;
        if (first > start && segments.IsFree(first - 1) && IsOverPanels(content, first - 1))
            first--;
        segments.Claim(first, end, SectionKind.Faq, ClaimReason.Accordion);
        return true;
    }

    /// <summary>Whether half of the headings and bold lines ask: of an article under such a name a few may ask.</summary>
    private static bool MostLinesAsk(PageContent content, int first, int end)
    {
        var lines = 0;
        for (var block = first; block < end; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            lines += b.Kind == BlockKind.Text && b.Length <= LongestTitle
                && (b.HeadingLevel > 0 || BlockQuestions.IsAllBold(content, block)) ? 1 : 0;
        }

        return CountQuestions(content, first, end) * 2 >= lines;
    }

    private static int CountQuestions(PageContent content, int first, int end)
    {
        var count = 0;
        for (var block = first; block < end; block++)
        {
            var isQuestion = Questions.StyleOf(content, block) switch
            {
                QuestionStyle.None => false,
                QuestionStyle.Named => true,
                _ => Questions.Asks(content, block) || FaqWords.BeginsAsQuestion(FoldedText.Fold(content.TextOf(block))),
            };
            count += isQuestion ? 1 : 0;
        }

        return count;
    }
}
