using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Takes credit lines and corrections out of the body and from beside it.</summary>
internal sealed class EndMatterFinder : ISegmentFinder
{
    private const int LongestCredit = 600;
    private const int LongestStart = 60;
    private const int LastBlocks = 6;

    public void Find(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        var body = segments.BlocksOf(SectionKind.Body);
        if (body.Count == 0)
            return;
        Span<char> room = stackalloc char[FoldedText.Longest * FoldedText.Growth];
        var late = body[Math.Max(0, body.Count - LastBlocks)];
        var last = Math.Min(content.Blocks.Length - 1, body[^1] + LastBlocks);
        for (var block = Math.Min(body[0], segments.Headline + 1); block <= last; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            var isOfHeader = block < body[0] && segments.Is(block, SectionKind.Byline);
            var mayEnd = isOfHeader || segments.Is(block, SectionKind.Body) || (block >= body[0] && segments.IsFree(block));
            if (!mayEnd || b.Kind != BlockKind.Text || b.HeadingLevel > 0 || b.Length > LongestCredit)
                continue;
            var text = content.TextOf(block);
            var folded = FoldedText.Fold(block < late ? text[..Math.Min(text.Length, LongestStart)] : text, room);
            // A day alone is a line of the header; what was changed is a note of the editors.
            if (isOfHeader && b.Length < LongestStart && folded is not ['[', ..])
                continue;
            if (CreditWords.IsCorrection(folded) || IsInNote(content, b.Element, body))
                segments.Reassign(block, SectionKind.Correction);
            else if (block >= late && block > body[0]
                && (CreditWords.IsReportCredit(folded) || Agencies.OfCredit(text).Count > 0))
                segments.Reassign(block, SectionKind.Credits);
        }
    }

    /// <summary>Whether an element lies in one named for corrections that is no longer than a note, and not all of the
    /// text.</summary>
    private static bool IsInNote(PageContent content, int element, List<int> body)
    {
        var named = content.Closest(element, MarkupTokens.Correction);
        return named > 0 && content.Elements[named] is { TextLength: <= LongestCredit } note
            && !(note.Holds(body[0]) && note.Holds(body[^1]));
    }
}
