using NewsKit.Dom;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Sites;

namespace NewsKit.Blocks;

/// <summary>The HTML front: turns the walked document into flat blocks.</summary>
internal sealed partial class BlockCollector(LabelledPage? site = null) : DocumentVisitor
{
    /// <summary>The attributes that section readers may ask for, by number; null for others.</summary>
    private static readonly string?[] Kept = MarkupAttributeTable.Tabulate(name =>
        name is "" or "class" or "id" or "hidden" or "style" or "aria-hidden" or "popover" or "itemscope" ? null : name);

    /// <summary>Whether an attribute, by number, is none of those that are known to hold something else than a picture.</summary>
    private static readonly bool[] MayShow =
        MarkupAttributeTable.Tabulate(name => name is "" or "content" or "value" or "data-url" or "data-href" or "data-l");

    private static readonly byte Style = MarkupAttributeTable.NumberOf("style");
    private static readonly ulong Hiding = MarkupAttributeTable.Bits("hidden", "style", "aria-hidden", "popover");

    /// <summary>What an inline element hides after so many characters of a line is no part of the sentence.</summary>
    private const int AmidText = 20;

    private readonly ContentBuilder _builder = new();
    private readonly Stack<int> _blockElements = new([0]);

    /// <summary>What each open element was taken for.</summary>
    private readonly Stack<TagRole> _roles = new();
    private readonly SiteLabels? _labels = site is null
        ? null : new SiteLabels { Rule = site.Rule, PruneBody = site.PruneBody, IsExact = site.IsExact };
    private int _silentDepth;
    private int _muteDepth;
    private int _literalDepth;

    /// <summary>Elements around that show the line ends of their text.</summary>
    private int _lineDepth;

    /// <summary>Whether the preformatted text around is lines of code.</summary>
    private bool _holdsLines;

    /// <summary>Whether an inline element has ended and nothing was written since.</summary>
    private bool _isAfterInline;

    /// <summary>What was collected; call once, after the walk.</summary>
    internal PageContent ToContent()
    {
        _builder.EndBlock();
        return _builder.ToContent(PageKind.Html, _labels);
    }

    internal override void Enter(MarkupElement element)
    {
        var look = element.Class.Look;
        var role = RoleOf(element, look);
        var isBlock = IsBlock(role);
        if (_silentDepth == 0)
            BeforeElement(element, role, isBlock);
        var formula = (role & TagRole.Content) != 0 && _silentDepth == 0 ? FormulaText.Of(element) : null;
        var index = Open(element, role, formula is not null || IsFormulaElement(element, look) ? "math"
            : look == ElementLook.SideNote && IsSideNote(element, role) ? PageNotes.SideTag : TagOf(element, role));
        if ((role & TagRole.Inline) != 0 && _silentDepth == 0 && _builder.IsHiddenItself(index)
            && (_builder.OpenLength >= AmidText || IsBesideText(element) || IsLabelOfCaption(element, index))
            && element.First is not MarkupElement { LocalName: "math" })
            role = TagRole.KeepsLine | TagRole.Silent;
        _roles.Push(role);
        if (_labels is not null)
            CopyLabels(element, index, _labels);
        if ((role & TagRole.Silent) != 0)
            _silentDepth++;
        if ((role & TagRole.Player) != 0 && _silentDepth == 1)
        {
            if ((element.Known & 1) != 0 && FilmFacades.AddressOf(element) is { } film)
                _builder.Attribute("src", film);
            _builder.Media(PlayerElements.KindOf(element.LocalName), index);
        }

        if (formula is not null)
            Formula(element, formula, index);
        else if (_silentDepth == 1 && element.LocalName is "script" && HeldFrames.AddressIn(element) is { } address)
            HeldFrame(address, index);
        if (_silentDepth > 0)
            return;
        if (isBlock)
            _blockElements.Push(index);
        if ((role & TagRole.Mute) != 0)
            _muteDepth++;
        if ((role & TagRole.Literal) != 0)
            _literalDepth++;
        if ((role & TagRole.Lines) != 0)
            _lineDepth++;
        if ((role & TagRole.CodeTable) != 0)
            _builder.Preformatted = true;
        else if ((role & TagRole.Content) != 0 && formula is null)
            EnterContent(element, index);
    }

    internal override void Text(ReadOnlyMemory<char> data)
    {
        if (_silentDepth > 0 || _muteDepth > 0)
            return;
        _isAfterInline = false;
        var text = data.Span;
        if (_builder.Preformatted && IsBetweenLines(text))
            return;
        if (_literalDepth == 0 && TemplateMarks.MayHold(text))
            text = TemplateMarks.Without(text);
        if (_lineDepth == 0 || _builder.Preformatted || !text.Contains('\n'))
        {
            _builder.Append(text, _blockElements.Peek());
            return;
        }

        var isFirst = true;
        foreach (var line in text.Split('\n'))
        {
            if (!isFirst)
                _builder.LineBreak(_blockElements.Peek());
            isFirst = false;
            _builder.Append(text[line], _blockElements.Peek());
        }
    }

    internal override void Leave(MarkupElement element)
    {
        var role = _roles.Pop();
        if ((role & TagRole.Silent) != 0)
            _silentDepth--;
        else if (_silentDepth == 0)
            LeaveContent(element, role);
        _builder.Close();
        _isAfterInline |= (role & TagRole.Inline) != 0 && _silentDepth == 0;
    }

    /// <summary>Whether a text only parts elements of code in the source.</summary>
    private bool IsBetweenLines(ReadOnlySpan<char> text) => text.IsWhiteSpace()
        && (_roles.Peek() & TagRole.Rows) != 0;

    private static bool IsBlock(TagRole role) => (role & (TagRole.Inline | TagRole.KeepsLine)) == 0;

    private void BeforeElement(MarkupElement element, TagRole role, bool isBlock)
    {
        if (isBlock)
            _builder.EndBlock();
        else if ((role & (TagRole.OwnLine | TagRole.CodeLine)) != 0)
            _builder.SoftBreak(_blockElements.Peek());
        else if (_isAfterInline && element.LocalName is not ("sub" or "sup" or "wbr"))
            _builder.Seam();
        _isAfterInline = false;
        // A box to tick stands between words.
        if (element.LocalName is not "input" || element.GetAttribute("type") is "hidden")
            return;
        _builder.Blank();
        if (element.GetAttribute("type") is "email" || element.GetAttribute("name") is "email" or "mail")
            _builder.Attribute(PageAttribute.Letter, "", _builder.CurrentElement);
    }

    private void LeaveContent(MarkupElement element, TagRole role)
    {
        var isPreformatted = false;
        if ((role & TagRole.Content) != 0)
        {
            if (element.LocalName is "a")
                _builder.LinkDepth--;
            isPreformatted = element.LocalName is "pre" || (role & TagRole.CodeTable) != 0;
        }

        if ((role & TagRole.OwnLine) != 0)
            _builder.SoftBreak(_blockElements.Peek());
        if ((role & TagRole.CodeLine) != 0)
            _builder.EndCodeLine(_blockElements.Peek());
        if (BackgroundPictures.MayBe(element))
            AddBackground(element);
        if (IsBlock(role))
        {
            _builder.EndBlock(isPreformatted ? BlockKind.Code : BlockKind.Text);
            _blockElements.Pop();
        }

        if (isPreformatted)
            _builder.Preformatted = false;
        if ((role & TagRole.Heading) != 0)
            _builder.HeadingLevel = 0;
        if ((role & TagRole.Mute) != 0)
            _muteDepth--;
        if ((role & TagRole.Literal) != 0)
            _literalDepth--;
        if ((role & TagRole.Lines) != 0)
            _lineDepth--;
    }

    private void EnterContent(MarkupElement element, int index)
    {
        var tag = element.LocalName;
        switch (tag)
        {
            case "a":
                _builder.LinkDepth++;
                break;
            case "br":
                _builder.LineBreak(_blockElements.Peek());
                break;
            case "hr":
                _builder.Media(BlockKind.Separator, index);
                break;
            case "pre":
                _builder.Preformatted = true;
                break;
            case "img" or "amp-img" when ElementRoles.SignOf(element) is { } sign:
                _builder.Append(sign, _blockElements.Peek());
                break;
            case "img" or "amp-img":
                _builder.Media(BlockKind.Image, index);
                break;
            default:
                _builder.HeadingLevel = ElementRoles.LevelOf(element);
                break;
        }
    }

    private void HeldFrame(string address, int index)
    {
        _builder.Attribute("src", address);
        _builder.Media(BlockKind.Embed, index);
    }

    /// <summary>A formula is a part of its line, or a block of its own.</summary>
    private void Formula(MarkupElement element, string formula, int index)
    {
        if (!FormulaText.IsDisplayed(element))
        {
            _builder.Append(formula, _blockElements.Peek());
            return;
        }

        _builder.EndBlock();
        _builder.Attribute(PageAttribute.Formula, formula);
        _builder.Media(BlockKind.Formula, index);
    }

    /// <summary>An element that shows a picture by its style or by an attribute, and holds nothing itself.</summary>
    private void AddBackground(MarkupElement element)
    {
        if (!_builder.IsEmpty || (_builder.IsInLine && element.LocalName is not "figure"))
            return;
        if (BackgroundPictures.AddressOf(element) is not { } address)
            return;
        _builder.Attribute(PageAttribute.Picture, address, _builder.CurrentElement);
        _builder.Media(BlockKind.Image, _builder.CurrentElement);
    }

    private void CopyLabels(MarkupElement element, int index, SiteLabels labels)
    {
        foreach (var kind in site!.KindsOf(element))
            labels.Kinds.Add((index, kind));
        if (site.IsNotBody(element))
            labels.NotBody.Add(index);
    }

    private int Open(MarkupElement element, TagRole role, string tag)
    {
        var tokens = element.Class.Tokens | element.Id.Tokens;
        // What holds back a player, or enlarges a picture, is no notice.
        if ((role & (TagRole.Player | TagRole.Mute)) != 0)
            tokens &= ~(MarkupTokens.Cookie | MarkupTokens.Popup);
        // The names of a drawn formula speak of its own menu.
        if (element.Tag == 0 && element.LocalName.StartsWith("mjx-", StringComparison.Ordinal))
            tokens = MarkupTokens.None;
        var hidden = (tokens & MarkupTokens.Hidden) != 0
            || ((role & TagRole.Inline) != 0 && element.Class.Text is "invisible")
            || ((element.Known & Hiding) != 0 && ElementRoles.Hides(element, role));
        var index = _builder.Open(tag, element.Id, element.Class, tokens, hidden);
        string? picture = null;
        foreach (ref var attribute in element.Attributes)
        {
            if (Kept[attribute.Number] is { } name)
                _builder.Attribute(name, attribute.Value);
            else if (attribute.Number == Style)
                KeepOfStyle(attribute, tag);
            else if (attribute.Number == 0 && tag is "p" or "div" && attribute.Name is "align" && attribute.Text is "center")
                _builder.Attribute(PageAttribute.Centred, "");
            else if (attribute.Number == 0 && tag is "pre" && attribute.Name.EndsWith("-language"))
                _builder.Attribute("data-language", attribute.Value);
            else if (attribute.Number == 0 && (role & TagRole.Player) != 0)
                _builder.Attribute(attribute.Name.ToString(), attribute.Value);
            if (picture is null && MayShow[attribute.Number] && tag is "img" or "amp-img"
                && BackgroundPictures.IsAddress(attribute.Text))
                picture = attribute.Value;
        }

        if (picture is not null)
            _builder.Attribute(PageAttribute.Picture, picture);
        return index;
    }
}
