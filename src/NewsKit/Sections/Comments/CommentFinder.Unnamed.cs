using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>Discussions whose containers have no telling name.</content>
internal sealed partial class CommentFinder
{
    private const int FewestReviews = 2;
    private const int MostParents = 8;
    private const int LongestCount = 80;
    private const int LongestHeading = 160;

    private const int LongestSingle = 2_000;
    private const int MostControls = 5;

    /// <summary>A comment has a title at most.</summary>
    private const int MostHeadings = 1;

    private static void FindUnnamed(Segmentation segments, PageContent content)
    {
        int firstReply = -1, lastReply = -1, firstControl = -1, lastControl = -1, firstSays = -1, lastSays = -1;
        for (var block = Math.Max(0, segments.Headline + 1); block < content.Blocks.Length; block++)
        {
            if (!segments.IsFree(block) || content.Blocks[block].Kind != BlockKind.Text)
                continue;
            var label = CommentButtons.LabelIn(content, block);
            var isNumbered = IsNumbered(content, block);
            if ((isNumbered || label is LabelKind.CommentCount or LabelKind.CommentHeading
                    || (label == LabelKind.None && Counts(content, block))
                    || IsOfComments(content, block))
                && ClaimAfter(segments, content, block, isNumbered))
                return;
            if (label == LabelKind.Reply || (label == LabelKind.None && SignsAndAnswers(content, block)))
                (firstReply, lastReply) = (firstReply < 0 ? block : firstReply, block);
            else if (label == LabelKind.CommentControl)
                (firstControl, lastControl) = (firstControl < 0 ? block : firstControl, block);
            else if (label == LabelKind.None && (CommentTraits.Says(content.TextOf(block))
                || (block + 1 < content.Blocks.Length && CommentWords.EndsWithSays(content.TextOf(block))
                    && CommentDates.IsLine(content, block + 1))))
                (firstSays, lastSays) = (firstSays < 0 ? block : firstSays, block);
        }

        var isFound = lastReply > firstReply
            ? ClaimAround(segments, content, firstReply, lastReply)
            : (lastControl > firstControl && BlockQuestions.StandsBelowText(content, firstControl, segments.Headline)
                && ClaimAround(segments, content, firstControl, lastControl, LabelKind.CommentControl))
            || (firstReply >= 0 && ClaimSingle(segments, content, firstReply));
        if (!isFound && firstSays >= 0 && BlockQuestions.StandsBelowText(content, firstSays, segments.Headline))
        {
            if (lastSays > firstSays)
                ClaimAround(segments, content, firstSays, lastSays);
            else
                ClaimSingle(segments, content, firstSays);
        }

        if (segments.Headline >= 0)
            FindReviews(segments, content);
    }

    /// <summary>Whether a line says when, with the button to answer at its end: <c>Luc · 5 May 2024 · Reply</c>.</summary>
    private static bool SignsAndAnswers(PageContent content, int block) =>
        content.Blocks[block] is { LinkChars: > 0, HeadingLevel: 0, Length: <= LongestHeading } b
            && content.TextOf(block).ContainsAnyInRange('0', '9')
            && CommentDates.WithoutReply(content, block).Length < b.Length && CommentDates.Find(content, block) is not null;

    /// <summary>One comment alone, below the text: the smallest element around its button, or around the line that signs, that
    /// is signed and says something.</summary>
    private static bool ClaimSingle(Segmentation segments, PageContent content, int line)
    {
        if (!BlockQuestions.StandsBelowText(content, line, segments.Headline))
            return false;
        var element = content.Blocks[line].Element;
        List<CommentElement> found = [];
        for (var tries = 0; element > 0 && tries < MostParents; tries++, element = content.Elements[element].Parent)
        {
            ref readonly var e = ref content.Elements[element];
            if (e.Tag is "body" or "main" or "form" or "nav" or "aside" || e.FirstBlock <= segments.Headline
                || e.TextLength > LongestSingle)
                break;
            // An answer to it may have no button.
            var items = CommentElements.Find(content, element, e.End);
            if (items.Count == 1 || (found.Count > 0 && items.Count > found.Count))
                found = items;
        }

        if (found.Count == 0 || !segments.IsFree(content.Elements[found[0].Element].FirstBlock))
            return false;
        segments.Claim(HeadingBefore(segments, content.Elements[found[0].Element].FirstBlock),
            CommentTraits.EndBlock(content, found[^1].Element, found[^1].End), SectionKind.Comments,
            ClaimReason.WithReplyButtons);
        return true;
    }

    /// <summary>"#1 Jeanne, 3 mars 2021": forums number their entries.</summary>
    private static bool IsNumbered(PageContent content, int block)
    {
        var line = content.TextOf(block);
        return line.Length is > 8 and < 160 && line[0] == '#' && char.IsAsciiDigit(line[1])
            && DateReading.FindIn(line) is not null;
    }

    /// <summary>A short line of more words than a label that counts comments: « On compte 37 avis des lecteurs ».</summary>
    private static bool Counts(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        return b.Length <= LongestCount && b.LinkChars == 0 && content.TextOf(block).ContainsAnyInRange('0', '9')
            && CommentCounts.ReadLine(FoldedText.Fold(content.TextOf(block))) is not null;
    }

    /// <summary>A heading that opens with what comments are called: « Commentaires sur La halle rouvre ».</summary>
    private static bool IsOfComments(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        return b.HeadingLevel > 0 && b.LinkChars == 0 && b.Length <= LongestHeading
            && content.LabelOf(block) == LabelKind.None
            && CommentCounts.OpensWithNoun(FoldedText.Fold(content.TextOf(block)));
    }

    /// <summary>The comments that follow a label: within the element that starts with it, else among what comes after.</summary>
    private static bool ClaimAfter(Segmentation segments, PageContent content, int label, bool isNumbered)
    {
        var top = content.Blocks[label].Element;
        var mayLead = content.Blocks[label].HeadingLevel > 0 && content.LabelOf(label) == LabelKind.CommentHeading
            && !content.TextOf(label).ContainsAnyInRange('0', '9')
            && BlockQuestions.StandsBelowText(content, label, segments.Headline);
        // A label may stand bare among the elements of a container.
        var isBare = !isNumbered && content.Elements[top].EndBlock > label + 1;
        var parent = isBare ? top : content.Elements[top].Parent;
        while (!isBare && parent > 0
            && content.Elements[parent].FirstBlock == label && content.Elements[parent].EndBlock == label + 1)
        {
            top = parent;
            parent = content.Elements[parent].Parent;
        }

        for (var tries = 0; parent > 0 && tries < MostParents; tries++)
        {
            ref readonly var scope = ref content.Elements[parent];
            if (scope.Tag is "body" or "html" && tries > 0)
                return false;
            var first = isNumbered ? top
                : isBare && tries == 0 ? ElementAfter(content, label, scope) : content.Elements[top].End;
            if (first < scope.End && EndOfComments(content, first, scope.End, mayLead) is var end && end > label + 1)
            {
                segments.Claim(label, end, SectionKind.Comments, ClaimReason.AfterItsHeading);
                return true;
            }

            if (content.Elements[parent].FirstBlock < label)
                return false;
            top = parent;
            parent = content.Elements[parent].Parent;
        }

        return false;
    }

    /// <summary>The first element behind a block in the one that holds it; its end when nothing is there.</summary>
    private static int ElementAfter(PageContent content, int block, in PageElement scope)
    {
        int low = 0, high = scope.End;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (content.Elements[middle].FirstBlock <= block)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The first block after the comments of a range of elements; 0 when there are none.</summary>
    private static int EndOfComments(PageContent content, int first, int end, bool mayLead)
    {
        var items = CommentElements.Find(content, first, end);
        if (items.Count > 0)
            return items.Count == 1 && HasChapters(content, items[0])
                ? 0 : CommentTraits.EndBlock(content, items[^1].Element, items[^1].End);
        var firstBlock = content.Elements[first].FirstBlock;
        if (firstBlock >= content.Blocks.Length)
            return 0;
        var endBlock = CommentTraits.EndBlock(content, first, end);
        firstBlock = BehindControls(content, firstBlock, endBlock);
        return CommentLines.StartsWithComment(content, firstBlock, endBlock) ? EndOfThread(content, firstBlock, endBlock)
            : mayLead ? CommentLeads.EndOf(content, firstBlock, endBlock) : 0;
    }

    /// <summary>Behind what may stand between a heading and its comments: how they are sorted, the call to log in, the
    /// form.</summary>
    private static int BehindControls(PageContent content, int first, int end)
    {
        for (var block = first; block < end && block < first + MostControls; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            var label = content.LabelOf(block);
            if (b.Kind != BlockKind.Text || b.Length > LongestCount || (b.HeadingLevel > 0 && label != LabelKind.CommentForm))
                break;
            if (b.LinkChars * 2 < b.Length && CommentLines.IsSigned(content, block))
                return block;
            if (b.LinkChars == 0 && label == LabelKind.None
                && (block > first || content.TextOf(block) is [.., '.' or '!' or '?']))
                break;
        }

        return first;
    }

    /// <summary>Whether one signed text has headings as articles have.</summary>
    private static bool HasChapters(PageContent content, CommentElement item)
    {
        var headings = 0;
        ref readonly var e = ref content.Elements[item.Element];
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
            headings += content.Blocks[block].HeadingLevel > 0 ? 1 : 0;
        return headings > MostHeadings;
    }

    /// <summary>Signed neighbours that share a parent with several reply buttons.</summary>
    private static bool ClaimAround(
        Segmentation segments, PageContent content, int firstReply, int lastReply, LabelKind control = LabelKind.None)
    {
        var scope = content.Blocks[firstReply].Element;
        while (scope > 0 && content.Elements[scope].EndBlock <= lastReply)
            scope = content.Elements[scope].Parent;
        if (scope <= 0 || content.Elements[scope].Tag is "body" or "html")
            return false;
        var items = CommentElements.Find(content, scope, content.Elements[scope].End);
        if (items.Count < 2 || items[0].Element == scope
            || (control != LabelKind.None && !items.TrueForAll(item => Holds(content, item, control))))
            return false;
        var first = content.Elements[items[0].Element].FirstBlock;
        if (first <= segments.Headline)
            return false;
        segments.Claim(HeadingBefore(segments, first), CommentTraits.EndBlock(content, items[^1].Element, items[^1].End),
            SectionKind.Comments, ClaimReason.WithReplyButtons);
        return true;
    }

    private static bool Holds(PageContent content, CommentElement item, LabelKind control)
    {
        ref readonly var e = ref content.Elements[item.Element];
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            if (content.LabelOf(block) == control)
                return true;
        }

        return false;
    }

    /// <summary>Customers' reviews under a product: signed texts in a container named for reviews.</summary>
    private static void FindReviews(Segmentation segments, PageContent content)
    {
        for (var i = 1; i < content.Elements.Length; i++)
        {
            ref readonly var e = ref content.Elements[i];
            var isNamed = (e.Tokens & MarkupTokens.Review) != 0 && !IsNoContainer(e.Tag) && e.Tag is not "article";
            if (!isNamed || e.FirstBlock <= segments.Headline || !BlockQuestions.HoldsWholeBlocks(content, i))
                continue;
            var reviews = UnnamedComments.FindReviews(content, i, e.End);
            if (reviews.Count >= FewestReviews)
            {
                segments.Claim(e.FirstBlock, e.EndBlock, SectionKind.Comments, ClaimReason.Reviews, i);
                i = e.End - 1;
            }
        }
    }
}
