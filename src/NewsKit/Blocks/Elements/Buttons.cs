using NewsKit.Dom;

namespace NewsKit.Blocks;

/// <summary>What a button is for the reader: a control, a word of a sentence, a title that opens a panel, a picture.</summary>
internal static class Buttons
{
    private const int MostNodes = 32;
    private const int MostSteps = 4;

    internal static TagRole RoleOf(MarkupElement button)
    {
        if (HoldsPicture(button))
            return TagRole.Inline | TagRole.Mute;
        return IsInSentence(button) || IsInHeading(button) ? TagRole.Inline : TagRole.None;
    }

    /// <summary>The name that readers of blocks know the button by: one that opens a panel is the panel's title.</summary>
    internal static string TagOf(MarkupElement button, TagRole role) =>
        (role & TagRole.Inline) != 0 ? "span" : OpensPanel(button) ? "summary" : "button";

    private static bool IsInSentence(MarkupElement button)
    {
        var around = button.ParentElement;
        if (button is { Previous: null, Next: null }
            && around is { LocalName: "span" or "em" or "i" or "b" or "strong" or "abbr" or "dfn" }
            && ElementRoles.IsText(around.Previous) && ElementRoles.IsText(around.Next))
            return button.First is MarkupText { Next: null };
        var isBefore = ElementRoles.IsText(button.Previous);
        return ElementRoles.IsText(AfterExplanations(button)) && (isBefore || around is { LocalName: "p" })
            && button.First is MarkupText or MarkupElement { LocalName: "span" or "i" or "em" or "b" or "strong" }
            && !ElementRoles.HoldsBlock(button);
    }

    /// <summary>What follows a button and the hidden words that explain it.</summary>
    private static MarkupNode? AfterExplanations(MarkupElement button)
    {
        var next = button.Next;
        for (var step = 0; step < MostSteps && next is MarkupElement explained && Explains(explained); step++)
            next = next.Next;
        return next;
    }

    private static bool Explains(MarkupElement element) => element.LocalName is "span" or "small" or "i"
        && (element.GetAttribute("role") is "tooltip" || element.HasAttribute("popover")
            || ElementRoles.Hides(element, TagRole.Inline | TagRole.Icon));

    /// <summary>A picture that a press enlarges; the words beside it are for the control.</summary>
    private static bool HoldsPicture(MarkupElement button)
    {
        var seen = 0;
        for (var node = button.First; node is not null && ++seen <= MostNodes; node = ElementRoles.After(node, button))
        {
            if (node is MarkupElement { LocalName: "img" or "amp-img" or "picture" })
                return true;
        }

        return false;
    }

    private static bool IsInHeading(MarkupElement button)
    {
        var around = button.ParentElement;
        for (var step = 0; step < MostSteps && around is not null; step++, around = around.ParentElement)
        {
            if (around.LocalName is ['h', >= '1' and <= '6'])
                return true;
        }

        return false;
    }

    /// <summary>A button that says what it opens, or stands right before the panel, as its only neighbour, and asks.</summary>
    private static bool OpensPanel(MarkupElement button)
    {
        if (button.GetAttribute("aria-haspopup") is not (null or "false") || button.GetAttribute("role") is "tab")
            return false;
        var isControl = button.HasAttribute("aria-controls") || button.HasAttribute("aria-expanded");
        if (!isControl && !Asks(button))
            return false;
        // A panel follows beside the button, or beside the box that holds only the button.
        MarkupElement? at = button;
        for (var step = 0; step < 2 && at is not null; step++, at = at.ParentElement)
        {
            var next = at.Next;
            while (next is MarkupText text && text.Data.Span.IsWhiteSpace())
                next = next.Next;
            if (next is MarkupElement panel)
                return panel.LocalName is "div" or "p" or "section" or "ul" or "ol" or "dd" && IsReading(panel);
            if (next is not null)
                return false;
        }

        return false;
    }

    private static bool Asks(MarkupElement button)
    {
        var seen = 0;
        for (var node = button.First; node is not null && ++seen <= MostNodes; node = ElementRoles.After(node, button))
        {
            if (node is MarkupText text && text.Data.Span.TrimEnd().EndsWith('?'))
                return true;
        }

        return false;
    }

    /// <summary>Whether the panel holds a text: a menu of links or controls is none.</summary>
    private static bool IsReading(MarkupElement panel)
    {
        int seen = 0, chars = 0, linkChars = 0;
        for (var node = panel.First; node is not null && ++seen <= MostNodes; node = ElementRoles.After(node, panel))
        {
            if (node is not MarkupText text)
                continue;
            var length = text.Data.Span.Trim().Length;
            chars += length;
            linkChars += text.Parent is MarkupElement { LocalName: "a" or "button" or "label" } ? length : 0;
        }

        return chars >= 8 && linkChars * 2 < chars;
    }
}
