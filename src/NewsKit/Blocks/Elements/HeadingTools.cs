using System.Text;
using NewsKit.Dom;
using NewsKit.Lexicon;

namespace NewsKit.Blocks;

/// <summary>What a site adds to a heading for use, not for reading: a sign that links to the heading itself, the way to edit a
/// section, a button that copies the address.</summary>
internal static class HeadingTools
{
    private const int MostNodes = 24;
    private const int LongestSign = 3;
    private const int LongestTool = 40;

    private static readonly string[] Names =
        ["mw-editsection", "editsection", "headerlink", "header-anchor", "heading-anchor", "anchor-link", "anchorjs-link",
            "permalink", "heading-link", "header-link", "hash-link", "anchor"];

    /// <summary>Whether an element of a heading is such a tool; the words of the heading stand beside it.</summary>
    internal static bool IsTool(MarkupElement element)
    {
        if (element.LocalName is not ("a" or "span" or "button" or "small" or "sup") || element.First is null
            || !HasWordsBeside(element))
            return false;
        var isNamed = IsNamed(element.Class.Text);
        var isButton = element.LocalName is "button" || element.GetAttribute("role") is "button";
        var leadsHere = element.LocalName is "a" && element.GetAttribute("href") is ['#', ..];
        if (!isNamed && !leadsHere && !isButton && element.LocalName is not "a")
            return false;
        var words = WordsOf(element);
        if (words.Length > LongestTool)
            return false;
        var isSign = words.Length <= LongestSign && !words.Any(char.IsLetterOrDigit);
        return isNamed || (leadsHere && isSign) || isButton || SectionLabels.Match(words).IsControl()
            || (leadsHere && (isSign || element.HasAttribute("aria-label")));
    }

    /// <summary>Whether a link is a sign by which a paragraph links to itself.</summary>
    internal static bool IsOwnSign(MarkupElement link) => IsBesideHeading(link)
        || (link.First is MarkupText { Next: null, Data: var sign } && sign.Span.Trim() is "¶" or "#" or "§" or "\ud83d\udd17"
            && link.ParentElement is { } around && link.GetAttribute("href") is ['#', _, ..] href
            && href.AsSpan(1).SequenceEqual(around.Id.Text));

    /// <summary>Whether a link stands right behind a heading and leads to it.</summary>
    private static bool IsBesideHeading(MarkupElement link)
    {
        var before = link.Previous;
        while (before is MarkupText text && text.Data.Span.IsWhiteSpace())
            before = before.Previous;
        return before is MarkupElement { LocalName: ['h', >= '1' and <= '6'], Id.Text: { Length: > 0 } id }
            && link.GetAttribute("href") is ['#', _, ..] href && href.AsSpan(1).SequenceEqual(id);
    }

    private static bool IsNamed(string classes)
    {
        foreach (var name in Names)
        {
            if (TokenList.Holds(classes, name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether something else stands beside the element, in it or in what holds it.</summary>
    private static bool HasWordsBeside(MarkupElement element)
    {
        for (var at = element; at.ParentElement is { } around && at.LocalName is not ['h', >= '1' and <= '6']; at = around)
        {
            var seen = 0;
            for (var beside = around.First; beside is not null && ++seen <= MostNodes; beside = beside.Next)
            {
                if (!ReferenceEquals(beside, at) && (beside is MarkupText text ? HasLetter(text) : HoldsLetter(beside)))
                    return true;
            }
        }

        return false;
    }

    private static bool HoldsLetter(MarkupNode node)
    {
        if (node is not MarkupElement element)
            return false;
        var seen = 0;
        for (var inner = element.First; inner is not null && ++seen <= MostNodes; inner = ElementRoles.After(inner, element))
        {
            if (inner is MarkupText text && HasLetter(text))
                return true;
        }

        return false;
    }

    private static bool HasLetter(MarkupText text)
    {
        foreach (var c in text.Data.Span)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }

        return false;
    }

    private static string WordsOf(MarkupElement element)
    {
        var words = new StringBuilder();
        var seen = 0;
        for (var node = element.First; node is not null && ++seen <= MostNodes; node = ElementRoles.After(node, element))
        {
            if (node is MarkupText text && words.Length <= LongestTool)
                words.Append(text.Data.Span);
        }

        return words.ToString().Trim(' ', '\n', '\t', '[', ']', '\u00A0', '↑', '⇧', '▲');
    }
}
