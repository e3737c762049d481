using NewsKit.Dom;
using NewsKit.Lexicon;

namespace NewsKit.Blocks;

/// <content>Which part an element plays, with what has been read before it.</content>
internal sealed partial class BlockCollector
{
    private const int ShortestSentence = 40;

    private static readonly ulong Styled = MarkupAttributeTable.Bits("style");
    private static readonly ulong Roled = MarkupAttributeTable.Bits("role");

    private TagRole RoleOf(MarkupElement element, ElementLook look)
    {
        var role = ElementRoles.Of(element);
        if (look != ElementLook.None)
            role = ElementLooks.Change(role, look);
        if (look == ElementLook.Typeset && FormulaText.IsDrawing(element))
            return TagRole.KeepsLine | TagRole.Silent;
        if ((look == ElementLook.Source ? element.LocalName is "span" or "div"
                : element.Tag == 0 && element.LocalName is "amp-mathml") && FormulaText.Delimited(element) is not null)
            return TagRole.KeepsLine | TagRole.Silent | TagRole.Content;
        if (look == ElementLook.LineNumber && ElementRoles.IsNumbers(element))
        {
            return (_builder.Preformatted && _holdsLines ? TagRole.KeepsLine : role & TagRole.Inline) | TagRole.Silent;
        }

        if (PlayerElements.Is(element, look))
            role = TagRole.KeepsLine | TagRole.Silent | TagRole.Player;
        if (look == ElementLook.Block && (role & TagRole.Inline) != 0 && IsSentence(element))
            role = AsBlock(role, ElementRoles.IsText(element.Previous) || ElementRoles.IsText(element.Next));
        if (element.LocalName is "pre" or "code" or "kbd" or "samp")
            role |= TagRole.Literal;
        if ((element.Known & Styled) != 0)
            role = OfStyle(element, role);
        if ((element.Known & Roled) != 0)
        {
            if (element.GetAttribute("role") is "tooltip" && look != ElementLook.SideNote && !HoverCards.IsLinkAlone(element))
                return TagRole.KeepsLine | TagRole.Silent;
            if (role == TagRole.None && ElementRoles.IsHeading(element))
                role = TagRole.Heading | TagRole.Content;
        }

        if (element.LocalName is "table" && !_builder.Preformatted && CodeLines.IsTable(element))
        {
            _holdsLines = true;
            return TagRole.Content | TagRole.Literal | TagRole.CodeTable | TagRole.Rows;
        }

        if (_builder.Preformatted && _holdsLines)
            return CodeLines.Within(element, role);
        if (element.LocalName is "pre")
            _holdsLines = CodeLines.AreIn(element);
        if (_builder.HeadingLevel > 0 && (role & TagRole.Inline) != 0 && HeadingTools.IsTool(element))
            return TagRole.KeepsLine | TagRole.Silent;
        if (element.LocalName is "a" && HeadingTools.IsOwnSign(element))
            return TagRole.KeepsLine | TagRole.Silent;
        return (role & TagRole.Inline) != 0 && HoverCards.IsCard(element, _builder.IsInLine)
            ? TagRole.KeepsLine | TagRole.Silent : role;
    }

    /// <summary>A name that is written for readers of blocks: what stands in place of pictures is no notice.</summary>
    private static string TagOf(MarkupElement element, TagRole role) => element.LocalName switch
    {
        "noscript" when (role & TagRole.KeepsLine) != 0 => "span",
        "table" when (role & TagRole.CodeTable) != 0 => "pre",
        "button" => Buttons.TagOf(element, role),
        var tag => tag,
    };

    private static bool IsFormulaElement(MarkupElement element, ElementLook look) => look == ElementLook.Formula
        || (element.Tag == 0 && element.LocalName.EndsWith("-math", StringComparison.Ordinal));

    /// <summary>Whether an element amid a sentence is a note to it and nothing of the sentence, as the word that opens it
    /// is.</summary>
    private bool IsSideNote(MarkupElement element, TagRole role) => (role & TagRole.Inline) != 0 && _builder.IsInLine
        && element.First is not MarkupElement { LocalName: "label" or "input" } && ElementRoles.HoldsText(element);

    /// <summary>Whether text stands right beside an element, but for the first heading, whose hidden parts may part it.</summary>
    private bool IsBesideText(MarkupElement element) => _builder.HeadingLevel != 1 && element.LocalName is not "time"
        && (ElementRoles.IsText(element.Next) || ElementRoles.IsText(element.Previous))
        && element.First is not MarkupText { Next: null, Data.Length: 1 };

    /// <summary>Whether an element opens a caption whose words follow it.</summary>
    private bool IsLabelOfCaption(MarkupElement element, int index) =>
        _builder.IsInFigcaption(index) && element.Next is not null && (element.Class.Tokens & MarkupTokens.Hidden) != 0;

    /// <summary>Whether an inline element opens with words of some length: shorter ones are parts of a line, whatever their
    /// class.</summary>
    private static bool IsSentence(MarkupElement element) => element.LocalName is not "a"
        && element.First is MarkupText { Data.Length: >= ShortestSentence };

    private TagRole OfStyle(MarkupElement element, TagRole role)
    {
        if (InlineStyle.KeepsLineEnds(element.GetAttribute("style")))
            role |= TagRole.Lines;
        return ElementRoles.IsShownAsBlock(element, role) ? AsBlock(role, isInLine: false) : role;
    }

    /// <summary>The role of an inline element that is shown as a block. A heading, like a link, is one text, of several lines
    /// perhaps.</summary>
    private TagRole AsBlock(TagRole role, bool isInLine) =>
        isInLine || _builder.HeadingLevel > 0 || _builder.LinkDepth > 0 ? role | TagRole.OwnLine : role & ~TagRole.Inline;

    /// <summary>What readers ask of a style: whether a picture is a point, how far it indents, and whether it centres.</summary>
    private void KeepOfStyle(in MarkupAttribute attribute, string tag)
    {
        if (tag is "img" && InlineStyle.IsPixel(attribute.Text))
            _builder.Attribute("width", "1");
        if (InlineStyle.Indents(attribute.Text))
            _builder.Attribute("style", attribute.Value);
        if (InlineStyle.Centres(attribute.Text))
            _builder.Attribute(PageAttribute.Centred, "");
    }
}
