using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Claims lists of cards that lead to other articles, as home and section pages show them.</summary>
/// <remarks>A card is an <c>article</c> or an element named for cards, with a link and little text; three or more under one
/// parent are a list. Seed: <c>page--no-article</c>.</remarks>
internal sealed class TeaserFinder : ISegmentFinder
{
    private const int FewestCards = 3;
    private const int LongestCard = 700;

    public void Find(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        var cards = new Dictionary<int, List<int>>();
        for (var i = 1; i < content.Elements.Length; i++)
        {
            if (!IsCard(content, i, segments.Headline))
                continue;
            var parent = content.Elements[i].Parent;
            if (!cards.TryGetValue(parent, out var siblings))
                cards.Add(parent, siblings = []);
            siblings.Add(i);
        }

        foreach (var siblings in cards.Values)
        {
            if (siblings.Count < FewestCards)
                continue;
            foreach (var card in siblings)
            {
                ref readonly var e = ref content.Elements[card];
                segments.Claim(e.FirstBlock, e.EndBlock, SectionKind.Chrome, ClaimReason.Teaser);
            }
        }
    }

    private static bool IsCard(PageContent content, int element, int headline)
    {
        ref readonly var e = ref content.Elements[element];
        var isNamed = e.Tag is "article"
            || ((e.Tokens & MarkupTokens.Teaser) != 0 && e.Tag is not ("body" or "main" or "a" or "img" or "p"));
        if (!isNamed || e.Holds(headline) || !BlockQuestions.HoldsWholeBlocks(content, element))
            return false;
        var (chars, linkChars) = content.Measure(e.FirstBlock, e.EndBlock);
        return chars < LongestCard && linkChars > 0 && linkChars * 10 > chars;
    }
}
