using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The rest of the text of a text rendering: beside what the body model took for text, the lines that stand among it
/// and the sentences right before and behind it. Where the model finds none, all lines between the header and the first other
/// section.</summary>
internal static class BodyLines
{
    /// <summary>So many lines between two of the text are of it too.</summary>
    private const int MostBetween = 3;
    private const int LongestCredit = 100;

    /// <param name="segments">The sections so far, with the chosen lines as body.</param>
    /// <param name="content">The lines.</param>
    /// <param name="text">What the model chose, in page order.</param>
    internal static void Claim(Segmentation segments, PageContent content, List<int> text)
    {
        var start = Math.Max(0, segments.BodyStart);
        if (text.Count == 0)
        {
            Claim(segments, start, EndOfSection(segments, content, start));
            return;
        }

        var first = text[0];
        while (first > start && IsText(segments, content, first - 1))
            first--;
        Claim(segments, first, text[0]);
        var last = text[0];
        foreach (var block in text)
        {
            if (block - last <= MostBetween)
                Claim(segments, last, block);
            last = block + 1;
        }

        var end = last;
        while (IsText(segments, content, end) || (IsPassed(segments, content, end) && IsText(segments, content, end + 1)))
            end++;
        Claim(segments, last, end);
    }

    private static void Claim(Segmentation segments, int first, int end)
    {
        for (var block = first; block < end; block++)
        {
            if (segments.IsFree(block) && !IsCredit(segments.Content.TextOf(block)))
                segments.Claim(block, block + 1, SectionKind.Body);
        }
    }

    /// <summary>Whether a line says whose the picture was that stood above it, and nothing else.</summary>
    internal static bool IsCredit(ReadOnlySpan<char> line) => (line.Length is > 0 and <= LongestCredit
        && PictureCredits.IsCredit(line) && !BlockQuestions.IsSentence(line)) || CaptionLine.IsOne(line);

    /// <summary>Whether a line of no section is a sentence or an item of a list.</summary>
    private static bool IsText(Segmentation segments, PageContent content, int block) =>
        block < content.Blocks.Length && segments.IsFree(block) && content.TextOf(block) is var line
            && (BlockQuestions.IsSentence(line) || line.EndsWith('。') || content.ElementOf(block).Tag is "li");

    /// <summary>Whether a line may stand among the text: a heading, the words before a list, "Lire aussi".</summary>
    private static bool IsPassed(Segmentation segments, PageContent content, int block) =>
        block < content.Blocks.Length && (segments.IsFree(block) || segments.ReasonOf(block) == ClaimReason.InlineTeaser)
            && content.LabelOf(block) is LabelKind.None or LabelKind.InlineRelated;

    /// <summary>Where another section than links and lines of no section begins.</summary>
    private static int EndOfSection(Segmentation segments, PageContent content, int start)
    {
        var end = start;
        while (end < content.Blocks.Length
            && (segments.IsFree(end) || segments.Is(end, SectionKind.Chrome) || segments.Is(end, SectionKind.Related)))
            end++;
        return end;
    }
}
