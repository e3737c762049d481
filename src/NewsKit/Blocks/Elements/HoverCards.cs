using NewsKit.Dom;
using NewsKit.Lexicon;

namespace NewsKit.Blocks;

/// <summary>Cards that open when the pointer rests on a link: no part of the sentence that holds the link.</summary>
internal static class HoverCards
{
    private const int MostNodes = 64;

    internal static bool IsCard(MarkupElement element, bool isInLine) => isInLine && (IsLinkCard(element) || IsTooltip(element));

    /// <summary>Whether an element is all that its parent holds, and one link is all of its text: what is called a tooltip there
    /// opens over nothing.</summary>
    internal static bool IsLinkAlone(MarkupElement element)
    {
        if (element.Previous is not null || element.Next is not null)
            return false;
        int seen = 0, links = 0, texts = 0;
        for (var node = element.First; node is not null && ++seen <= MostNodes; node = ElementRoles.After(node, element))
        {
            links += node is MarkupElement { LocalName: "a" } ? 1 : 0;
            if (node is MarkupText { Data: var text } && !text.Span.IsWhiteSpace())
            {
                texts++;
                if (links == 0)
                    return false;
            }
        }

        return links == 1 && texts == 1;
    }

    /// <summary>What opens above a word: both the word and what opens are named for it.</summary>
    private static bool IsTooltip(MarkupElement element) => (element.Class.Tokens & MarkupTokens.Popup) != 0
        && element.LocalName is "span" && ElementRoles.IsText(element.Previous)
        && element.ParentElement is { LocalName: "span" or "abbr" or "dfn" or "a" } holder
        && (holder.Class.Tokens & MarkupTokens.Popup) != 0 && ReferenceEquals(holder.Last, element);

    private static bool IsLinkCard(MarkupElement element) =>
        element.Previous is MarkupElement { LocalName: "a" } link && element.LocalName is "span"
            && element.ParentElement is { LocalName: "span" or "b" or "em" or "strong" or "i" } holder
            && ReferenceEquals(holder.Last, element) && HoldsLinks(element, link);

    /// <summary>Two links, or one and the words of the link before it.</summary>
    private static bool HoldsLinks(MarkupElement card, MarkupElement link)
    {
        var words = link.First is MarkupText { Data: var text } ? text.Span.Trim() : default;
        int seen = 0, links = 0;
        var repeats = false;
        for (var node = card.First; node is not null && ++seen <= MostNodes; node = ElementRoles.After(node, card))
        {
            if (node is MarkupElement { LocalName: "a" })
                links++;
            else if (node is MarkupText { Data: var inner } && words.Length > 2)
                repeats |= inner.Span.Contains(words, StringComparison.Ordinal);
            if (links > 1 || (links > 0 && repeats))
                return true;
        }

        return repeats && ElementRoles.HoldsBlock(card);
    }
}
