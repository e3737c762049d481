using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Finds the end of the page: footer elements, else the part around the last copyright line, which page builders
/// make without a <c>footer</c> tag.</summary>
internal sealed class FooterFinder : ISegmentFinder
{
    /// <summary>A footer says less than this about the publication.</summary>
    private const int MostText = 900;

    private const int LongestColumnLine = 40;
    private const int FewestColumnLines = 3;
    private const int FewestFooterLinks = 2;
    private const int LinesOfForm = 16;

    private const MarkupTokens OfPublication = MarkupTokens.Footer | MarkupTokens.Cookie | MarkupTokens.Popup
        | MarkupTokens.About | MarkupTokens.Widget;

    public void Find(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        if (content.Kind == PageKind.Text)
        {
            FindLines(segments, content);
            return;
        }

        var lastContent = LastContentBlock(segments, content);
        for (var i = 1; i < content.Elements.Length; i++)
        {
            ref readonly var e = ref content.Elements[i];
            if (!IsFooter(content, i, segments, lastContent))
                continue;
            segments.Claim(e.FirstBlock, e.EndBlock, SectionKind.Footer);
            i = e.End - 1;
        }

        FindByLastLine(segments, content, lastContent, LeadsToRights, ClaimReason.AroundTheCopyrightLine);
        if (!segments.Of(SectionKind.Footer).Any())
            FindByLastLine(segments, content, lastContent, IsFooterLink, ClaimReason.AroundTheFooterLinks);
    }

    private static bool IsFooter(PageContent content, int element, Segmentation segments, int lastContent)
    {
        ref readonly var e = ref content.Elements[element];
        if (e.EndBlock <= e.FirstBlock || e.Tag is "body" or "html" or "main" or "article")
            return false;
        if (segments.Headline >= 0 && e.FirstBlock <= segments.Headline)
            return false;
        if (!IsNamed(content, element) || !BlockQuestions.HoldsWholeBlocks(content, element))
            return false;
        return e.FirstBlock > lastContent && content.Closest(e.Parent, "article") < 0
            && content.Closest(e.Parent, "blockquote") < 0
            && content.Closest(e.Parent, MarkupTokens.Comment) <= 1;
    }

    private static bool IsNamed(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        if (e.Tag is "footer" || (e.Tokens & MarkupTokens.Footer) != 0 || content.Attribute(element, "role") is "contentinfo")
            return true;
        return content.Attribute(element, "itemtype") is { } type && type.EndsWith("WPFooter", StringComparison.Ordinal);
    }

    private static bool LeadsToRights(PageContent content, int block) => (CopyrightText.IsCopyright(content.TextOf(block))
        || (content.Blocks[block].LinkChars > 0 && CopyrightText.StartOfLine(content.TextOf(block)) >= 0))
        && !IsOfPicture(content, block);

    /// <summary>Whether the sign stands behind words, without a year, below a picture: it is that of the picture.</summary>
    private static bool IsOfPicture(PageContent content, int block) => block > 0
        && content.Blocks[block - 1].Kind == BlockKind.Image && content.TextOf(block).IndexOf('©') > 0
        && !content.TextOf(block).ContainsAnyInRange('0', '9');

    /// <summary>Whether a line is the last of two links or more to what the publication owes its readers: the legal notice,
    /// contact.</summary>
    private static bool IsFooterLink(PageContent content, int block)
    {
        var links = 0;
        for (var line = block; line >= 0 && links < FewestFooterLinks && content.Blocks[line].LinkChars > 0
            && FooterLinks.CountIn(content, line) is > 0 and var count; line--)
            links += count;
        return links >= FewestFooterLinks;
    }

    /// <summary>The largest element around the last line of copyright, or of links such as the legal notice, that holds neither
    /// headline nor discussion nor running text: a line of copyright under a picture must not drag the article into the
    /// footer.</summary>
    private static void FindByLastLine(Segmentation segments, PageContent content, int lastContent,
        Func<PageContent, int, bool> isLast, ClaimReason reason)
    {
        var text = 0;
        for (var block = content.Blocks.Length - 1; block > lastContent && text <= MostText; block--)
        {
            text += BlockQuestions.RunningText(content, block, block + 1);
            if (!segments.IsFree(block) || !BlockQuestions.IsText(content, block)
                || !isLast(content, block)
                || content.Closest(content.Blocks[block].Element, "figure") >= 0)
                continue;
            var element = content.Blocks[block].Element;
            while (content.Elements[element].Parent is var parent and > 0 && MayBeFooter(content.Elements[parent]))
                element = parent;
            ref readonly var e = ref content.Elements[element];
            segments.Claim(e.FirstBlock, e.EndBlock, SectionKind.Footer, reason);
            return;
        }

        bool MayBeFooter(in PageElement e) => e.FirstBlock > lastContent
            && BlockQuestions.RunningText(content, e.FirstBlock, e.EndBlock) <= MostText;
    }

    /// <summary>The last block that cannot be footer: the headline, the discussion, or the last paragraph of running text
    /// that is not about the publication.</summary>
    private static int LastContentBlock(Segmentation segments, PageContent content)
    {
        var last = segments.Headline;
        foreach (var segment in segments.Of(SectionKind.Comments))
            last = Math.Max(last, segment.End - 1);
        var paragraphs = 0;
        for (var block = 0; block < content.Blocks.Length; block++)
        {
            var element = content.Blocks[block].Element;
            if (!segments.IsFree(block) || !IsRunningText(content, block))
                continue;
            if (content.Closest(element, "footer") >= 0 || content.Closest(element, OfPublication) > 0)
                continue;
            if (paragraphs == 0 || block - last < 40)
                last = Math.Max(last, block);
            paragraphs++;
        }

        return last;
    }

    private static bool IsRunningText(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        return b.Kind == BlockKind.Text && b.LinkChars * 3 <= b.Length && BlockQuestions.IsRunning(content.TextOf(block));
    }

    /// <summary>In plain text: the lines after the form or the discussion, or those around the copyright line.</summary>
    private static void FindLines(Segmentation segments, PageContent content)
    {
        var count = content.Blocks.Length;
        var start = -1;
        foreach (var segment in segments.Of(SectionKind.Comments).Concat(segments.Of(SectionKind.CommentForm)))
            start = Math.Max(start, segment.End);
        if (start >= 0 && ListBelow(content, start) is var list && list < count
            && EndOfList(content, list) is var end && end > list)
        {
            // The words of the form stand between it and the list.
            segments.Claim(start, list, SectionKind.CommentForm, ClaimReason.CommentForm);
            start = end;
        }

        if (start < 0)
        {
            // A line of copyright with running text behind it is that of a picture.
            var text = 0;
            for (var block = count - 1; block >= count / 2 && block > segments.Headline && start < 0 && text <= MostText; block--)
            {
                text += BlockQuestions.RunningText(content, block, block + 1);
                if (CopyrightText.IsCopyright(content.TextOf(block)))
                    start = block;
            }

            var last = count - 1;
            while (last > 0 && content.LabelOf(last) is LabelKind.BackToTop or LabelKind.ThemeCredit)
                last--;
            if (start < 0 && last > 0 && HasLinks(content, last))
                start = last;
            var least = segments.Headline + 2;
            start = start > least ? StartOfColumns(content, StartOfLinks(content, start, least)) : start;
        }

        if (start >= 0 && start < count)
            segments.Claim(start, count, SectionKind.Footer);
    }

    /// <summary>The label of a list of other articles below a discussion and its form; the end of the page without one.</summary>
    private static int ListBelow(PageContent content, int start)
    {
        for (var block = start; block < Math.Min(content.Blocks.Length, start + LinesOfForm); block++)
        {
            if (content.LabelOf(block) == LabelKind.Related)
                return block;
            if (content.LabelOf(block) is LabelKind.FooterGroup or LabelKind.Legal or LabelKind.BackToTop or LabelKind.Latest
                || CopyrightText.IsCopyright(content.TextOf(block)))
                break;
        }

        return content.Blocks.Length;
    }

    /// <summary>Where the end of the page begins behind a list of other articles: at its label where a text stands right below
    /// that.</summary>
    private static int EndOfList(PageContent content, int label)
    {
        for (var block = label + 1; block < content.Blocks.Length; block++)
        {
            if (content.LabelOf(block) is LabelKind.FooterGroup or LabelKind.Legal or LabelKind.BackToTop or LabelKind.Latest
                or LabelKind.Newsletter || CopyrightText.IsCopyright(content.TextOf(block)))
                return block;
            if (BlockQuestions.IsRunning(content.TextOf(block)) && content.TextOf(block) is not [.., '…'])
                return block > label + 1 ? block : label;
        }

        return label;
    }

    /// <summary>Where the first of the links and labels stands from which nothing but short lines lead to the line of rights,
    /// with the lines of its run above it.</summary>
    private static int StartOfLinks(PageContent content, int end, int least)
    {
        var start = end;
        for (var block = end - 1; block >= least; block--)
        {
            if (content.LabelOf(block) is LabelKind.FooterGroup or LabelKind.Legal or LabelKind.BackToTop
                || (content.LabelOf(block) == LabelKind.Latest && block == start - 1) || HasLinks(content, block))
                start = block;
            else if (!FooterLines.IsShort(content, block) && !IsAbout(content, block))
                break;
        }

        return start < end ? StartOfRun(content, start, least) : start;
    }

    /// <summary>The first line of the run in which a link stands, where all above it there are short.</summary>
    private static int StartOfRun(PageContent content, int link, int least)
    {
        if (PlainTextCollector.RunOf(content, link) is not (> 0 and var run) || content.Elements[run].FirstBlock < least)
            return link;
        // A list of other articles begins with the run, below its label.
        if (content.Elements[run].FirstBlock is > 0 and var opening
            && content.LabelOf(opening - 1) is LabelKind.Related or LabelKind.InlineRelated or LabelKind.ReadMore)
            return link;
        for (var block = content.Elements[run].FirstBlock; block < link; block++)
        {
            if (!FooterLines.IsShort(content, block))
                return link;
        }

        return content.Elements[run].FirstBlock;
    }

    private static bool HasLinks(PageContent content, int block) => content.Blocks[block].Kind == BlockKind.Text
        && FooterLine.Of(content.StringOf(block)).Links.Count > 0;

    /// <summary>Whether a sentence stands right below the title of a column: what the publication says of itself.</summary>
    private static bool IsAbout(PageContent content, int block) => block > 0
        && content.LabelOf(block - 1) == LabelKind.FooterGroup && content.LabelOf(block) == LabelKind.None;

    /// <summary>Where short lines begin that stand between the text and the copyright line: the columns of the footer. Lines that
    /// a label announces are another list.</summary>
    private static int StartOfColumns(PageContent content, int end)
    {
        var start = end;
        while (start > content.Blocks.Length / 2 && IsColumnLine(content, start - 1))
            start--;
        return end - start >= FewestColumnLines && BlockQuestions.IsSentence(content.TextOf(start - 1)) ? start : end;
    }

    private static bool IsColumnLine(PageContent content, int block) => content.Blocks[block].Length <= LongestColumnLine
        && content.ElementOf(block).Tag is not "li" && !BlockQuestions.IsSentence(content.TextOf(block))
        && content.LabelOf(block) is LabelKind.None or LabelKind.FooterGroup or LabelKind.Legal or LabelKind.BackToTop
            or LabelKind.Share
        && content.TextOf(block).IndexOfAny(".!?:,") < 0 && DateReading.FindIn(content.TextOf(block)) is null;
}
