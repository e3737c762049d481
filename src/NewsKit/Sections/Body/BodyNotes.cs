using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Claims the footnotes that the body points to, wherever they stand, with the heading over them.</summary>
internal static class BodyNotes
{
    private const int LongestHeading = 40;

    internal static void Claim(Segmentation segments, PageContent content)
    {
        if (content.Notes.Elements.Count == 0)
            return;
        var isPointedTo = content.Notes.Marks.Any(mark => IsInBody(segments, content, mark.Key))
            || content.Notes.Citations.Any(link => IsInBody(segments, content, link));
        if (!isPointedTo)
            return;
        var first = -1;
        foreach (var note in content.Notes.Elements.Keys.Order())
        {
            ref readonly var e = ref content.Elements[note];
            for (var block = e.FirstBlock; block < e.EndBlock; block++)
            {
                if (MayBeBody(segments, block))
                    segments.Reassign(block, SectionKind.Body);
            }

            first = first < 0 ? e.FirstBlock : first;
        }

        ClaimHeading(segments, content, first - 1);
    }

    private static bool IsInBody(Segmentation segments, PageContent content, int mark)
    {
        var block = content.Elements[mark].FirstBlock;
        return block < content.Blocks.Length && segments.Is(block, SectionKind.Body);
    }

    private static void ClaimHeading(Segmentation segments, PageContent content, int block)
    {
        if (block >= 0 && content.Blocks[block] is { HeadingLevel: > 0, Length: <= LongestHeading, LinkChars: 0 }
            && MayBeBody(segments, block))
            segments.Reassign(block, SectionKind.Body);
    }

    private static bool MayBeBody(Segmentation segments, int block) =>
        segments.KindOf(block) is SectionKind.None or SectionKind.Chrome or SectionKind.Footer
            or SectionKind.ReadMore or SectionKind.Related;
}
