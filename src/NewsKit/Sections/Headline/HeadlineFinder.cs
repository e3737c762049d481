using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Finds the block of the headline: a heading that agrees with the metadata, near the top, outside lists and
/// boxes.</summary>
internal sealed class HeadlineFinder : ISegmentFinder
{
    private const int LeastScore = 3;

    /// <summary>Against a heading with running text above it.</summary>
    private const int BelowText = 3;
    private const int Longest = 300;
    private const int LongestRubric = 20;
    private const int ShortestUnmarked = 20;

    /// <summary>No name of a site is longer.</summary>
    private const int LongestOfSite = 40;
    private const int BlocksToSignature = 5;
    private const int LongestSignature = 120;
    private const int Reach = 3;

    /// <summary>The header of a page holds one of its first lines: logo, name, slogan.</summary>
    private const int LinesOfSite = 3;

    private const MarkupTokens Boxes = MarkupTokens.Related | MarkupTokens.Teaser | MarkupTokens.Sidebar | MarkupTokens.Latest
        | MarkupTokens.Popup | MarkupTokens.Footer | MarkupTokens.Comment | MarkupTokens.Newsletter | MarkupTokens.Cookie | Paths;

    /// <summary>Where themes print the only title of a page as well.</summary>
    private const MarkupTokens Paths = MarkupTokens.Breadcrumb | MarkupTokens.Navigation;

    public void Find(Segmentation segments, ReadingContext context)
    {
        if (segments.Headline >= 0)
            return;
        var content = context.Content;
        var block = content.Kind == PageKind.Text ? LineHeadline.Find(content) : BestHeading(context);
        if (block < 0)
            return;
        segments.Headline = block;
        segments.Claim(block, block + 1, SectionKind.Headline);
        if (content.Kind != PageKind.Text && SplitHeadline.Around(content, block, context.Metadata) is var (first, end))
            segments.Claim(first, end, SectionKind.Headline);
    }

    private static int BestHeading(ReadingContext context)
    {
        var content = context.Content;
        var known = DeclaredTitles.Of(context.Metadata,
            context.Metadata.First(MetadataField.SiteName) is null ? SiteSigns.Name(context) : null);
        var isOnlyTitle = Count(content, level: 1) == 1;
        var anotherAgrees = isOnlyTitle && AnotherAgrees(content, known);
        var ofText = new HeadingOfText(content, known);
        int best = -1, bestScore = LeastScore - 1;
        for (var block = 0; block < content.Blocks.Length; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Kind != BlockKind.Text || b.Length is < 3 or > Longest)
                continue;
            var score = Score(content, block, known, isOnlyTitle, anotherAgrees) - (ofText.TextAbove(block) ? BelowText : 0);
            if (score > bestScore)
                (best, bestScore) = (block, score);
        }

        // A page that is called by its section alone says nothing of the article.
        if (best >= 0 && known.AreNone && IsRubric(content.TextOf(best)) && ofText.First() is var first and >= 0)
            return first;
        return best < 0 ? ofText.First() : ofText.Instead(ofText.Shown(SignedOf(content, best, ofText)));
    }

    /// <summary>Whether a heading is one word that names a section.</summary>
    private static bool IsRubric(ReadOnlySpan<char> heading) => heading.Length <= LongestRubric
        && BylineWords.NotBareNames.Contains(FoldedText.Fold(heading));

    /// <summary>Of headings that say the same the one with author or date right below it, where the best has none.</summary>
    private static int SignedOf(PageContent content, int best, HeadingOfText ofText)
    {
        if (IsSigned(content, best))
            return best;
        var text = content.TextOf(best);
        for (var block = 0; block < content.Blocks.Length && !ofText.TextAbove(block); block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (block != best && b.Kind == BlockKind.Text && b.HeadingLevel > 0 && !content.Elements[b.Element].Hidden
                && content.TextOf(block).Trim().Equals(text.Trim(), StringComparison.Ordinal) && IsSigned(content, block))
                return block;
        }

        return best;
    }

    /// <summary>Whether one of the lines right below signs.</summary>
    internal static bool IsSigned(PageContent content, int block)
    {
        for (var next = block + 1; next < Math.Min(content.Blocks.Length, block + BlocksToSignature); next++)
        {
            ref readonly var b = ref content.Blocks[next];
            if (b.HeadingLevel == 0 && b.Kind == BlockKind.Text && b.Length < LongestSignature
                && (BylineText.LooksLikeByline(content.TextOf(next)) || NamedPlace.Near(content, b.Element,
                    MarkupTokens.Author, Reach) > 0
                    || (DateReading.FindIn(content.TextOf(next)) is not null && BylineText.Announces(content.TextOf(next)))))
                return true;
        }

        return false;
    }

    /// <summary>Whether a heading of the second level is what the page declares: then a lone title above it may be the
    /// site's.</summary>
    private static bool AnotherAgrees(PageContent content, DeclaredTitles known)
    {
        for (var block = 0; block < content.Blocks.Length; block++)
        {
            if (content.Blocks[block] is { Kind: BlockKind.Text, HeadingLevel: 2, Length: >= ShortestUnmarked and <= Longest }
                && AgreementOf(content, block, known) >= DeclaredTitles.Part)
                return true;
        }

        return false;
    }

    private static int AgreementOf(PageContent content, int block, DeclaredTitles known) => known.Agreement(
        FoldedText.Fold(content.TextOf(block), stackalloc char[FoldedText.Longest * FoldedText.Growth]));

    private static int Count(PageContent content, int level)
    {
        var count = 0;
        for (var block = 0; block < content.Blocks.Length; block++)
            count += content.Blocks[block].Kind == BlockKind.Text && content.Blocks[block].HeadingLevel == level ? 1 : 0;
        return count;
    }

    private static int Score(
        PageContent content, int block, DeclaredTitles known, bool isOnlyTitle, bool anotherAgrees)
    {
        ref readonly var b = ref content.Blocks[block];
        var tokens = content.Elements[b.Element].Tokens;
        var isNamed = (tokens & (MarkupTokens.Headline | MarkupTokens.Title)) != 0
            || content.Attribute(b.Element, "itemprop") is "headline" || content.Attribute(b.Element, "role") is "heading";
        // A line without any mark of a title is one when it says what the metadata says, and is long enough to be no menu.
        if (b.HeadingLevel is 0 or > 3 && !isNamed && !(b.Length >= ShortestUnmarked && known.MayEqual(b.Length)))
            return 0;
        // What opens like a label may be what the article is called: "Recommended: …".
        var agreement = AgreementOf(content, block, known);
        if (content.LabelOf(block) != LabelKind.None && (agreement < DeclaredTitles.Exact || b.Length < ShortestUnmarked))
            return 0;
        var score = b.HeadingLevel switch { 1 => 4, 2 => 1, _ => 0 };
        if ((tokens & MarkupTokens.Headline) != 0 || content.Attribute(b.Element, "itemprop") is "headline")
            score += 2;
        if ((tokens & MarkupTokens.Title) != 0 && (tokens & (MarkupTokens.Article | MarkupTokens.Content)) != 0)
            score += 2;
        var isOfSite = LeadsToStart(content, b);
        score += isOfSite && agreement < DeclaredTitles.Exact ? Math.Min(agreement, 0) : agreement;
        // The only title of a page is that of the article, unless it is no more than the beginning of the document's: the site's
        // name.
        var isSureTitle = isOnlyTitle && b.HeadingLevel == 1
            && (agreement == DeclaredTitles.Exact || (agreement == 0 && !anotherAgrees)
                || (agreement >= DeclaredTitles.Part && b.Length >= LongestOfSite));
        if (HeadingBoxes.Hold(content, b.Element, isSureTitle && !isOfSite ? Boxes & ~Paths : Boxes))
            score -= 3;
        if (!isSureTitle && IsInPageHeader(content, b.Element))
            score -= 4;
        if ((tokens & MarkupTokens.Logo) != 0 || content.Elements[b.Element].Hidden || isOfSite)
            score -= 4;
        return score;
    }

    /// <summary>Whether all of a heading links to the start of a site: its name or its slogan.</summary>
    private static bool LeadsToStart(PageContent content, in Block b)
    {
        if (b.LinkChars < b.Length - 1)
            return false;
        foreach (var i in content.ElementsOf(b))
        {
            if (content.Elements[i].Tag is "a" && content.Attribute(i, "href") is { } address)
                return PageAddress.IsStart(address);
        }

        return NamedPlace.Near(content, b.Element, "a", Reach) is var link and > 0
            && content.Attribute(link, "href") is { } around && PageAddress.IsStart(around);
    }

    /// <summary>Whether a header below other lines of the page holds its title and nothing else.</summary>
    private static bool HoldsTitleAlone(in PageElement header) =>
        header.Tag is "div" && header.EndBlock == header.FirstBlock + 1 && header.FirstBlock > LinesOfSite;

    /// <summary>A header that is the page's, not the article's.</summary>
    private static bool IsInPageHeader(PageContent content, int element)
    {
        for (var up = element; up > 0; up = content.Elements[up].Parent)
        {
            if (content.Elements[up].Tag is "article" or "main")
                return false;
            if (content.Has(up, MarkupTokens.Header) && !HoldsTitleAlone(content.Elements[up]))
                return !content.Has(up, MarkupTokens.Article | MarkupTokens.Content | MarkupTokens.Title);
        }

        return false;
    }
}
