using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Claims lists of cards that lead to other articles, as home and section pages show them.</summary>
/// <remarks>A card is an <c>article</c> or an element named for cards, with a link and little text; three or more under one
/// parent are a list. So are three boxes of one shape, named or not, whose titles are links to other pages, where more text
/// stands elsewhere. Seed: <c>page--no-article</c>.</remarks>
internal sealed class TeaserFinder : ISegmentFinder
{
    private const int FewestCards = 3;
    private const int ShortestRunning = 60;
    private const int LongestCard = 700;
    private const int ShortestTerm = 16;

    /// <summary>So many members of ten open with a linked title.</summary>
    private const int MostTitled = 8;

    /// <summary>So much running text below the headline is the article, whatever stands above it.</summary>
    private const int LeastBelow = 200;

    /// <summary>A card with an excerpt under a heading that is a link.</summary>
    private const int LongestHeadedCard = 1_200;

    public void Find(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        var cards = new Dictionary<int, List<int>>();
        for (var i = 1; i < content.Elements.Length; i++)
        {
            if (!IsCard(content, i, segments.Headline))
                continue;
            var parent = AroundWrapper(content, i);
            if (!cards.TryGetValue(parent, out var siblings))
                cards.Add(parent, siblings = []);
            siblings.Add(i);
        }

        if (segments.Headline >= 0 && content.Kind == PageKind.Html)
            new AlikeCards(segments, context).Claim(GroupsOf(content, cards.Values));
        var isTextBelow = segments.Headline > 0
            && RunningText(content, segments.Headline, content.Blocks.Length) >= LeastBelow;
        ClaimGroups(segments, content, isTextBelow);
        ClaimTerms(segments, content);
        if (isTextBelow)
            ClaimCutLines(segments, content);
        foreach (var siblings in cards.Values)
        {
            if (siblings.Count < FewestCards)
                continue;
            var heading = content.Elements[siblings[0]].FirstBlock - 1;
            if (heading > segments.Headline && content.Blocks[heading] is { HeadingLevel: > 0, LinkChars: 0 })
                segments.Claim(heading, heading + 1, SectionKind.Chrome, ClaimReason.Teaser);
            foreach (var card in siblings)
            {
                ref readonly var e = ref content.Elements[card];
                segments.Claim(e.FirstBlock, e.EndBlock, SectionKind.Chrome, ClaimReason.Teaser);
            }
        }
    }

    /// <summary>Boxes of one shape with linked titles, and named cards.</summary>
    private static IEnumerable<List<int>> GroupsOf(PageContent content, IEnumerable<List<int>> cards)
    {
        var groups = content.SiblingGroups;
        for (var number = 0; number < groups.All.Length; number++)
        {
            var group = groups.All[number];
            if (SiblingGroups.IsGroup(group) && group.Chars <= group.Members * LongestCard
                && group.Titles * 10 >= group.Members * MostTitled)
                yield return groups.MembersOf(content, number);
        }

        foreach (var siblings in cards)
            yield return siblings;
    }

    /// <summary>Claims groups of like boxes whose titles lead elsewhere: the excerpts under them are of other articles. A list of
    /// such boxes that is most of the page's text is the article itself.</summary>
    private static void ClaimGroups(Segmentation segments, PageContent content, bool isTextBelow)
    {
        var groups = content.SiblingGroups;
        var total = -1;
        for (var number = 0; number < groups.All.Length; number++)
        {
            ref readonly var group = ref groups.All[number];
            if (!SiblingGroups.IsGroup(group) || group.Chars > group.Members * LongestCard)
                continue;
            var (first, end) = (content.Elements[group.First].FirstBlock, content.Elements[group.Last].EndBlock);
            if (segments.Headline >= first && segments.Headline < end)
                continue;
            var isAbove = segments.Headline >= end;
            if (group.Titles * 10 < group.Members * MostTitled && !(isAbove && AreCut(content, group, number)))
                continue;
            total = total < 0 ? RunningText(content, 0, content.Blocks.Length) : total;
            var own = RunningText(content, first, end);
            var isLess = isAbove ? isTextBelow : own * 2 <= total;
            if (own == 0 || !isLess)
                continue;
            for (var i = group.First; i <= group.Last; i = content.Elements[i].End)
            {
                ref readonly var member = ref content.Elements[i];
                if (groups.OfMember(i) == number && BlockQuestions.HoldsWholeBlocks(content, i))
                    segments.Claim(member.FirstBlock, member.EndBlock, SectionKind.Chrome, ClaimReason.Teaser);
            }
        }
    }

    /// <summary>Claims lists of terms that are titles of other pages, each with an excerpt, where more text stands
    /// elsewhere.</summary>
    private static void ClaimTerms(Segmentation segments, PageContent content)
    {
        for (var i = 1; i < content.Elements.Length; i++)
        {
            ref readonly var list = ref content.Elements[i];
            if (list.Tag is not "dl" || list.Holds(segments.Headline) || list.EndBlock - list.FirstBlock < FewestCards * 2)
                continue;
            var (terms, titles) = (0, 0);
            for (var block = list.FirstBlock; block < list.EndBlock; block++)
            {
                ref readonly var b = ref content.Blocks[block];
                if (content.Closest(b.Element, "dt") <= i)
                    continue;
                terms++;
                titles += b.LinkChars >= b.Length && b.Length >= ShortestTerm ? 1 : 0;
            }

            if (terms >= FewestCards && titles * 10 >= terms * MostTitled
                && RunningText(content, list.FirstBlock, list.EndBlock) * 2 <= RunningText(content, 0, content.Blocks.Length))
                segments.Claim(list.FirstBlock, list.EndBlock, SectionKind.Chrome, ClaimReason.Teaser);
            i = list.End - 1;
        }
    }

    /// <summary>Claims lines above the headline that break off one after the other, where the text stands below it.</summary>
    private static void ClaimCutLines(Segmentation segments, PageContent content)
    {
        for (var first = 0; first < segments.Headline;)
        {
            var end = first;
            while (end < segments.Headline && IsCut(content.TextOf(end)) && content.Blocks[end].Length >= ShortestRunning
                && content.ElementOf(end).Parent == content.ElementOf(first).Parent)
                end++;
            if (end - first >= FewestCards)
                segments.Claim(first, end, SectionKind.Chrome, ClaimReason.Teaser);
            first = Math.Max(end, first + 1);
        }
    }

    private static bool IsCut(ReadOnlySpan<char> text) => text.TrimEnd("]) ") is [.., '…'] or [.., '.', '.', '.'];

    /// <summary>Whether most members break off, as excerpts do: <c>[…]</c>.</summary>
    private static bool AreCut(PageContent content, in SiblingGroup group, int number)
    {
        var cut = 0;
        for (var i = group.First; i <= group.Last; i = content.Elements[i].End)
        {
            if (content.SiblingGroups.OfMember(i) == number)
                cut += IsCut(content.ElementText(i)) ? 1 : 0;
        }

        return cut * 10 >= group.Members * MostTitled;
    }

    private static int RunningText(PageContent content, int first, int end)
    {
        var chars = 0;
        for (var block = first; block < end; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            chars += b.Kind == BlockKind.Text && b.Length >= ShortestRunning && b.LinkChars * 3 < b.Length ? b.Length : 0;
        }

        return chars;
    }

    /// <summary>What holds the cards: the parent, or what is around it where each card has a wrapper of its own.</summary>
    private static int AroundWrapper(PageContent content, int card)
    {
        var parent = content.Elements[card].Parent;
        while (parent > 0 && content.Elements[parent].Tag is "li" or "div"
            && content.Elements[parent].FirstBlock == content.Elements[card].FirstBlock
            && content.Elements[parent].EndBlock == content.Elements[card].EndBlock)
            parent = content.Elements[parent].Parent;
        return parent;
    }

    private static bool IsCard(PageContent content, int element, int headline)
    {
        ref readonly var e = ref content.Elements[element];
        var isNamed = e.Tag is "article"
            || ((e.Tokens & MarkupTokens.Teaser) != 0 && e.Tag is not ("body" or "main" or "a" or "img" or "p"));
        if (!isNamed || e.Holds(headline) || !BlockQuestions.HoldsWholeBlocks(content, element))
            return false;
        var (chars, linkChars) = content.Measure(e.FirstBlock, e.EndBlock);
        if (HasLinkedHeading(content, e))
            return chars < LongestHeadedCard;
        return chars < LongestCard && linkChars > 0 && linkChars * 10 > chars;
    }

    /// <summary>Whether one heading, a link, stands near the top.</summary>
    private static bool HasLinkedHeading(PageContent content, in PageElement e)
    {
        var linked = 0;
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.HeadingLevel == 0)
                continue;
            if (b.LinkChars * 10 < b.Length * 9)
                return false;
            linked++;
        }

        return linked == 1;
    }
}
