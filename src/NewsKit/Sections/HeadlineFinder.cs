using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Finds the block of the headline: a heading that agrees with the metadata, near the top, outside lists and boxes.</summary>
internal sealed class HeadlineFinder : ISegmentFinder
{
    private const int LeastScore = 3;
    private const int Longest = 300;
    private const int TextLinesLookedAt = 12;

    private const MarkupTokens Boxes = MarkupTokens.Related | MarkupTokens.Teaser | MarkupTokens.Sidebar | MarkupTokens.Latest
        | MarkupTokens.Navigation | MarkupTokens.Popup | MarkupTokens.Footer | MarkupTokens.Comment | MarkupTokens.Newsletter
        | MarkupTokens.Cookie;

    public void Find(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        var block = content.Kind == PageKind.Text ? FirstHeadlineLine(content) : BestHeading(context);
        if (block < 0)
            return;
        segments.Headline = block;
        segments.ClaimSegment(block, block + 1, SectionKind.Headline, content.Blocks[block].Element);
    }

    private static int BestHeading(ReadingContext context)
    {
        var content = context.Content;
        var known = KnownTitles(context.Metadata);
        int best = -1, bestScore = LeastScore - 1;
        for (var block = 0; block < content.Blocks.Length; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Kind != BlockKind.Text || b.Length is < 3 or > Longest)
                continue;
            var score = Score(content, block, known);
            if (score > bestScore)
                (best, bestScore) = (block, score);
        }

        return best;
    }

    private static int Score(PageContent content, int block, List<string> known)
    {
        ref readonly var b = ref content.Blocks[block];
        var tokens = content.Elements[b.Element].Tokens;
        var isNamed = (tokens & (MarkupTokens.Headline | MarkupTokens.Title)) != 0 || content.Attribute(b.Element, "itemprop") is "headline";
        if (b.HeadingLevel is 0 or > 3 && !isNamed)
            return 0;
        var score = b.HeadingLevel switch { 1 => 4, 2 => 1, _ => 0 };
        if ((tokens & MarkupTokens.Headline) != 0 || content.Attribute(b.Element, "itemprop") is "headline")
            score += 2;
        if ((tokens & MarkupTokens.Title) != 0 && (tokens & (MarkupTokens.Article | MarkupTokens.Content)) != 0)
            score += 2;
        score += Agreement(FoldedText.Fold(content.TextOf(block)), known);
        if (content.Closest(b.Element, Boxes) is var box and > 0 && content.Elements[box].Tag is not ("body" or "html" or "main" or "article"))
            score -= 3;
        if (IsInPageHeader(content, b.Element))
            score -= 4;
        if ((tokens & MarkupTokens.Logo) != 0 || content.Elements[b.Element].Hidden)
            score -= 4;
        return score;
    }

    /// <summary>A header that is the page's, not the article's.</summary>
    private static bool IsInPageHeader(PageContent content, int element)
    {
        for (var up = element; up > 0; up = content.Elements[up].Parent)
        {
            if (content.Elements[up].Tag is "article" or "main")
                return false;
            if (content.Has(up, MarkupTokens.Header))
                return !content.Has(up, MarkupTokens.Article | MarkupTokens.Content | MarkupTokens.Title);
        }

        return false;
    }

    private static int Agreement(string folded, List<string> known)
    {
        var best = 0;
        foreach (var title in known)
        {
            if (string.Equals(title, folded, StringComparison.Ordinal))
                return 6;
            if (folded.Length >= 12 && title.StartsWith(folded, StringComparison.Ordinal))
                best = Math.Max(best, 5);
            else if (folded.Length >= 12 && (title.Contains(folded, StringComparison.Ordinal) || folded.Contains(title, StringComparison.Ordinal)))
                best = Math.Max(best, 4);
        }

        return best;
    }

    private static List<string> KnownTitles(PageMetadata metadata)
    {
        var known = new List<string>();
        foreach (var field in (ReadOnlySpan<MetadataField>)[MetadataField.Headline, MetadataField.DocumentTitle])
        {
            foreach (var candidate in metadata.All(field))
            {
                if (candidate.Value.Length >= 6)
                    known.Add(FoldedText.Fold(candidate.Value));
            }
        }

        return known;
    }

    /// <summary>In a text rendering: of the first lines that are no label, the longest before the signature or the first
    /// paragraph. Seed: <c>article--soledad-text-rendering</c>.</summary>
    private static int FirstHeadlineLine(PageContent content)
    {
        int best = -1, bestLength = 0;
        for (var block = 0; block < Math.Min(content.Blocks.Length, TextLinesLookedAt); block++)
        {
            var text = content.TextOf(block);
            if (SectionLabels.Match(text) != LabelKind.None)
            {
                if (best >= 0)
                    break;
                continue;
            }

            if (best >= 0 && (BylineText.LooksLikeByline(text) || text.Length > Longest || text.EndsWith('.')))
                break;
            if (text.Length > bestLength)
                (best, bestLength) = (block, text.Length);
        }

        return best;
    }
}
