using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>Discussions in plain text.</content>
internal sealed partial class CommentFinder
{
    private const int LongestTitle = 60;
    private const int LongestEntry = 80;
    private const int FewestOfMenu = 3;
    private const int SignatureWithin = 4;
    private const int SignatureWithinOfCount = 8;

    /// <summary>A form may stand below each comment.</summary>
    private const int ReachOfForm = 14;

    /// <summary>From the last line that counts comments with signed lines after it, or the first run of signed lines, up to
    /// the form or the end matter.</summary>
    private static void FindLines(Segmentation segments, PageContent content)
    {
        var start = -1;
        for (var block = content.Blocks.Length - 1; block >= 0 && start < 0; block--)
        {
            if (content.LabelOf(block) is LabelKind.CommentCount or LabelKind.CommentsNone or LabelKind.CommentsClosed
                or LabelKind.CommentHeading
                && IsBelowText(content, segments.Headline, block)
                && (HasSignedLineAfter(content, block,
                        content.LabelOf(block) == LabelKind.CommentCount ? SignatureWithinOfCount : SignatureWithin)
                    || (block * 3 > content.Blocks.Length * 2 && content.LabelOf(block) != LabelKind.CommentHeading)))
                start = block;
        }

        var form = FindForm(content, Math.Max(0, start));
        if (start >= 0)
        {
            var end = EndOfLast(content, start, form >= 0 ? form : EndOfThread(content, start + 1, content.Blocks.Length));
            segments.Claim(start, end, SectionKind.Comments);
        }

        if (form >= 0)
            segments.Claim(form, form + 1, SectionKind.CommentForm, ClaimReason.CommentForm);
    }

    private static bool HasSignedLineAfter(PageContent content, int block, int within)
    {
        for (var next = block + 1; next < Math.Min(content.Blocks.Length, block + within); next++)
        {
            if (CommentLines.IsSigned(content, next))
                return true;
        }

        return false;
    }

    /// <summary>Whether a sentence stands between the headline and a label: before the text the number of comments is a detail of
    /// the head, and what is signed below it is the article.</summary>
    private static bool IsBelowText(PageContent content, int headline, int label) =>
        headline < 0 || BlockQuestions.RunningText(content, headline + 1, label, 1) > 0;

    /// <summary>The first line that invites to comment with no signed line soon after it: comments use such words as
    /// well.</summary>
    private static int FindForm(PageContent content, int from)
    {
        for (var block = from; block < content.Blocks.Length; block++)
        {
            if (content.LabelOf(block) == LabelKind.CommentForm && !HasSignedLineAfter(content, block, ReachOfForm))
                return block;
        }

        return -1;
    }

    private static int EndOfThread(PageContent content, int from, int end)
    {
        for (var block = from; block < end; block++)
        {
            var kind = content.LabelOf(block);
            if (kind is LabelKind.Related or LabelKind.Latest or LabelKind.Newsletter or LabelKind.Legal or LabelKind.BackToTop
                or LabelKind.CommentForm
                || CopyrightText.IsCopyright(content.TextOf(block)))
                return block;
        }

        return end;
    }

    /// <summary>Where the text of the last comment ends: at lines with no empty one between them that say nothing, as menus
    /// are.</summary>
    private static int EndOfLast(PageContent content, int first, int end)
    {
        var last = end - 1;
        while (last > first && !CommentLines.IsSigned(content, last))
            last--;
        // Name and date may be two lines; the first line of the text stays.
        for (var block = last + 3; block < end; block++)
        {
            if (IsMenu(content, block))
                return IsTitle(content, block - 1) ? block - 1 : block;
        }

        return end;
    }

    /// <summary>Whether a block opens such lines.</summary>
    private static bool IsMenu(PageContent content, int block)
    {
        var run = PlainTextCollector.RunOf(content, block);
        if (run == 0 || content.Elements[run].FirstBlock != block
            || content.Elements[run].EndBlock - block < FewestOfMenu)
            return false;
        for (var line = block; line < content.Elements[run].EndBlock; line++)
        {
            if (content.Blocks[line].Length > LongestEntry || BlockQuestions.IsSentence(content.TextOf(line)))
                return false;
        }

        return true;
    }

    private static bool IsTitle(PageContent content, int block) =>
        content.Blocks[block].Length <= LongestTitle && !BlockQuestions.IsSentence(content.TextOf(block))
            && content.ElementOf(block).Tag is "p";
}
