using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>A line that ends the text and says who made its picture goes with the lead picture: « Crédit photo : Léa
/// Martin ».</summary>
internal static class CreditsBelowText
{
    private const int Longest = 120;

    /// <summary>So far around the last line of the text such a line stands.</summary>
    private const int Reach = 3;

    internal static void Claim(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        var last = content.Blocks.Length - 1;
        while (last >= 0 && !(segments.Is(last, SectionKind.Body) && content.Blocks[last].Kind == BlockKind.Text))
            last--;
        var end = last < 0 ? 0 : Math.Min(last + Reach + 1, content.Blocks.Length);
        for (var block = Math.Max(1, last - Reach); block < end; block++)
        {
            if (IsCredit(content, block) && content.ElementOf(block).Parent == content.ElementOf(last).Parent
                && (segments.IsFree(block) || segments.Is(block, SectionKind.Body))
                && !IsFollowedByText(segments, content, block) && HasLead(segments, context))
                segments.Reassign(block, SectionKind.LeadImage);
        }
    }

    private static bool HasLead(Segmentation segments, ReadingContext context) =>
        context.Metadata.Images.Count > 0 || segments.BlocksOf(SectionKind.LeadImage).Count > 0;

    private static bool IsCredit(PageContent content, int block) =>
        content.Blocks[block] is { Kind: BlockKind.Text, HeadingLevel: 0, Length: <= Longest }
            && content.LabelOf(block) == LabelKind.PhotoCredit && content.Blocks[block - 1].Kind != BlockKind.Image;

    private static bool IsFollowedByText(Segmentation segments, PageContent content, int block)
    {
        for (var next = block + 1; next <= Math.Min(block + Reach, content.Blocks.Length - 1); next++)
        {
            if (segments.Is(next, SectionKind.Body) && !IsCredit(content, next))
                return true;
        }

        return false;
    }
}
