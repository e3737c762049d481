using NewsKit.Dom;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Sites;

namespace NewsKit.Blocks;

/// <summary>The HTML front: turns the walked document into flat blocks.</summary>
internal sealed class BlockCollector(LabelledPage? site = null) : IDocumentVisitor
{
    private static readonly TagRole[] Roles = MarkupTagTable.Tabulate(RoleOf);

    /// <summary>The attributes that section readers may ask for, by number; null for others.</summary>
    private static readonly string?[] Kept = MarkupAttributeTable.Tabulate(name =>
        name is "" or "class" or "id" or "hidden" or "style" or "aria-hidden" or "itemscope" ? null : name);

    private static readonly byte Style = MarkupAttributeTable.NumberOf("style");
    private static readonly ulong Hiding = MarkupAttributeTable.Bits("hidden", "style", "aria-hidden");

    /// <summary>What an inline element hides after so many characters of a line is no part of the sentence.</summary>
    private const int AmidText = 20;

    private readonly ContentBuilder _builder = new();
    private readonly PerName<MarkupTokens> _tokens = new(name => MarkupWords.Recognise(name));
    private readonly Stack<int> _blockElements = new([0]);
    private readonly SiteLabels? _labels = site is null
        ? null : new SiteLabels { Rule = site.Rule, PruneBody = site.PruneBody, IsExact = site.IsExact };
    private MarkupElement? _hiddenInline;
    private int _silentDepth;

    /// <summary>What was collected; call once, after the walk.</summary>
    internal PageContent ToContent()
    {
        _builder.EndBlock();
        return _builder.ToContent(PageKind.Html, _labels);
    }

    public void Enter(MarkupElement element)
    {
        var role = Roles[element.Tag];
        var isBlock = (role & (TagRole.Inline | TagRole.KeepsLine)) == 0;
        if (isBlock && _silentDepth == 0)
            _builder.EndBlock();
        var index = Open(element, role);
        if ((role & TagRole.Inline) != 0 && _silentDepth == 0 && _builder.OpenLength >= AmidText
            && _builder.IsHiddenItself(index))
        {
            _hiddenInline = element;
            _silentDepth++;
        }

        if (_labels is not null)
            CopyLabels(element, index, _labels);
        if ((role & TagRole.Silent) != 0)
            _silentDepth++;
        if ((role & TagRole.Player) != 0 && _silentDepth == 1)
            _builder.Media(MediaKind(element.LocalName), index);
        if (_silentDepth > 0)
            return;
        if (isBlock)
            _blockElements.Push(index);
        if ((role & TagRole.Content) != 0)
            EnterContent(element, index);
    }

    public void Text(ReadOnlyMemory<char> data)
    {
        if (_silentDepth == 0)
            _builder.Append(data.Span, _blockElements.Peek());
    }

    public void Leave(MarkupElement element)
    {
        var role = Roles[element.Tag];
        if (ReferenceEquals(element, _hiddenInline))
        {
            // It was not entered: nothing of it is open.
            _hiddenInline = null;
            _silentDepth--;
            _builder.Close();
            return;
        }

        if ((role & TagRole.Silent) != 0)
            _silentDepth--;
        else if (_silentDepth == 0)
            LeaveContent(element, role);
        _builder.Close();
    }

    private void LeaveContent(MarkupElement element, TagRole role)
    {
        var isPreformatted = false;
        if ((role & TagRole.Content) != 0)
        {
            if (element.LocalName is "a")
                _builder.LinkDepth--;
            isPreformatted = element.LocalName is "pre";
        }

        if ((role & (TagRole.Inline | TagRole.KeepsLine)) == 0)
        {
            _builder.EndBlock(isPreformatted ? BlockKind.Code : BlockKind.Text);
            _blockElements.Pop();
        }

        if (isPreformatted)
            _builder.Preformatted = false;
        if ((role & TagRole.Heading) != 0)
            _builder.HeadingLevel = 0;
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
            case "img" or "amp-img" when (_tokens.Of(element.Class) & MarkupTokens.Emoji) != 0:
                _builder.Append(element.GetAttribute("alt") ?? "", _blockElements.Peek());
                break;
            case "img" or "amp-img":
                _builder.Media(BlockKind.Image, index);
                break;
            default:
                _builder.HeadingLevel = tag[1] - '0';
                break;
        }
    }

    private void CopyLabels(MarkupElement element, int index, SiteLabels labels)
    {
        foreach (var kind in site!.KindsOf(element))
            labels.Kinds.Add((index, kind));
        if (site.IsNotBody(element))
            labels.NotBody.Add(index);
    }

    private int Open(MarkupElement element, TagRole role)
    {
        var tokens = _tokens.Of(element.Class) | _tokens.Of(element.Id);
        var hidden = (tokens & MarkupTokens.Hidden) != 0 || ((element.Known & Hiding) != 0 && Hides(element, role));
        var index = _builder.Open(element.LocalName, element.Id.Text ?? "", element.Class.Text ?? "", tokens, hidden);
        foreach (ref var attribute in element.Attributes)
        {
            if (Kept[attribute.Number] is { } name)
                _builder.Attribute(name, attribute.Value);
            else if (attribute.Number == Style && Indents(attribute.Text))
                _builder.Attribute("style", attribute.Value);
        }

        return index;
    }

    private static bool Hides(MarkupElement element, TagRole role)
    {
        foreach (ref readonly var attribute in element.Attributes)
        {
            var hides = attribute.Name switch
            {
                "hidden" => true,
                "style" => HidesByStyle(attribute.Text),
                "aria-hidden" => attribute.Text is "true" && (role & TagRole.Icon) != 0,
                _ => false,
            };
            if (hides)
                return true;
        }

        return false;
    }

    /// <summary>Some discussions show a reply by its left margin alone.</summary>
    private static bool Indents(ReadOnlySpan<char> style) =>
        style.Contains("margin-left", StringComparison.OrdinalIgnoreCase)
            || style.Contains("padding-left", StringComparison.OrdinalIgnoreCase);

    private static bool HidesByStyle(ReadOnlySpan<char> style) =>
        style.Length > 0 && (Declares(style, "display", "none") || Declares(style, "visibility", "hidden"));

    private static bool Declares(ReadOnlySpan<char> style, string property, string value)
    {
        var at = style.LastIndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return false;
        var rest = style[(at + property.Length)..].TrimStart();
        return rest.StartsWith(':') && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }

    private static BlockKind MediaKind(string tag) => tag switch
    {
        "video" => BlockKind.Video,
        "audio" => BlockKind.Audio,
        _ => BlockKind.Embed,
    };

    private static TagRole RoleOf(string tag) => tag switch
    {
        "a" => TagRole.Inline | TagRole.Content,
        "i" or "span" => TagRole.Inline | TagRole.Icon,
        "abbr" or "acronym" or "b" or "bdi" or "bdo" or "big" or "cite" or "code" or "data" or "del" or "dfn" or "em" or "font"
            or "ins" or "kbd" or "label" or "mark" or "nobr" or "q" or "rb" or "rp" or "rt" or "ruby" or "s" or "samp" or "small"
            or "strike" or "strong" or "sub" or "sup" or "time" or "tt" or "u" or "var" or "wbr" => TagRole.Inline,
        "br" or "img" or "amp-img" => TagRole.KeepsLine | TagRole.Content,
        "picture" or "source" or "input" or "meta" or "link" => TagRole.KeepsLine,
        "script" or "style" or "template" or "svg" => TagRole.KeepsLine | TagRole.Silent,
        "iframe" => TagRole.KeepsLine | TagRole.Silent | TagRole.Player,
        "audio" or "video" => TagRole.Silent | TagRole.Player,
        "math" or "select" or "textarea" or "datalist" or "object" or "head" or "canvas" or "map" => TagRole.Silent,
        "hr" or "pre" => TagRole.Content,
        ['h', >= '1' and <= '6'] => TagRole.Heading | TagRole.Content,
        _ => TagRole.None,
    };
}
