using System.Buffers;
using NewsKit.Dom;
using NewsKit.Lexicon;

namespace NewsKit.Blocks;

/// <summary>Which part each element plays in the lines of a page: by its tag, by its style, by what stands around it.</summary>
internal static class ElementRoles
{
    /// <summary>Nodes looked at within an element to learn what it holds; one that holds more is a block.</summary>
    private const int MostNodes = 48;
    private const int MostSteps = 12;
    private const int MostNumbers = 4_096;

    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789 \n\t\r.");

    private static readonly TagRole[] Roles = MarkupTagTable.Tabulate(RoleOf);
    private static readonly ulong Style = MarkupAttributeTable.Bits("style");

    internal static TagRole Of(MarkupElement element)
    {
        var role = Roles[element.Tag];
        if ((role & TagRole.Loose) != 0)
            return StandsInSentence(element) ? TagRole.Inline : TagRole.None;
        if ((role & TagRole.Various) == 0)
            return role;
        return element.LocalName switch
        {
            "button" => Buttons.RoleOf(element),
            _ when NoscriptPictures.IsMarkup(element) => TagRole.KeepsLine | TagRole.Silent,
            _ => NoscriptPictures.Holds(element) ? TagRole.KeepsLine : TagRole.None,
        };
    }

    /// <summary>Whether an element of another name is a heading: one line that the mark-up calls so.</summary>
    internal static bool IsHeading(MarkupElement element) => element.GetAttribute("role") is "heading"
        && element.LocalName is "div" or "p" && !HoldsBlock(element);

    /// <summary>How deep a heading stands, by its name or by its word for it.</summary>
    internal static int LevelOf(MarkupElement heading) => heading.LocalName is ['h', >= '1' and <= '6' and var level]
        ? level - '0' : heading.GetAttribute("aria-level") is [>= '1' and <= '6' and var said] ? said - '0' : 2;

    /// <summary>The face or sign that a picture stands for, a part of its line; null for other pictures.</summary>
    internal static string? SignOf(MarkupElement picture)
    {
        var words = picture.GetAttribute("alt");
        if ((picture.Class.Tokens & MarkupTokens.Emoji) != 0)
            return words ?? "";
        return Emoticons.IsOne(words) ? words : null;
    }

    /// <summary>Whether the style of an inline element makes it a line, or a block, of its own.</summary>
    internal static bool IsShownAsBlock(MarkupElement element, TagRole role) =>
        (element.Known & Style) != 0 && (role & (TagRole.Inline | TagRole.Silent)) == TagRole.Inline
            && element.GetAttribute("style") is { } style && InlineStyle.ShowsAsBlock(style);

    /// <summary>Whether an element holds numbers and nothing else, as the column before code does.</summary>
    internal static bool IsNumbers(MarkupElement element)
    {
        var seen = 0;
        for (var node = element.First; node is not null; node = After(node, element))
        {
            if (++seen > MostNumbers || (node is MarkupText text && text.Data.Span.ContainsAnyExcept(Numbers)))
                return false;
        }

        return true;
    }

    /// <summary>Whether an element holds words, of those looked at.</summary>
    internal static bool HoldsText(MarkupElement element)
    {
        var seen = 0;
        for (var node = element.First; node is not null; node = After(node, element))
        {
            if (++seen > MostNodes || IsText(node))
                return true;
        }

        return false;
    }

    /// <summary>Whether an attribute hides the element.</summary>
    internal static bool Hides(MarkupElement element, TagRole role)
    {
        foreach (ref readonly var attribute in element.Attributes)
        {
            var hides = attribute.Name switch
            {
                "hidden" or "popover" => true,
                "style" => InlineStyle.Hides(attribute.Text)
                    || ((role & TagRole.Inline) != 0 && InlineStyle.HidesWords(attribute.Text)),
                "aria-hidden" => attribute.Text is "true" && (role & TagRole.Icon) != 0 && !IsSpokenBeside(element),
                _ => false,
            };
            if (hides)
                return true;
        }

        return false;
    }

    /// <summary>Whether words for screen readers alone stand beside an element: then it holds what readers see.</summary>
    private static bool IsSpokenBeside(MarkupElement element) =>
        element.Next is MarkupElement after && (after.Class.Tokens & MarkupTokens.Hidden) != 0 && IsText(after.First);

    /// <summary>Whether the element holds an element that is a block of its own.</summary>
    internal static bool HoldsBlock(MarkupElement element)
    {
        var seen = 0;
        for (var node = element.First; node is not null; node = After(node, element))
        {
            if (++seen > MostNodes)
                return true;
            if (node is MarkupElement { LocalName: not "noscript" } inner
                && (Roles[inner.Tag] & (TagRole.Inline | TagRole.KeepsLine | TagRole.Loose)) == 0)
                return true;
        }

        return false;
    }

    /// <summary>The next node within an element, in reading order.</summary>
    internal static MarkupNode? After(MarkupNode node, MarkupElement within)
    {
        if (node is MarkupElement { First: { } child })
            return child;
        var at = node;
        while (at is not null && !ReferenceEquals(at, within))
        {
            if (at.Next is { } next)
                return next;
            at = at.Parent;
        }

        return null;
    }

    /// <summary>An element that HTML does not know is a part of the line where a paragraph or text beside it goes on.</summary>
    private static bool StandsInSentence(MarkupElement element)
    {
        return (IsText(element.Previous) || IsText(element.Next) || IsInParagraph(element)) && !HoldsBlock(element);
    }

    /// <summary>Whether an element is a part of a paragraph, of a heading, or of a line that goes on beside the inline elements
    /// around it.</summary>
    internal static bool IsInParagraph(MarkupElement element)
    {
        var around = element.ParentElement;
        for (var step = 0; step < MostSteps && around is not null
            && (Roles[around.Tag] & (TagRole.Inline | TagRole.Loose)) != 0; step++)
        {
            if (IsText(around.Previous) || IsText(around.Next))
                return true;
            around = around.ParentElement;
        }

        return around is { LocalName: "p" or ['h', >= '1' and <= '6'] };
    }

    internal static bool IsText(MarkupNode? node) => node is MarkupText text && !text.Data.Span.IsWhiteSpace();

    private static TagRole RoleOf(string tag) => tag switch
    {
        "" or "output" or "slot" or "meter" or "progress" or "blink" or "spacer" => TagRole.Loose,
        "a" => TagRole.Inline | TagRole.Content,
        "i" or "span" => TagRole.Inline | TagRole.Icon,
        "abbr" or "acronym" or "b" or "bdi" or "bdo" or "big" or "cite" or "code" or "data" or "del" or "dfn" or "em" or "font"
            or "ins" or "kbd" or "label" or "mark" or "nobr" or "q" or "rb" or "ruby" or "s" or "samp" or "small"
            or "strike" or "strong" or "sub" or "sup" or "time" or "tt" or "u" or "var" or "wbr" => TagRole.Inline,
        "br" or "img" or "amp-img" => TagRole.KeepsLine | TagRole.Content,
        "picture" or "source" or "input" or "meta" or "link" or "area" or "param" or "track" => TagRole.KeepsLine,
        "script" or "math" => TagRole.KeepsLine | TagRole.Silent | TagRole.Content,
        "style" or "svg" or "template" or "rp" or "rt" or "rtc" or "canvas" or "object" or "map" or "datalist" =>
            TagRole.KeepsLine | TagRole.Silent,
        "noscript" or "button" => TagRole.Various,
        "iframe" => TagRole.KeepsLine | TagRole.Silent | TagRole.Player,
        "audio" or "video" => TagRole.Silent | TagRole.Player,
        "select" or "textarea" or "head" or "title" => TagRole.Silent,
        "hr" or "pre" => TagRole.Content,
        ['h', >= '1' and <= '6'] => TagRole.Heading | TagRole.Content,
        _ => TagRole.None,
    };
}
