using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads the questions and answers; the visible ones win, those of structured data follow.</summary>
internal sealed class FaqReader : ISectionReader
{
    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        var faq = Visible(segments, context);
        var others = StructuredQuestions.Besides(faq?.Items ?? [], context);
        if (faq is not null)
            context.Evidence.Note(EvidenceField.Faq, FieldSource.Visible);
        else if (others.Count > 0)
            context.Evidence.Note(EvidenceField.Faq, FieldSource.JsonLd);
        else
            return article;
        return article with { Faq = new Faq { Title = faq?.Title, Items = [.. faq?.Items ?? [], .. others] } };
    }

    private static Faq? Visible(Segmentation segments, ReadingContext context)
    {
        foreach (var segment in segments.Of(SectionKind.Faq))
        {
            if (Read(segment, segments, context) is { Items.Count: > 0 } faq)
                return faq;
        }

        return null;
    }

    private static Faq Read(Segment segment, Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        string? title = null;
        var first = segment.First;
        if (FaqFinder.IsTitle(content, first) || FaqFinder.IsPlainTitle(content, first) || FaqFinder.IsOverPanels(content, first)
            || (segment.Element >= 0 && first > 0 && FirstQuestion(content, segment) > first))
            title = context.Line(content.TextOf(first++));
        if (first < segment.End && title is not null && FaqFinder.IsTitle(content, first))
            first++;
        var style = QuestionStyle.None;
        var items = new List<Question>();
        string? question = null;
        var panel = -1;
        var panels = new FaqPanels(content);
        var answer = new List<int>();
        var (lead, level) = (-1, -1);
        foreach (var block in segments.BlocksOf(segment))
        {
            if (block < first)
                continue;
            var found = Questions.StyleOf(content, block);
            if (style == QuestionStyle.None && found != QuestionStyle.None)
                (style, level) = (found, content.Blocks[block].HeadingLevel);
            if (found == QuestionStyle.None || (!Questions.AreAlike(found, style) && found != QuestionStyle.BoldLine)
                || Questions.IsOfAnswer(content, block, style, level))
            {
                if (question is not null)
                    answer.Add(block);
                continue;
            }

            Add(items, question, InPanel(segment, segments, panel) ?? answer, lead, context);
            (question, lead) = QuestionOf(content, block, found);
            panel = found == QuestionStyle.Named ? panels.Of(block) : -1;
            answer = [];
            if (lead >= 0)
                answer.Add(block);
        }

        Add(items, question, InPanel(segment, segments, panel) ?? answer, lead, context);
        return new Faq { Title = title, Items = items };
    }

    /// <summary>The blocks of the section that stand in a panel; null where it has none of them.</summary>
    private static List<int>? InPanel(Segment segment, Segmentation segments, int panel)
    {
        if (panel < 0)
            return null;
        var blocks = new List<int>();
        ref readonly var e = ref segments.Content.Elements[panel];
        for (var block = Math.Max(segment.First, e.FirstBlock); block < Math.Min(segment.End, e.EndBlock); block++)
        {
            if (segments.SegmentOf(block) == segment)
                blocks.Add(block);
        }

        return blocks.Count > 0 ? blocks : null;
    }

    private static int FirstQuestion(PageContent content, Segment segment)
    {
        for (var block = segment.First; block < segment.End; block++)
        {
            if (Questions.StyleOf(content, block) != QuestionStyle.None)
                return block;
        }

        return segment.End;
    }

    /// <summary>The question, and for a bold first line where its answer starts in the text.</summary>
    private static (string Question, int AnswerStart) QuestionOf(PageContent content, int block, QuestionStyle style)
    {
        if (style != QuestionStyle.BoldLine)
            return (Questions.WithoutGlyphs(content.TextOf(block)).ToString(), -1);
        var end = Questions.BoldLineEnd(content, block);
        var answer = content.Text.AsSpan(end, content.Blocks[block].End - end).TrimStart();
        return (FaqWords.WithoutMark(content.Text.AsSpan(content.Blocks[block].Start,
            end - content.Blocks[block].Start)).ToString(),
            content.Blocks[block].End - FaqWords.WithoutMark(answer).Length);
    }

    private static void Add(List<Question> items, string? question, List<int> answer, int lead, ReadingContext context)
    {
        if (question is null || context.Line(question) is not { } text || !text.Any(char.IsLetterOrDigit))
            return;
        if (lead < 0 && answer.Count > 1)
            answer.RemoveAll(block => FaqWords.IsMark(context.Content.TextOf(block)));
        if (lead < 0 && answer.Count > 0 && context.Content.TextOf(answer[0]) is var first
            && FaqWords.WithoutMark(first).Length is var rest && rest < first.Length)
            lead = context.Content.Blocks[answer[0]].End - rest;
        var blocks = BodyBuilder.Build(context.Content, answer, context, answerStart: lead);
        // Panels may repeat a question for other screens, without its answer.
        if (blocks.Count == 0 && items.Exists(item => string.Equals(item.Text, text, StringComparison.Ordinal)))
            return;
        // "Tout déplier" looks like a question that asks nothing and has no answer.
        if (blocks.Count > 0 || BlockQuestions.EndsWithQuestionMark(text))
            items.Add(new Question { Text = text, Answer = blocks });
    }
}
