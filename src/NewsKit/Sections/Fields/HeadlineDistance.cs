using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Where a line stands seen from the headline.</summary>
internal static class HeadlineDistance
{
    /// <summary>Lines farther than this below the headline are no part of the head of the article.</summary>
    internal const int Reach = 30;

    private const int ReachAbove = 8;

    /// <summary>How many elements around a line may be named for a teaser.</summary>
    private const int TeaserReach = 3;

    private const MarkupTokens Others =
        MarkupTokens.Related | MarkupTokens.Latest | MarkupTokens.Comment | MarkupTokens.Reply | MarkupTokens.Popup
        | MarkupTokens.Newsletter | MarkupTokens.Navigation | MarkupTokens.Teaser | MarkupTokens.Breadcrumb
        | MarkupTokens.Cookie | MarkupTokens.Caption | MarkupTokens.Advertising | MarkupTokens.PullQuote;

    /// <summary>Articles shorter than this are cards.</summary>
    private const int LongestCard = 1_200;

    /// <summary>What speaks against a line that lies in a card, a list of other articles, or another part of the page that the
    /// headline is not in; less directly at the headline, where themes name the head of the article after their cards.</summary>
    internal static double Penalty(Segmentation segments, int block)
    {
        var content = segments.Content;
        if (CardOfOther.IsAround(segments, block))
            return FieldWeights.Elsewhere;
        if (!IsElsewhere(segments, content.Blocks[block].Element))
            return 0;
        return (IsAtHeadline(segments, block) && !content.ElementOf(block).InFigcaption) || IsTeaserOfHead(segments, block)
            ? FieldWeights.CardAtHeadline : FieldWeights.Elsewhere;
    }

    /// <summary>A line with a day and a clock or a link to an author above the headline, in an element that only its name calls
    /// a teaser.</summary>
    private static bool IsTeaserOfHead(Segmentation segments, int block)
    {
        var content = segments.Content;
        var element = content.Blocks[block].Element;
        return segments.Headline >= 0 && block - segments.Headline is >= -ReachAbove and < 0
            && NamedPlace.Near(content, element, MarkupTokens.Teaser, TeaserReach) >= 0
            && content.Closest(element, "li") < 0 && content.Closest(element, "nav") < 0 && content.Closest(element, "aside") < 0
            && DateReading.FindIn(content.TextOf(block)) is not null
            && (ClockText.IsIn(content.TextOf(block)) || LinksToAuthor(content, content.Blocks[block]));
    }

    private static bool LinksToAuthor(PageContent content, in Block b)
    {
        foreach (var i in content.ElementsOf(b))
        {
            if (content.Elements[i].Tag is "a" && content.Attribute(i, "href") is { } address && AuthorAddress.Is(address))
                return true;
        }

        return false;
    }

    private static bool IsAtHeadline(Segmentation segments, int block)
    {
        var distance = block - segments.Headline;
        return segments.Headline >= 0
            && (distance is >= -2 and <= 3 || (distance is > 0 and < 9 && block < segments.BodyStart));
    }

    /// <summary>Themes repeat author and date for search engines in a line that style sheets hide (<c>…-hide-…</c>). Seed:
    /// <c>article--soledad-translatepress</c>.</summary>
    internal static bool IsForMachines(PageContent content, int element)
    {
        for (var (up, steps) = (element, 0); up > 0 && steps < 3; up = content.Elements[up].Parent, steps++)
        {
            if (content.Elements[up].Hidden || content.Elements[up].Classes.Contains("-hide", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether the mark-up hides a whole line at every width of the screen.</summary>
    internal static bool IsHidden(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        foreach (var i in content.ElementsOf(b))
        {
            if (i != b.Element && content.ElementText(i).Length >= b.Length && content.Elements[i].Hidden)
                return true;
        }

        for (var (up, steps) = (b.Element, 0); up > 0 && steps < 3; up = content.Elements[up].Parent, steps++)
        {
            if (content.Elements[up].Hidden)
                return true;
        }

        return false;
    }

    private static bool IsElsewhere(Segmentation segments, int element)
    {
        var content = segments.Content;
        var title = segments.Headline >= 0 ? content.Blocks[segments.Headline].Element : -1;
        for (var up = element; up > 0 && !(title >= 0 && content.IsWithin(title, up)); up = content.Elements[up].Parent)
        {
            ref readonly var e = ref content.Elements[up];
            if (e.Tag is "nav" or "blockquote" or "figcaption"
                || (e.Tag is "article" && e.TextEnd - e.TextStart < LongestCard && !HoldsBody(segments, e)))
                return true;
            if ((e.Tokens & Others) != 0 && (e.Tokens & (MarkupTokens.Author | MarkupTokens.AuthorBox)) == 0
                && e.Tag is not ("body" or "html" or "main" or "article"))
                return true;
        }

        return false;
    }

    /// <summary>Whether a short article is no card but the one of the page, whose headline stands nowhere.</summary>
    private static bool HoldsBody(Segmentation segments, in PageElement article)
    {
        for (var block = article.FirstBlock; block < article.EndBlock && segments.Headline < 0; block++)
        {
            if (segments.Is(block, SectionKind.Body))
                return true;
        }

        return false;
    }

    /// <summary>What the distance from the headline, in blocks, speaks for or against a line.</summary>
    /// <remarks>Without a headline nothing is known of the distance.</remarks>
    internal static double Weight(int block, int headline) => headline < 0 ? 0 : Weight(block - headline);

    private static double Weight(int distance) => distance switch
    {
        >= 1 and <= 6 => FieldWeights.RightBelow,
        >= 7 and <= 15 => FieldWeights.Below,
        >= -4 and <= -1 => FieldWeights.RightAbove,
        > 15 and <= Reach => FieldWeights.FarBelow,
        > Reach => FieldWeights.OutOfReach,
        _ => FieldWeights.FarAbove,
    };
}
