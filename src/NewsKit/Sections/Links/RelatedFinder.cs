using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Finds lists of other articles: containers named for it, headings that announce them, and "Lire aussi"
/// lines.</summary>
internal sealed partial class RelatedFinder : ISegmentFinder
{
    private const int LongestCard = 240;
    private const int LongestDecoration = 12;

    /// <summary>Under a name or a heading that announces other articles, cards with excerpts are links by one part in so
    /// many.</summary>
    private const int LeastLinked = 8;

    private const MarkupTokens BesideText =
        MarkupTokens.Sidebar | MarkupTokens.Widget | MarkupTokens.Latest | MarkupTokens.Navigation | MarkupTokens.Footer;

    private const int FewestOnward = 2;
    private const int ShortestPointed = 16;
    private const int LongestPointer = 5;
    private const int MostOfCard = 5;

    /// <summary>Arrows, and the second halves of a hand and of a magnifying glass.</summary>
    private static readonly SearchValues<char> Pointers = SearchValues.Create("→➡▶►▸➤➜➔»>\udc49\udd0e\udd0d");

    public void Find(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        if (content.Kind == PageKind.Html)
            FindNamed(segments, content);
        var alike = new AlikeCards(segments, context);
        for (var block = Math.Max(0, segments.Headline + 1); block < content.Blocks.Length; block++)
        {
            if (!segments.IsFree(block))
                continue;
            if (IsUnmarkedTeaser(content, block))
            {
                segments.Claim(block, block + 1, SectionKind.Related, ClaimReason.InlineTeaser);
                continue;
            }

            switch (content.LabelOf(block))
            {
                case LabelKind.Related:
                    ClaimGroup(segments, content, block, SectionKind.Related);
                    break;
                case LabelKind.Latest:
                    ClaimGroup(segments, content, block, SectionKind.Latest);
                    break;
                case LabelKind.Continue when content.Blocks[block].LinkChars == 0
                    && (content.Blocks[block].HeadingLevel > 0 || BlockQuestions.IsAllBold(content, block))
                    && SectionLabels.IsTeaserLabel(content.TextOf(block)):
                    ClaimGroup(segments, content, block, SectionKind.Related);
                    break;
                case LabelKind.None when EndOfBookmarks(segments, content, block) is var marked && marked > block + 1:
                    segments.Claim(block, marked, SectionKind.Related, ClaimReason.AlikeCards);
                    break;
                case LabelKind.Continue or LabelKind.ReadMore or LabelKind.None
                    when CardAround(content, block) is var card and > 0:
                    segments.Claim(content.Elements[card].FirstBlock, content.Elements[card].EndBlock, SectionKind.Related,
                        ClaimReason.InlineTeaser);
                    break;
                case LabelKind.InlineRelated when content.Kind == PageKind.Text
                    && SectionLabels.IsTeaserLabel(content.TextOf(block).TrimEnd(" \u00A0:")):
                    ClaimGroup(segments, content, block, SectionKind.Related);
                    break;
                case LabelKind.InlineRelated when content.Blocks[block].LinkChars > 0 || content.Kind == PageKind.Text:
                    segments.Claim(block, block + 1, SectionKind.Related, ClaimReason.InlineTeaser);
                    break;
                case LabelKind.None when content.Kind == PageKind.Html
                    && (IsPointedLink(segments, content, block) || TeaserLine.LabelEnd(content, block) >= 0):
                    segments.Claim(block, block + 1, SectionKind.Related, ClaimReason.InlineTeaser);
                    break;
                case LabelKind.None when content.Kind == PageKind.Html && alike.EndOfTitles(block) is var end && end > block + 1:
                    segments.Claim(block, end, SectionKind.Related, ClaimReason.AlikeCards);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The end of a list below the text that begins with a block and is nothing but links to articles, which say so:
    /// <c>rel="bookmark"</c>; 0 for none.</summary>
    private static int EndOfBookmarks(Segmentation segments, PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        if (block == 0 || b.Kind != BlockKind.Text || b.LinkChars < b.Length || !IsBookmark(content, block)
            || content.Closest(b.Element, "li") is not (> 0 and var item)
            || content.Elements[item].Parent is not (> 0 and var list) || content.Elements[list].FirstBlock != block
            || IsBeside(content, list)
            || content.Blocks[block - 1].HeadingLevel > 0
            || !BlockQuestions.StandsBelowText(content, block, segments.Headline))
            return 0;
        ref readonly var e = ref content.Elements[list];
        for (var next = block; next < e.EndBlock; next++)
        {
            if (!segments.IsFree(next) || content.Blocks[next].LinkChars < content.Blocks[next].Length
                || !IsBookmark(content, next))
                return 0;
        }

        return e.EndBlock;
    }

    internal static bool IsBeside(PageContent content, int list)
    {
        for (var i = list; i > 0; i = content.Elements[i].Parent)
        {
            if (content.Elements[i].Tag is "aside" or "nav" or "footer" or "header" || content.Has(i, BesideText))
                return true;
        }

        return false;
    }

    private static bool IsBookmark(PageContent content, int block)
    {
        foreach (var i in content.ElementsOf(content.Blocks[block]))
        {
            if (content.Elements[i].Tag is "a")
                return content.Attribute(i, "rel") is "bookmark" && content.Elements[content.Elements[i].Parent].Tag is "li";
        }

        return false;
    }

    /// <summary>The figure without a caption that holds a card of another article and "read more"; -1 for none.</summary>
    private static int CardAround(PageContent content, int block)
    {
        if (content.Blocks[block].LinkChars == 0
            || (content.LabelOf(block) == LabelKind.None && !ServiceLines.IsOne(content.TextOf(block)))
            || content.Closest(content.Blocks[block].Element, "figure") is not (> 0 and var card)
            || content.Elements[card].EndBlock - content.Elements[card].FirstBlock > MostOfCard)
            return -1;
        for (var other = content.Elements[card].FirstBlock; other < content.Elements[card].EndBlock; other++)
        {
            if (content.ElementOf(other).InFigcaption)
                return -1;
        }

        return card;
    }

    /// <summary>A paragraph within the text that is a link and a sign that points to it.</summary>
    private static bool IsPointedLink(Segmentation segments, PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        if (b.LinkChars < ShortestPointed || b.Kind != BlockKind.Text || b.HeadingLevel > 0)
            return false;
        var text = content.TextOf(block);
        var isMarked = Pointers.Contains(text[0] is '\ud83d' or '\ud83e' ? text[1] : text[0]) || text is ['[', .., ']'];
        return isMarked && b.LinkChars + LongestPointer >= b.Length && content.ElementOf(block).Tag is not "li"
            && IsWithinText(segments, content, content.ElementOf(block));
    }

    /// <summary>The heading with what follows it while it looks like cards: links, pictures, short lines.</summary>
    private static void ClaimGroup(Segmentation segments, PageContent content, int label, SectionKind kind)
    {
        var end = label + 1;
        while (end < content.Blocks.Length && segments.IsFree(end) && IsDecoration(content, end))
            end++;
        var first = end;
        var list = EndOfList(content, label, first);
        while (end < content.Blocks.Length && segments.IsFree(end) && IsCard(content, end) && !OpensOther(content, label, end)
            && !LeavesLines(content, label, first, end)
            && !(end == list && !StandsInList(content, end))
            // In a text rendering the menu behind a list is another run of lines.
            && (content.Kind == PageKind.Html
                || PlainTextCollector.RunOf(content, end) == PlainTextCollector.RunOf(content, first)))
            end++;
        if (content.Kind == PageKind.Text)
            end = Math.Max(StartOfMenu(content, first, end), LineCards.EndOf(segments, content, first));
        else if (IsHeading(content, label))
            end = Math.Max(end, EndOfBox(segments, content, label));
        segments.Claim(StartOfCard(segments, content, label), end > first ? end : label + 1, kind);
    }

    /// <summary>A rule, or a few signs such as stars.</summary>
    internal static bool IsDecoration(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        if (b.Kind != BlockKind.Text || b.Length > LongestDecoration)
            return b.Kind == BlockKind.Separator;
        foreach (var c in content.TextOf(block))
        {
            if (char.IsLetterOrDigit(c))
                return false;
        }

        return true;
    }

    private static bool IsHeading(PageContent content, int label) => content.Blocks[label].HeadingLevel > 0
        || content.Has(content.Blocks[label].Element, MarkupTokens.Title) || BlockQuestions.IsAllBold(content, label);

    /// <summary>Whether a heading opens a list of its own: it stands at the level of the label, and a list follows it.</summary>
    private static bool OpensOther(PageContent content, int label, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        ref readonly var l = ref content.Blocks[label];
        if (b.HeadingLevel == 0 || block == label + 1 || (l.HeadingLevel > 0 && b.HeadingLevel > l.HeadingLevel))
            return false;
        if (l.HeadingLevel > 0 && (b.LinkChars == 0 || AreLines(content, label + 1, block)))
            return true;
        var heading = b.Element;
        var after = content.Elements[heading].End;
        return after < content.Elements.Length && content.Elements[after].Parent == content.Elements[heading].Parent
            && (content.Elements[after].Tag is "ul" or "ol"
                || (after + 1 < content.Elements[after].End && content.Elements[after + 1].Tag is "ul" or "ol"));
    }

    /// <summary>The end of the element that starts with the heading, when links fill it, or of what comes before the next
    /// heading in it; cards may hold dates and a few lines of text besides their links.</summary>
    private static int EndOfBox(Segmentation segments, PageContent content, int label)
    {
        var box = content.Blocks[label].Element;
        while (content.Elements[box].Parent is var parent and > 0 && content.Elements[parent].FirstBlock == label
            && content.Elements[box].EndBlock == label + 1)
            box = parent;
        if (content.Elements[box].EndBlock == label + 1)
            return EndOfNext(segments, content, box);
        ref readonly var e = ref content.Elements[box];
        if (e.FirstBlock != label || e.Tag is "body" or "main" or "article" || !BlockQuestions.HoldsWholeBlocks(content, box))
            return 0;
        var end = label + 1;
        while (end < e.EndBlock && segments.IsFree(end) && !OpensOther(content, label, end)
            && !IsOtherLabel(content, label, end))
            end++;
        var (chars, linkChars) = content.Measure(label, end);
        return linkChars * LeastLinked > chars || LeadsOn(content, label + 1, end) ? end : 0;
    }

    /// <summary>The end of the element beside the one that holds the heading alone, as page builders write them, when links
    /// fill it.</summary>
    private static int EndOfNext(Segmentation segments, PageContent content, int box)
    {
        var next = content.Elements[box].End;
        if (next >= content.Elements.Length || content.Elements[next].Parent != content.Elements[box].Parent
            || content.Elements[next].Tag is not ("div" or "section" or "ul" or "ol"))
            return 0;
        ref readonly var e = ref content.Elements[next];
        if (e.FirstBlock != content.Elements[box].EndBlock || e.EndBlock <= e.FirstBlock || e.Holds(segments.Headline))
            return 0;
        var end = e.FirstBlock;
        while (end < e.EndBlock && segments.IsFree(end))
            end++;
        var (chars, linkChars) = content.Measure(e.FirstBlock, e.EndBlock);
        return end == e.EndBlock && linkChars * LeastLinked > chars ? end : 0;
    }

    /// <summary>Whether several lines are links to read on: each ends a card.</summary>
    private static bool LeadsOn(PageContent content, int first, int end)
    {
        var links = 0;
        for (var block = first; block < end; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            links += b.LinkChars > 0 && b.LinkChars >= b.Length && content.LabelOf(block) == LabelKind.Continue ? 1 : 0;
        }

        return links >= FewestOnward;
    }

    private static bool IsOtherLabel(PageContent content, int label, int block) =>
        content.LabelOf(block) is LabelKind.Related or LabelKind.Latest or LabelKind.Newsletter or LabelKind.Tags
        && block > label + 1;

    private static bool IsCard(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        if (b.Kind != BlockKind.Text)
            return b.Kind == BlockKind.Image;
        if (content.LabelOf(block) is not (LabelKind.None or LabelKind.Continue)
            || FooterLinks.CountIn(content, block) > 1
            || (content.Kind == PageKind.Text && FooterLinks.AreAll(content.TextOf(block))))
            return false;
        return content.Kind == PageKind.Text
            ? content.ElementOf(block).Tag is "li" || IsTitleLine(content.TextOf(block)) || IsSpokenTitle(content, block)
            : (b.LinkChars * 2 > b.Length && (b.LinkChars >= b.Length || !ServiceLines.IsOne(content.TextOf(block))))
                || (b.Length < LongestCard && content.Closest(b.Element, "a") >= 0);
    }

    /// <summary>Whether paragraphs stand directly before and after, with no heading to open another part of the page.</summary>
    private static bool IsWithinText(Segmentation segments, PageContent content, in PageElement e) =>
        e.FirstBlock > segments.Headline + 1 && IsParagraph(content, e.FirstBlock - 1) && e.EndBlock < content.Blocks.Length
            && IsParagraph(content, e.EndBlock);

    private static bool IsParagraph(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        return b.Kind == BlockKind.Text && b.LinkChars * 3 < b.Length && BlockQuestions.IsSentence(content.TextOf(block));
    }
}
