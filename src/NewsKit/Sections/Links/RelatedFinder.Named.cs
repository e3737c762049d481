using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>Lists of other articles that bear a name for it.</content>
internal sealed partial class RelatedFinder
{
    private const int FewestKeywords = 3;
    private const int LongestHeading = 60;
    private const int BoxLevels = 5;
    private const int LabelWithin = 4;

    private static void FindNamed(Segmentation segments, PageContent content)
    {
        var endOfText = 0;
        for (var i = 1; i < content.Elements.Length; i++)
        {
            ref readonly var e = ref content.Elements[i];
            if ((e.Tokens & (MarkupTokens.Related | MarkupTokens.Latest)) == 0
                || e.Tag is "body" or "html" or "main" or "article" or "a" || !BlockQuestions.HoldsWholeBlocks(content, i))
                continue;
            var isLinky = IsLinky(content, e);
            if (!isLinky)
                endOfText = Math.Max(endOfText, e.End);
            // Parts of a box that holds text have their names from it.
            if (e.Holds(segments.Headline) || !segments.IsFree(e.FirstBlock) || !isLinky || IsKeywords(content, e)
                || IsLabelOnly(content, e) || LeadsToAuthors(content, e)
                || (i < endOfText && content.Measure(e.FirstBlock, e.EndBlock).LinkChars == 0))
                continue;
            var isRelated = (e.Tokens & MarkupTokens.Related) != 0 && !IsInLatest(segments, content, i);
            var kind = isRelated ? SectionKind.Related : SectionKind.Latest;
            var reason = IsWithinText(segments, content, e) ? ClaimReason.InlineTeaser : ClaimReason.None;
            if ((e.Tokens & MarkupTokens.Popup) != 0 && content.LabelOf(e.FirstBlock) != LabelKind.Related)
                (kind, reason) = (SectionKind.Chrome, ClaimReason.Popup);
            else if (content.LabelOf(e.FirstBlock) == LabelKind.Advertising || AreSponsored(content, i))
                (kind, reason) = (SectionKind.Chrome, ClaimReason.Advertising);
            var isUnderLabel = kind == SectionKind.Latest && IsUnderRelated(segments, content, i);
            isUnderLabel |= kind == SectionKind.Related && reason == ClaimReason.None && IsUnderHeading(segments, content, i);
            segments.Claim(isUnderLabel ? e.FirstBlock - 1 : e.FirstBlock, e.EndBlock,
                isUnderLabel ? SectionKind.Related : kind, reason, i);
            i = e.End - 1;
        }
    }

    /// <summary>Whether the line right above a list, in one box with it, says that its articles are on the same subject,
    /// whatever the list is called.</summary>
    private static bool IsUnderRelated(Segmentation segments, PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        var label = e.FirstBlock - 1;
        return label > segments.Headline && segments.IsFree(label) && content.LabelOf(label) == LabelKind.Related
            && e.Parent > 0 && content.Elements[e.Parent].FirstBlock == label;
    }

    /// <summary>Whether a short heading stands right above a list that is named for other articles and has no heading of its own,
    /// beside it: what it is called, whatever it says.</summary>
    private static bool IsUnderHeading(Segmentation segments, PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        var label = e.FirstBlock - 1;
        if (label <= segments.Headline || !segments.IsFree(label)
            || content.Blocks[label] is not { HeadingLevel: > 0, LinkChars: 0, Length: <= LongestHeading }
            || content.LabelOf(label) is not (LabelKind.None or LabelKind.Related)
            || content.Blocks[e.FirstBlock] is { HeadingLevel: > 0, LinkChars: 0 })
            return false;
        var heading = content.Blocks[label].Element;
        while (content.Elements[heading].Parent is var parent and > 0 && content.Elements[parent].EndBlock == label + 1
            && content.Elements[parent].FirstBlock == label)
            heading = parent;
        return content.Elements[heading].Parent == e.Parent;
    }

    /// <summary>Whether an element is one line whose links all lead to authors: a signature, whatever it is called.</summary>
    private static bool LeadsToAuthors(PageContent content, in PageElement e)
    {
        if (e.EndBlock != e.FirstBlock + 1)
            return false;
        var links = 0;
        foreach (var i in content.ElementsOf(content.Blocks[e.FirstBlock]))
        {
            if (content.Elements[i].Tag is not "a" || content.Elements[i].TextLength <= 0)
                continue;
            if (!(content.Attribute(i, "href") is { } href && AuthorAddress.Is(href)))
                return false;
            links++;
        }

        return links > 0;
    }

    /// <summary>Whether an element holds the label of a list and nothing of the list.</summary>
    private static bool IsLabelOnly(PageContent content, in PageElement e) =>
        e.EndBlock == e.FirstBlock + 1 && content.Blocks[e.FirstBlock].LinkChars == 0
        && content.LabelOf(e.FirstBlock) is LabelKind.Related or LabelKind.Latest or LabelKind.ReadMore;

    /// <summary>Whether a list without a label of its own is a part of a box that announces the latest articles: a tab in
    /// it.</summary>
    private static bool IsInLatest(Segmentation segments, PageContent content, int element)
    {
        if (content.LabelOf(content.Elements[element].FirstBlock) != LabelKind.None)
            return false;
        var up = content.Elements[element].Parent;
        for (var level = 0; up > 0 && level < BoxLevels; level++, up = content.Elements[up].Parent)
        {
            ref readonly var box = ref content.Elements[up];
            if (box.FirstBlock <= segments.Headline || box.Tag is "body" or "main" or "article")
                return false;
            var end = Math.Min(content.Elements[element].FirstBlock, box.FirstBlock + LabelWithin);
            for (var block = box.FirstBlock; block < end; block++)
            {
                if (content.LabelOf(block) == LabelKind.Latest)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether all links of a box are marked as paid for.</summary>
    private static bool AreSponsored(PageContent content, int element)
    {
        var links = 0;
        for (var i = element + 1; i < content.Elements[element].End; i++)
        {
            if (content.Elements[i].Tag is not "a" || content.Elements[i].TextLength <= 0)
                continue;
            if (!content.AttributeHasWord(i, "rel", "sponsored"))
                return false;
            links++;
        }

        return links > 0;
    }

    /// <summary>Whether a box calls itself keywords, or holds nothing but several links of a word or two.</summary>
    private static bool IsKeywords(PageContent content, in PageElement e)
    {
        if (content.LabelOf(e.FirstBlock) == LabelKind.Tags)
            return true;
        var links = 0;
        for (var i = content.Blocks[e.FirstBlock].Element; i < content.Elements.Length; i++)
        {
            if (content.Elements[i].TextStart >= e.TextEnd)
                break;
            ref readonly var link = ref content.Elements[i];
            if (link.Tag is not "a" || link.TextStart < e.TextStart || link.TextLength <= 0)
                continue;
            links++;
            if (content.ElementText(i).Count(' ') > 1)
                return false;
        }

        return links >= FewestKeywords;
    }

    private static bool IsLinky(PageContent content, in PageElement e)
    {
        var (chars, linkChars) = content.Measure(e.FirstBlock, e.EndBlock);
        var isAnnounced = (e.Tokens & MarkupTokens.Related) != 0
            || content.LabelOf(e.FirstBlock) is LabelKind.Related or LabelKind.Latest;
        return linkChars * (isAnnounced ? LeastLinked : 4) > chars || chars < 60;
    }

    /// <summary>The end of the list that begins with a block below its label; 0 where none does.</summary>
    private static int EndOfList(PageContent content, int label, int first)
    {
        if (content.Kind == PageKind.Text || first >= content.Blocks.Length || !StandsInList(content, first))
            return 0;
        var item = content.Closest(content.Blocks[first].Element, "li");
        ref readonly var list = ref content.Elements[Math.Max(0, content.Elements[item].Parent)];
        return list.FirstBlock > label && list.EndBlock - first > 1 ? list.EndBlock : 0;
    }

    private static bool StandsInList(PageContent content, int block) =>
        content.Closest(content.Blocks[block].Element, "li") >= 0;
}
