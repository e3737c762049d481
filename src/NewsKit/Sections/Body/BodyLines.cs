using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The text of the article in a text rendering: what the body model takes for text, with the lines that stand among it
/// and the sentences right before and behind it. Where the model finds none, all lines between the header and the first other
/// section.</summary>
internal static class BodyLines
{
    /// <summary>So many lines between two of the text are of it too.</summary>
    private const int MostBetween = 3;

    internal static void Claim(Segmentation segments, PageContent content, SortedSet<int> text)
    {
        var start = Math.Max(0, segments.BodyStart);
        if (text.Count == 0)
        {
            Claim(segments, start, EndOfSection(segments, content, start));
            return;
        }

        var first = text.Min;
        while (first > start && IsText(segments, content, first - 1))
            first--;
        Claim(segments, first, text.Min);
        var last = text.Min;
        foreach (var block in text)
        {
            if (block - last <= MostBetween)
                Claim(segments, last, block);
            segments.Reassign(block, SectionKind.Body,
                segments.Is(block, SectionKind.Standfirst) ? ClaimReason.Standfirst : ClaimReason.None);
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
            if (segments.IsFree(block))
                segments.Claim(block, block + 1, SectionKind.Body);
        }
    }

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
