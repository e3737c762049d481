using NewsKit.Blocks;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Reads the questions and answers; the visible ones win, structured data alone serves when none are visible.</summary>
internal sealed class FaqReader : ISectionReader
{
    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        foreach (var segment in segments.Of(SectionKind.Faq))
        {
            var faq = Read(segment, segments, context);
            if (faq.Items.Count == 0)
                continue;
            context.Evidence.Note("faq", "visible");
            return article with { Faq = faq };
        }

        return ReadStructured(article, context);
    }

    private static Faq Read(Segment segment, Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        string? title = null;
        var first = segment.First;
        if (FaqFinder.IsTitle(content, first) || (segment.Element >= 0 && first > 0 && FirstQuestion(content, segment) > first))
            title = TextField.Of(content.TextOf(first++), context);
        if (first < segment.End && title is not null && FaqFinder.IsTitle(content, first))
            first++;
        var style = QuestionStyle.None;
        var items = new List<Question>();
        string? question = null;
        var answer = new List<int>();
        var lead = -1;
        for (var block = first; block < segment.End; block++)
        {
            if (!segments.Is(block, SectionKind.Faq))
                continue;
            var found = Questions.StyleOf(content, block);
            if (style == QuestionStyle.None && found != QuestionStyle.None)
                style = found;
            if (found == QuestionStyle.None || (found != style && found != QuestionStyle.BoldLine))
            {
                if (question is not null)
                    answer.Add(block);
                continue;
            }

            Add(items, question, answer, lead, context);
            (question, lead) = QuestionOf(content, block, found);
            answer = [];
            if (lead >= 0)
                answer.Add(block);
        }

        Add(items, question, answer, lead, context);
        return new Faq { Title = title, Items = items };
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
        return (content.Text[content.Blocks[block].Start..end], end);
    }

    private static void Add(List<Question> items, string? question, List<int> answer, int lead, ReadingContext context)
    {
        if (question is null || TextField.Of(question, context) is not { } text)
            return;
        items.Add(new Question { Text = text, Answer = BodyBuilder.Build(context.Content, answer, context, answerStart: lead) });
    }

    private static Article ReadStructured(Article article, ReadingContext context)
    {
        var questions = context.Metadata.FaqQuestions;
        if (questions.Count == 0)
            return article;
        var items = new List<Question>();
        foreach (var structured in questions)
        {
            if (TextField.Of(structured.Question, context) is { } text)
                items.Add(new Question { Text = text, Answer = StructuredText.Paragraphs(structured.Answer) });
        }

        if (items.Count == 0)
            return article;
        context.Evidence.Note("faq", "json-ld");
        context.Log.Info(DiagnosticCodes.QuestionNotVisible, "sections", $"{items.Count} questions stand only in structured data.");
        return article with { Faq = new Faq { Items = items } };
    }
}
