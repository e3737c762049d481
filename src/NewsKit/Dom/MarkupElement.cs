using System.Text;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using NewsKit.Lexicon;

namespace NewsKit.Dom;

/// <summary>An element as plain data: no style, no script, no events.</summary>
internal abstract class MarkupElement(MarkupTree tree, MarkupTag tag)
    : MarkupParent, IConstructableElement, IConstructableNamedNodeMap
{
    private ArraySegment<MarkupAttribute> _attributes;

    /// <summary>The tag name, of HTML in lower case.</summary>
    internal string LocalName => tag.Name;

    /// <summary>The number of the tag, for what <see cref="MarkupTagTable.Tabulate"/> gave.</summary>
    internal byte Tag => tag.Number;

    /// <summary>Which known attributes it has: a bit for each <see cref="MarkupAttribute.Number"/>.</summary>
    internal ulong Known { get; private set; }

    /// <summary>The class attribute.</summary>
    internal ClassName Class { get; private set; } = ClassName.None;

    internal ClassName Id { get; private set; } = ClassName.None;

    /// <summary>In the order of the page, each name once.</summary>
    internal Span<MarkupAttribute> Attributes => _attributes.AsSpan();

    /// <summary>The namespace.</summary>
    protected virtual string Space => NamespaceNames.HtmlUri;

    internal MarkupElement? ParentElement => Parent as MarkupElement;

    /// <summary>The text of a raw element, such as a script.</summary>
    internal string RawText
    {
        get
        {
            if (First is null)
                return "";
            if (First is MarkupText { Next: null } only)
                return only.Data.ToString();
            var text = new StringBuilder();
            for (var child = First; child is not null; child = child.Next)
                text.Append((child as MarkupText)?.Data);
            return text.ToString();
        }
    }

    internal override void TakeText(ReadOnlyMemory<char> text)
    {
        tree.Step();
        AppendText(text);
    }

    StringOrMemory IConstructableElement.NamespaceUri => Space;

    StringOrMemory IConstructableElement.LocalName => tag.BuilderName;

    StringOrMemory IConstructableElement.Prefix => default;

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    ISourceReference? IConstructableElement.SourceReference
    {
        get => null;
        set { }
    }

    int IConstructableNamedNodeMap.Length => _attributes.Count;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => null;

    protected override StringOrMemory BuilderName => tag.BuilderName;

    protected override NodeFlags BuilderFlags => tag.Flags;

    /// <summary>The value of an attribute; null without it.</summary>
    internal string? GetAttribute(string attribute)
    {
        foreach (ref var each in Attributes)
        {
            if (each.Name.SequenceEqual(attribute))
                return each.Value;
        }

        return null;
    }

    internal bool HasAttribute(string attribute) => Find(attribute) >= 0;

    /// <summary>Gives an attribute a value, after the parser is done; the value must not change any more.</summary>
    internal void SetAttribute(string attribute, string value)
    {
        // Copies of formatting elements share their attributes.
        var at = Find(attribute);
        var before = Attributes;
        _attributes = tree.Room(before.Length + (at < 0 ? 1 : 0));
        before.CopyTo(Attributes);
        Attributes[at < 0 ? before.Length : at] = Noted(attribute, value);
    }

    /// <summary>Takes an attribute away; nothing happens without it.</summary>
    internal void RemoveAttribute(string attribute)
    {
        if (Find(attribute) is not (>= 0 and var at))
            return;
        var before = Attributes;
        _attributes = tree.Room(before.Length - 1);
        before[..at].CopyTo(Attributes);
        before[(at + 1)..].CopyTo(Attributes[at..]);
        var number = MarkupAttributeTable.NumberOf(attribute);
        if (number != 0)
            Known &= ~MarkupAttributeTable.Bit(number);
        if (number == MarkupAttributeTable.Class)
            Class = ClassName.None;
        else if (number == MarkupAttributeTable.Id)
            Id = ClassName.None;
    }

    void IConstructableElement.SetAttributes(StructAttributes tagAttributes)
    {
        var added = Added(tagAttributes.Count);
        for (var i = 0; i < added.Length; i++)
        {
            var given = tagAttributes[i];
            added[i] = Noted(given.Name, given.Value);
        }
    }

    void IConstructableElement.SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value) => Add(name, value);

    void IConstructableElement.SetOwnAttribute(StringOrMemory name, StringOrMemory value) => Set(name, value);

    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName) =>
        Find(localName) is >= 0 and var at ? Attributes[at].TextMemory : default(StringOrMemory);

    bool IConstructableElement.HasAttribute(StringOrMemory name) => Find(name) >= 0;

    // The builder says so of every element that it closes.
    void IConstructableElement.SetupElement() => tree.Closed(this);

    void IConstructableElement.AddComment(ref StructHtmlToken token) => Append(new MarkupComment());

    // Only ordinary elements, those of formatting, are ever copied.
    IConstructableNode IConstructableElement.ShallowCopy() =>
        new MarkupPlainElement(tree, tag) { _attributes = _attributes, Known = Known, Class = Class, Id = Id };

    bool IConstructableNamedNodeMap.SameAs(IConstructableNamedNodeMap? attributes)
    {
        if (attributes is not MarkupElement other || other._attributes.Count != _attributes.Count)
            return false;
        foreach (ref var mine in Attributes)
        {
            if (other.Find(mine.Name) is not (>= 0 and var at) || !other.Attributes[at].Text.SequenceEqual(mine.Text))
                return false;
        }

        return true;
    }

    private int Find(ReadOnlySpan<char> attribute)
    {
        var attributes = Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            if (attribute.SequenceEqual(attributes[i].Name))
                return i;
        }

        return -1;
    }

    private void Set(StringOrMemory attribute, StringOrMemory value)
    {
        if (Find(attribute) is >= 0 and var at)
            Attributes[at] = Noted(attribute, value);
        else
            Add(attribute, value);
    }

    private void Add(StringOrMemory attribute, StringOrMemory value) =>
        Added(1)[0] = Noted(attribute, value);

    /// <summary>An attribute of this element; what most readers ask for is noted at once.</summary>
    private MarkupAttribute Noted(StringOrMemory attribute, StringOrMemory value)
    {
        var number = MarkupAttributeTable.NumberOf(attribute);
        Known |= MarkupAttributeTable.Bit(number);
        if (number == MarkupAttributeTable.Class)
            Class = tree.Named(value);
        else if (number == MarkupAttributeTable.Id)
            Id = tree.Named(value);
        return new MarkupAttribute(attribute.Memory, value.Memory, number);
    }

    /// <summary>Room for so many more attributes; those that are there move along.</summary>
    private Span<MarkupAttribute> Added(int count)
    {
        if (count == 0)
            return [];
        var before = Attributes;
        _attributes = tree.Room(before.Length + count);
        if (!before.IsEmpty)
            before.CopyTo(Attributes);
        return Attributes[before.Length..];
    }
}
