using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Takes credit lines, corrections and tags out of the body.</summary>
internal sealed class EndMatterFinder : ISegmentFinder
{
    private const int LongestCredit = 600;
    private const int LastBlocks = 6;

    public void Find(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        var body = segments.BlocksOf(SectionKind.Body);
        for (var i = 0; i < body.Count; i++)
        {
            ref readonly var b = ref content.Blocks[body[i]];
            if (b.Kind != BlockKind.Text || b.Length > LongestCredit || b.HeadingLevel > 0)
                continue;
            var folded = FoldedText.Fold(content.TextOf(body[i]));
            if (CreditWords.IsCorrection(folded) || content.Closest(b.Element, MarkupTokens.Correction) > 0)
                segments.Reassign(body[i], SectionKind.Correction);
            else if (i >= body.Count - LastBlocks && i > 0 && CreditWords.IsReportCredit(folded))
                segments.Reassign(body[i], SectionKind.Credits);
        }
    }
}
