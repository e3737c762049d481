using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Finds the reader discussion before anything else is decided: containers named for comments, else what follows
/// a label such as "3 réactions", in plain text as well.</summary>
/// <remarks>A name alone proves little: recent-comments boxes, counters and whole pages bear it too. So a container is
/// weighed by the comments in it.</remarks>
internal sealed partial class CommentFinder : ISegmentFinder
{
    private const MarkupTokens BesideArticle = MarkupTokens.Latest | MarkupTokens.Sidebar | MarkupTokens.Widget
        | MarkupTokens.Live | MarkupTokens.Share | MarkupTokens.Navigation | MarkupTokens.Related;

    private const int ShortestComment = 12;
    private const int ShortestBeside = 80;

    /// <summary>A named element with more running text than this outside its comments holds more than a discussion.</summary>
    private const int MostForeignText = 800;

    /// <summary>A comment alone right under the headline is no longer than this.</summary>
    private const int LongestFirst = 400;

    public void Find(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        if (content.Kind == PageKind.Text)
        {
            FindLines(segments, content);
            return;
        }

        var hasComments = false;
        for (var i = 1; i < content.Elements.Length; i++)
        {
            ref readonly var e = ref content.Elements[i];
            var isNamed = (e.Tokens & MarkupTokens.Comment) != 0 || CommentMarkup.HasCommentType(content, i);
            if (!isNamed || !IsContainer(content, i, segments.Headline))
                continue;
            var (kind, reason, holdsComments) = Judge(content, i, segments.Headline);
            if (kind == SectionKind.None)
                continue;
            hasComments |= holdsComments;
            if (kind == SectionKind.Comments)
                segments.Claim(HeadingBefore(segments, e.FirstBlock), NoticesAfter(segments, e.EndBlock), kind, reason, i);
            else
                segments.Claim(e.FirstBlock, e.EndBlock, kind, reason);
            i = e.End - 1;
        }

        if (!hasComments)
            FindUnnamed(segments, content);
    }

    /// <summary>What a named element is.</summary>
    private static (SectionKind Kind, ClaimReason Reason, bool HoldsComments) Judge(
        PageContent content, int element, int headline)
    {
        ref readonly var e = ref content.Elements[element];
        var items = e.TextEnd - e.TextStart < ShortestComment ? [] : CommentElements.Find(content, element, e.End);
        if (IsBesideArticle(content, element, headline))
        {
            if (IsThread(content, items))
                return (SectionKind.Comments, ClaimReason.None, true);
            if (IsPlace(content, element) && items.Count == 0)
                return (SectionKind.Comments, ClaimReason.None, false);
            return (SectionKind.Chrome, HoldsForm(content, e) ? ClaimReason.CommentForm : ClaimReason.RecentComments, false);
        }

        if (items.Count == 0 && StandsAmidText(content, e) && !AnnouncesComments(content, e) && !HoldsForm(content, e))
            return (SectionKind.None, ClaimReason.None, false);
        var isPlace = IsPlace(content, element);
        if (ForeignText(content, e, items) > MostForeignText && (!isPlace || BlockQuestions.IsTheText(content, e, headline)))
            return (SectionKind.None, ClaimReason.None, false);
        // A post of a network in the text has a name and a day as well.
        if (items.Count == 1 && BlockQuestions.IsTheText(content, e, headline)
            && !IsThread(content, items) && !AnnouncesComments(content, e)
            && BlockQuestions.RunningText(content, e.FirstBlock, e.EndBlock) > LongestFirst)
            return (SectionKind.None, ClaimReason.None, false);
        if (isPlace)
            return (SectionKind.Comments, ClaimReason.None, items.Count > 0);
        if (items.Count > 0 || CommentLines.HasAny(content, e.FirstBlock, e.EndBlock))
            return (SectionKind.Comments, ClaimReason.None, true);
        if (AnnouncesComments(content, e))
            return (SectionKind.Comments, ClaimReason.None, false);
        // A name alone takes no text away.
        return BlockQuestions.RunningText(content, e.FirstBlock, e.EndBlock) > 0 && BlockQuestions.IsTheText(content, e, headline)
            ? (SectionKind.None, ClaimReason.None, false) : (SectionKind.Chrome, ClaimReason.CommentLink, false);
    }

    /// <summary>Whether an element holds a paragraph and stands between two of the same parent, one of them in a box perhaps: no
    /// discussion does.</summary>
    private static bool StandsAmidText(PageContent content, in PageElement e)
    {
        var (before, after) = (e.FirstBlock - 1, e.EndBlock);
        return BlockQuestions.RunningText(content, e.FirstBlock, e.EndBlock) > 0 && IsParagraph(content, before)
            && IsParagraph(content, after) && content.IsWithin(content.Blocks[before].Element, e.Parent)
            && content.IsWithin(content.Blocks[after].Element, e.Parent)
            && (content.ElementOf(before).Parent == e.Parent || content.ElementOf(after).Parent == e.Parent);
    }

    private static bool IsParagraph(PageContent content, int block) => block >= 0 && block < content.Blocks.Length
        && content.Blocks[block] is { Kind: BlockKind.Text, HeadingLevel: 0, LinkChars: 0, Length: >= ShortestBeside }
        && content.ElementOf(block).Tag is "p";

    private static bool HoldsForm(PageContent content, in PageElement e)
    {
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            if (content.LabelOf(block) == LabelKind.CommentForm || content.Closest(content.Blocks[block].Element, "form") >= 0)
                return true;
        }

        return false;
    }

    private static bool IsContainer(PageContent content, int element, int headline)
    {
        ref readonly var e = ref content.Elements[element];
        if (IsNoContainer(e.Tag) || e.Holds(headline)
            || !BlockQuestions.HoldsWholeBlocks(content, element))
            return false;
        return e.Tag is "ul" or "ol" or "section" or "div" || !IsForumOnly(e);
    }

    /// <summary>Headings carry ids made of their words, and "comment" is a French word for "how".</summary>
    private static bool IsNoContainer(string tag) =>
        tag is "body" or "html" or "main" or "a" or "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "summary" or "button"
            or "span" or "dt" or "dd";

    /// <summary>"forum" alone names SPIP's list of comments and many other things: it must be a list.</summary>
    private static bool IsForumOnly(in PageElement e) => Mentions(e, "forum") && !Mentions(e, "comment");

    private static bool Mentions(in PageElement e, string word) =>
        e.Classes.Contains(word, StringComparison.OrdinalIgnoreCase) || e.Id.Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the element, or one around it that does not hold the headline, is a box beside the article.</summary>
    private static bool IsBesideArticle(PageContent content, int element, int headline)
    {
        if (content.Has(element, BesideArticle))
            return true;
        for (var up = content.Elements[element].Parent; up > 0; up = content.Elements[up].Parent)
        {
            ref readonly var e = ref content.Elements[up];
            if (e.Tag is "body" or "main" || e.Holds(headline))
                return false;
            if (e.Tag is "aside" or "nav"
                || (e.Tokens & (MarkupTokens.Sidebar | MarkupTokens.Widget | MarkupTokens.Latest | MarkupTokens.Navigation)) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether half of the comments have a text, a date and a button to answer or a number: boxes of recent comments
    /// do not.</summary>
    private static bool IsThread(PageContent content, List<CommentElement> items)
    {
        var full = 0;
        foreach (var item in items)
        {
            var traits = CommentTraits.Collect(content, item.Element, Math.Min(item.End, content.Elements[item.Element].End))[0];
            if ((traits & CommentTrait.Text) != 0 && (traits & CommentTrait.Date) != 0
                && ((traits & CommentTrait.Reply) != 0 || CommentMarkup.HasItemId(content.Elements[item.Element].Id)))
                full++;
        }

        return full > 0 && full * 2 >= items.Count;
    }

    private static bool IsPlace(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        foreach (var name in CommentClasses.Containers)
        {
            if (e.Id.Equals(name, StringComparison.OrdinalIgnoreCase) || content.HasClass(element, name))
                return true;
        }

        return false;
    }

    /// <summary>Characters of running text before the first comment and after the last.</summary>
    private static int ForeignText(PageContent content, in PageElement e, List<CommentElement> items)
    {
        var first = items.Count > 0 ? content.Elements[items[0].Element].FirstBlock : e.EndBlock;
        var last = items.Count > 0 ? CommentTraits.EndBlock(content, items[^1].Element, items[^1].End) : e.EndBlock;
        return BlockQuestions.RunningText(content, e.FirstBlock, first) + BlockQuestions.RunningText(content, last, e.EndBlock);
    }

    private static bool AnnouncesComments(PageContent content, in PageElement e)
    {
        for (var block = e.FirstBlock; block < Math.Min(e.EndBlock, e.FirstBlock + 6); block++)
        {
            if (IsAnnouncement(content.LabelOf(block)))
                return true;
        }

        return false;
    }

    private static bool IsAnnouncement(LabelKind label) => label is LabelKind.CommentCount or LabelKind.CommentsNone
        or LabelKind.CommentsClosed or LabelKind.CommentForm or LabelKind.CommentHeading;

    /// <summary>The notice that comments are closed may stand after their container.</summary>
    private static int NoticesAfter(Segmentation segments, int end)
    {
        while (end < segments.Content.Blocks.Length && segments.IsFree(end)
            && segments.Content.LabelOf(end) is LabelKind.CommentsClosed or LabelKind.CommentsNone)
            end++;
        return end;
    }

    /// <summary>The heading that counts the comments may stand before their container.</summary>
    private static int HeadingBefore(Segmentation segments, int first)
    {
        while (first - 1 > segments.Headline && segments.IsFree(first - 1) && IsHeading(segments.Content, first - 1))
            first--;
        return first;
    }

    private static bool IsHeading(PageContent content, int block) =>
        content.LabelOf(block) is LabelKind.CommentCount or LabelKind.CommentHeading
        && content.Blocks[block].LinkChars < content.Blocks[block].Length;
}
