using System.Collections.Frozen;
using NewsKit.Dom;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Sites;

namespace NewsKit.Blocks;

/// <summary>The HTML front: turns the walked document into flat blocks.</summary>
internal sealed class BlockCollector(LabelledPage? site = null) : IDocumentVisitor
{
    private static readonly FrozenSet<string> Inline = new[]
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
        "label", "mark", "nobr", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
        "time", "tt", "u", "var", "wbr",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Elements whose text is not for reading.</summary>
    private static readonly FrozenSet<string> Silent = new[]
    {
        "script", "style", "template", "svg", "math", "select", "textarea", "datalist", "object", "head", "iframe", "audio", "video",
        "canvas", "map",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KeptAttributes = new[]
    {
        "alt", "aria-label", "cite", "content", "data-comment-id", "data-comment-timestamp", "data-depth", "data-lazy-src", "data-lazy-srcset",
        "data-original", "data-src", "data-srcset", "data-l", "data-timestamp", "datetime", "height", "href", "hreflang",
        "itemprop", "itemtype", "lang", "name", "poster", "property", "rel", "role", "src", "srcset", "start", "title", "type",
        "typeof", "width", "data-oembed-url", "data-href", "data-url", "data-count", "data-comments-count", "data-full-src", "data-image",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly ContentBuilder _builder = new();
    private readonly TokenCache _tokens = new();
    private readonly Stack<int> _blockElements = new([0]);
    private readonly SiteLabels? _labels = site is null ? null : new SiteLabels { Rule = site.Rule, PruneBody = site.PruneBody };
    private int _silentDepth;

    /// <summary>What was collected; call once, after the walk.</summary>
    internal PageContent ToContent()
    {
        _builder.EndBlock();
        return _builder.ToContent(PageKind.Html, _labels);
    }

    public void Enter(MarkupElement element)
    {
        var tag = element.LocalName;
        var isInline = Inline.Contains(tag);
        if (!isInline && _silentDepth == 0 && !KeepsBlockOpen(tag))
            _builder.EndBlock();
        var index = Open(element, tag);
        if (_labels is not null)
            CopyLabels(element, index, _labels);
        if (Silent.Contains(tag))
            _silentDepth++;
        if (tag is "iframe" or "audio" or "video" && _silentDepth == 1)
            _builder.Media(MediaKind(tag), index);
        if (_silentDepth > 0)
            return;
        if (!isInline && !KeepsBlockOpen(tag))
            _blockElements.Push(index);
        EnterContent(element, tag, index);
    }

    public void Text(ReadOnlyMemory<char> data)
    {
        if (_silentDepth == 0)
            _builder.Append(data.Span, _blockElements.Peek());
    }

    public void Leave(MarkupElement element)
    {
        var tag = element.LocalName;
        var silent = Silent.Contains(tag);
        if (_silentDepth == 0 && !silent)
        {
            switch (tag)
            {
                case "a":
                    _builder.LinkDepth--;
                    break;
                case "pre":
                    _builder.EndBlock(BlockKind.Code);
                    _builder.Preformatted = false;
                    break;
                default:
                    if (!Inline.Contains(tag) && !KeepsBlockOpen(tag))
                        _builder.EndBlock();
                    break;
            }

            if (IsHeading(tag))
                _builder.HeadingLevel = 0;
            if (!Inline.Contains(tag) && !KeepsBlockOpen(tag))
                _blockElements.Pop();
        }

        if (silent)
            _silentDepth--;
        _builder.Close();
    }

    private void EnterContent(MarkupElement element, string tag, int index)
    {
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
            case "img" or "amp-img" when _tokens.Of(element.ClassName).HasFlag(MarkupTokens.Emoji):
                _builder.Append(element.GetAttribute("alt") ?? "", _blockElements.Peek());
                break;
            case "img" or "amp-img":
                _builder.Media(BlockKind.Image, index);
                break;
            default:
                if (IsHeading(tag))
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

    private int Open(MarkupElement element, string tag)
    {
        string id = "", classes = "";
        var hidden = false;
        var attributes = element.Attributes;
        foreach (ref var attribute in attributes)
        {
            switch (attribute.Name)
            {
                case "id":
                    id = attribute.Value;
                    break;
                case "class":
                    classes = attribute.Value;
                    break;
                case "hidden":
                    hidden = true;
                    break;
                case "style":
                    hidden |= HidesByStyle(attribute.Text);
                    break;
                case "aria-hidden":
                    hidden |= attribute.Text is "true" && tag is "i" or "span";
                    break;
                default:
                    break;
            }
        }

        var tokens = _tokens.Of(classes) | _tokens.Of(id);
        var index = _builder.Open(tag, id, classes, tokens, hidden || (tokens & MarkupTokens.Hidden) != 0);
        foreach (ref var attribute in attributes)
        {
            if (KeptAttributes.TryGetValue(attribute.Name, out var name))
                _builder.Attribute(name, attribute.Value);
            else if (attribute.Name is "style" && Indents(attribute.Value))
                _builder.Attribute("style", attribute.Value);
        }

        return index;
    }

    /// <summary>Some discussions show a reply by its left margin alone.</summary>
    private static bool Indents(ReadOnlySpan<char> style) =>
        style.Contains("margin-left", StringComparison.OrdinalIgnoreCase) || style.Contains("padding-left", StringComparison.OrdinalIgnoreCase);

    private static bool HidesByStyle(ReadOnlySpan<char> style)
    {
        return style.Length > 0 && (Declares(style, "display", "none") || Declares(style, "visibility", "hidden"));
    }

    private static bool Declares(ReadOnlySpan<char> style, string property, string value)
    {
        var at = style.LastIndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return false;
        var rest = style[(at + property.Length)..].TrimStart();
        return rest.StartsWith(':') && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Elements that stand within a line without ending it.</summary>
    private static bool KeepsBlockOpen(string tag) =>
        tag is "br" or "img" or "amp-img" or "picture" or "source" or "input" or "iframe" or "meta" or "link" or "script" or "style" or "template" or "svg";

    private static bool IsHeading(string tag) => tag is ['h', >= '1' and <= '6'];

    private static BlockKind MediaKind(string tag) => tag switch
    {
        "video" => BlockKind.Video,
        "audio" => BlockKind.Audio,
        _ => BlockKind.Embed,
    };
}
