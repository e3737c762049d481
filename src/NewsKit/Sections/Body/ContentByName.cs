using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Gives back to the body what another section has by the name of a box alone, though it stands between paragraphs of
/// the body and furniture holds nothing like it: a figure with a caption, code, a table of data, a player.</summary>
internal static class ContentByName
{
    /// <summary>From the first line of the body to its last.</summary>
    internal static void GiveBack(Segmentation segments, PageContent content, int first, int end)
    {
        for (var block = first; block < end; block++)
        {
            if (!IsByName(segments, block)
                || WholeOf(segments, content, block) is not (> 0 and var whole)
                || content.Elements[whole].Hidden || IsOnPurpose(content, whole)
                || !BodyMedia.IsBetweenParagraphs(segments, content, Outermost(content, whole)))
                continue;
            ref readonly var e = ref content.Elements[whole];
            segments.Reassign(block, SectionKind.Body);
            for (var each = e.FirstBlock; each < e.EndBlock; each++)
                segments.Reassign(each, SectionKind.Body);
        }
    }

    /// <summary>Whether a block is furniture, a discussion's, or a link's for a reason: the name of a box is one.</summary>
    private static bool IsByName(Segmentation segments, int block) => segments.KindOf(block) switch
    {
        SectionKind.Chrome or SectionKind.Comments or SectionKind.CommentForm => true,
        SectionKind.Related or SectionKind.ReadMore => segments.ReasonOf(block) != ClaimReason.None,
        _ => false,
    };

    /// <summary>The figure, table, code or player that a block is of; -1 where it is of none.</summary>
    private static int WholeOf(Segmentation segments, PageContent content, int block)
    {
        var element = content.Blocks[block].Element;
        switch (content.Blocks[block].Kind)
        {
            case BlockKind.Code:
                return element;
            case BlockKind.Embed or BlockKind.Video or BlockKind.Audio:
                return segments.Is(block, SectionKind.Chrome) && !MaySell(segments.ReasonOf(block)) ? element : -1;
            case BlockKind.Image:
                return content.Closest(element, "figure") is > 0 and var figure && IsCaptioned(content, figure)
                    && !LeadsElsewhere(content, element) ? figure : -1;
            case BlockKind.Text:
                return content.Closest(element, "table") is > 0 and var table && content.Elements[table].FirstBlock == block
                    && content.Measure(block, content.Elements[table].EndBlock).LinkChars == 0
                    && HoldsHeads(content, table) && TableShape.IsData(content, table) ? table : -1;
            default:
                return -1;
        }
    }

    /// <summary>Whether boxes of such a name play what sells or asks.</summary>
    private static bool MaySell(ClaimReason reason) =>
        reason is ClaimReason.Advertising or ClaimReason.Newsletter or ClaimReason.Donation or ClaimReason.Paywall
            or ClaimReason.Form or ClaimReason.CommentNotice or ClaimReason.CookieNotice or ClaimReason.Noscript;

    private static bool HoldsHeads(PageContent content, int table)
    {
        for (var i = table + 1; i < content.Elements[table].End; i++)
        {
            if (content.Elements[i].Tag is "th")
                return true;
        }

        return false;
    }

    /// <summary>Whether a figure holds pictures and a caption without links.</summary>
    private static bool IsCaptioned(PageContent content, int figure)
    {
        ref readonly var e = ref content.Elements[figure];
        var chars = 0;
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.LinkChars > 0 || (b.Length > 0 && !content.ElementOf(block).InFigcaption))
                return false;
            chars += b.Length;
        }

        return chars > 0;
    }

    private static bool LeadsElsewhere(PageContent content, int picture) => content.Closest(picture, "a") is > 0 and var link
        && !BackgroundPictures.IsAddress(content.Attribute(link, "href"));

    /// <summary>Whether the mark-up itself, not a name, says that an element is no text.</summary>
    private static bool IsOnPurpose(PageContent content, int element) => content.Closest(element, "dialog") >= 0
        || content.Closest(element, "nav") >= 0 || content.Closest(element, "form") >= 0;

    /// <summary>The outermost element that holds nothing else.</summary>
    private static int Outermost(PageContent content, int element)
    {
        var (first, end) = (content.Elements[element].FirstBlock, content.Elements[element].EndBlock);
        while (content.Elements[element].Parent is > 0 and var parent && content.Elements[parent].FirstBlock == first
            && content.Elements[parent].EndBlock == end)
            element = parent;
        return element;
    }
}
