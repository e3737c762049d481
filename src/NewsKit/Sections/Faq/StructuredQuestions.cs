using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The questions of structured data beside those of the visible FAQ; what readers do not see is marked.</summary>
internal static class StructuredQuestions
{
    /// <summary>Two questions that share this part of their words are the same in other words.</summary>
    private const double Alike = 0.75;

    internal static List<Question> Besides(IReadOnlyList<Question> shown, ReadingContext context)
    {
        var others = new List<Question>();
        if (context.Metadata.FaqQuestions.Count == 0)
            return others;
        var visible = shown.Select(question => WordsOf(question.Text)).ToList();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var printed = LinesOf(context);
        var hidden = 0;
        foreach (var structured in context.Metadata.FaqQuestions)
        {
            if (TextField.Of(structured.Question, context) is not { } text || WordsOf(text) is not { Count: > 0 } words
                || visible.Exists(other => IsSame(words, other)) || !known.Add(string.Join(' ', words)))
                continue;
            var isPrinted = printed.Contains(string.Join(' ', words));
            // Beside a visible FAQ a printed question is a heading of the text.
            if (isPrinted && shown.Count > 0)
                continue;
            hidden += isPrinted ? 0 : 1;
            others.Add(new Question
            {
                Text = text,
                Answer = StructuredText.Paragraphs(structured.Answer),
                Source = isPrinted ? null : SourceOf(structured),
            });
        }

        if (hidden > 0)
            context.Log.Info(DiagnosticCodes.QuestionNotVisible, "sections",
                $"{hidden} questions stand only in structured data.");
        return others;
    }

    private static QuestionSource SourceOf(MetadataQuestion question) =>
        question.Source == FieldSource.JsonLd ? QuestionSource.JsonLd : QuestionSource.Microdata;

    /// <summary>The lines of the page, for questions that stand in the text.</summary>
    private static HashSet<string> LinesOf(ReadingContext context)
    {
        var lines = new HashSet<string>(StringComparer.Ordinal);
        for (var block = 0; block < context.Content.Blocks.Length; block++)
        {
            if (context.Content.Blocks[block].Length is > 5 and <= FoldedText.Longest)
                lines.Add(string.Join(' ', WordsOf(context.Content.TextOf(block))));
        }

        return lines;
    }

    private static bool IsSame(List<string> one, List<string> other)
    {
        var shared = one.Intersect(other, StringComparer.Ordinal).Count();
        return shared >= Alike * Math.Max(one.Count, other.Count);
    }

    private static List<string> WordsOf(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        var folded = FoldedText.Fold(text).AsSpan();
        var start = -1;
        for (var i = 0; i <= folded.Length; i++)
        {
            var isWord = i < folded.Length && char.IsLetterOrDigit(folded[i]);
            if (isWord && start < 0)
                start = i;
            else if (!isWord && start >= 0)
            {
                words.Add(folded[start..i].ToString());
                start = -1;
            }
        }

        // "1. Quand ouvre le bac ?" is the same question without its number.
        if (words.Count > 1 && words[0].AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
            words.RemoveAt(0);
        return words;
    }
}
