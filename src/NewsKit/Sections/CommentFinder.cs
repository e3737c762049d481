using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Finds the reader discussion before anything else is decided: containers named for comments, or in plain text
/// the line that counts them.</summary>
internal sealed class CommentFinder : ISegmentFinder
{
    private const MarkupTokens Decoys = MarkupTokens.Latest | MarkupTokens.Sidebar | MarkupTokens.Widget | MarkupTokens.Live
        | MarkupTokens.Share | MarkupTokens.Navigation;

    public void Find(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        if (content.Kind == PageKind.Text)
        {
            FindLines(segments, content);
            return;
        }

        for (var i = 1; i < content.Elements.Length; i++)
        {
            if (!IsContainer(content, i, segments.Headline))
                continue;
            ref readonly var e = ref content.Elements[i];
            if ((e.Tokens & Decoys) != 0)
                segments.Claim(e.FirstBlock, e.EndBlock, SectionKind.Chrome, "recent comments");
            else
                segments.ClaimSegment(e.FirstBlock, e.EndBlock, SectionKind.Comments, i);
            i = e.End - 1;
        }
    }

    private static bool IsContainer(PageContent content, int element, int headline)
    {
        ref readonly var e = ref content.Elements[element];
        if ((e.Tokens & MarkupTokens.Comment) == 0 || IsNoContainer(e.Tag)
            || (e.Tag is "article" or "li" && !CommentItems.IsItem(content, element)))
            return false;
        if (!BlockQuestions.HoldsWholeBlocks(content, element) || (headline >= e.FirstBlock && headline < e.EndBlock))
            return false;
        return content.HasClass(element, "forum") || !IsForumOnly(e);
    }

    /// <summary>Headings carry ids made of their words, and "comment" is a French word for "how".</summary>
    private static bool IsNoContainer(string tag) =>
        tag is "body" or "html" or "main" or "a" or "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "summary" or "button" or "span";

    /// <summary>"forum" alone names SPIP's list of comments and many other things: it must be a list.</summary>
    private static bool IsForumOnly(in PageElement e) =>
        (e.Classes + " " + e.Id).Contains("forum", StringComparison.OrdinalIgnoreCase)
        && !(e.Classes + " " + e.Id).Contains("comment", StringComparison.OrdinalIgnoreCase) && e.Tag is not ("ul" or "ol" or "section" or "div");

    /// <summary>From the last line that counts comments with signed lines after it, or the first run of signed lines, up to
    /// the form or the end matter.</summary>
    private static void FindLines(Segmentation segments, PageContent content)
    {
        var start = -1;
        for (var block = content.Blocks.Length - 1; block >= 0 && start < 0; block--)
        {
            if (content.LabelOf(block) is LabelKind.CommentCount or LabelKind.CommentsNone or LabelKind.CommentsClosed
                && (HasSignedLineAfter(content, block) || block * 3 > content.Blocks.Length * 2))
                start = block;
        }

        var form = FirstLabel(content, Math.Max(0, start), LabelKind.CommentForm);
        if (start >= 0)
        {
            var end = form >= 0 ? form : EndOfThread(content, start + 1);
            segments.ClaimSegment(start, end, SectionKind.Comments, -1);
        }

        if (form >= 0)
            segments.ClaimSegment(form, form + 1, SectionKind.CommentForm, -1, "comment form");
    }

    private static bool HasSignedLineAfter(PageContent content, int block)
    {
        for (var next = block + 1; next < Math.Min(content.Blocks.Length, block + 4); next++)
        {
            if (CommentLines.IsSigned(content, next))
                return true;
        }

        return false;
    }

    private static int FirstLabel(PageContent content, int from, LabelKind kind)
    {
        for (var block = from; block < content.Blocks.Length; block++)
        {
            if (content.LabelOf(block) == kind)
                return block;
        }

        return -1;
    }

    private static int EndOfThread(PageContent content, int from)
    {
        for (var block = from; block < content.Blocks.Length; block++)
        {
            var kind = content.LabelOf(block);
            if (kind is LabelKind.Related or LabelKind.Latest or LabelKind.Newsletter or LabelKind.Legal or LabelKind.BackToTop
                || CopyrightText.IsCopyright(content.TextOf(block)))
                return block;
        }

        return content.Blocks.Length;
    }
}
