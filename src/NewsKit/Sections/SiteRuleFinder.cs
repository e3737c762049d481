using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Claims first what the rule of the site labels, unless it cannot be what the label says. The body waits for
/// <see cref="SiteRuleBody"/>.</summary>
internal sealed class SiteRuleFinder : ISegmentFinder
{
    private const int LongestHeadline = 400;
    private const int LongestLine = 600;
    private const int LongestStandfirst = 2_000;

    public void Find(Segmentation segments, ReadingContext context)
    {
        if (context.Content.SiteLabels is not { } labels)
            return;
        foreach (var (element, kind) in labels.Kinds)
        {
            ref readonly var e = ref context.Content.Elements[element];
            if ((kind == SectionKind.Body && !labels.IsExact) || e.EndBlock <= e.FirstBlock)
                continue;
            if (WhyNot(segments.Content, element, kind) is { } reason)
                context.IgnoreLabel(labels, kind, reason);
            else
                Claim(segments, element, kind);
        }
    }

    private static void Claim(Segmentation segments, int element, SectionKind kind)
    {
        var content = segments.Content;
        ref readonly var e = ref content.Elements[element];
        switch (kind)
        {
            case SectionKind.Headline:
                var headline = FirstText(content, e.FirstBlock, e.EndBlock);
                if (segments.Headline >= 0 || !IsMostOf(content, element, headline))
                    break;
                segments.Headline = headline;
                segments.Claim(headline, headline + 1, kind, ClaimReason.SiteRule);
                break;
            case SectionKind.Kicker or SectionKind.Standfirst or SectionKind.Byline or SectionKind.Tags:
                for (var block = e.FirstBlock; block < e.EndBlock; block++)
                {
                    if (segments.IsFree(block) && IsMostOf(content, element, block))
                        segments.Claim(block, block + 1, kind, ClaimReason.SiteRule);
                }

                break;
            default:
                FreeFromOuterLabel(segments, element, kind);
                segments.Claim(e.FirstBlock, e.EndBlock, kind, ClaimReason.SiteRule, element);
                break;
        }
    }

    /// <summary>A label within a labelled element says more of its blocks than that one does.</summary>
    private static void FreeFromOuterLabel(Segmentation segments, int element, SectionKind kind)
    {
        ref readonly var e = ref segments.Content.Elements[element];
        if (!BlockQuestions.HoldsWholeBlocks(segments.Content, element))
            return;
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            var outer = segments.SegmentOf(block);
            if (outer.Element >= 0 && outer.Element < element && outer.Kind != kind)
                segments.Free(block);
        }
    }

    /// <summary>Why an element cannot be what the rule says; null when it can.</summary>
    private static string? WhyNot(PageContent content, int element, SectionKind kind)
    {
        ref readonly var e = ref content.Elements[element];
        var chars = content.ElementText(element).Length;
        return kind switch
        {
            SectionKind.Headline when FirstText(content, e.FirstBlock, e.EndBlock) < 0 => "has no text",
            SectionKind.Headline when chars > LongestHeadline => $"is {chars} characters long",
            SectionKind.Kicker or SectionKind.Byline when chars > LongestLine => $"is {chars} characters long",
            SectionKind.Standfirst when chars > LongestStandfirst => $"is {chars} characters long",
            SectionKind.Chrome or SectionKind.Related or SectionKind.Latest or SectionKind.ReadMore or SectionKind.CommentForm
                or SectionKind.Footer
                when HoldsMost(content, e) => "holds most of the text of the page",
            _ => null,
        };
    }

    /// <summary>Whether more than half of the running text of a page is in an element.</summary>
    private static bool HoldsMost(PageContent content, in PageElement e) =>
        BlockQuestions.RunningText(content, e.FirstBlock, e.EndBlock) * 2
            > BlockQuestions.RunningText(content, 0, content.Blocks.Length);

    /// <summary>Whether an element within a line is most of that line: a name in a sentence does not make the sentence a
    /// byline.</summary>
    private static bool IsMostOf(PageContent content, int element, int block)
    {
        ref readonly var e = ref content.Elements[element];
        ref readonly var b = ref content.Blocks[block];
        return (Math.Min(e.TextEnd, b.End) - Math.Max(e.TextStart, b.Start)) * 2 >= b.Length;
    }

    private static int FirstText(PageContent content, int first, int end)
    {
        for (var block = first; block < end; block++)
        {
            if (content.Blocks[block].Kind == BlockKind.Text)
                return block;
        }

        return -1;
    }
}
