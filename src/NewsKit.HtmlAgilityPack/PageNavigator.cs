using System.Diagnostics.CodeAnalysis;
using System.Xml;
using System.Xml.XPath;
using NewsKit.Sites;

namespace NewsKit.XPath;

/// <summary>Shows a <see cref="PageTree"/> to the XPath engine of .NET, counting every step; nothing of the page is
/// copied.</summary>
/// <remarks>Names have no namespace, so that <c>//svg</c> is found as <c>//p</c> is.</remarks>
internal sealed class PageNavigator(PageTree page, XPathBudget budget, int node = 0, int attribute = -1) : XPathNavigator
{
    private static readonly NameTable Names = new();
    private int _node = node;
    private int _attribute = attribute;

    /// <summary>The number of the node; of an attribute, that of its element.</summary>
    internal int Node => _node;

    /// <summary>The place of the attribute; -1 for a node.</summary>
    internal int Attribute => _attribute;

    public override string BaseURI => "";

    public override bool IsEmptyElement => false;

    public override string LocalName => _attribute >= 0 ? page.AttributeNameOf(_node, _attribute) : page.NameOf(_node);

    public override string Name => LocalName;

    public override XmlNameTable NameTable => Names;

    public override string NamespaceURI => "";

    public override string Prefix => "";

    public override XPathNodeType NodeType => _attribute >= 0 ? XPathNodeType.Attribute : page.KindOf(_node) switch
    {
        PageNodeKind.Element => XPathNodeType.Element,
        PageNodeKind.Text => XPathNodeType.Text,
        _ => XPathNodeType.Root,
    };

    public override string Value
    {
        get
        {
            if (_attribute >= 0)
            {
                var value = page.AttributeValueOf(_node, _attribute);
                budget.Read(value.Length);
                return value;
            }

            budget.Read(page.TextLengthOf(_node) + page.EndOf(_node) - _node);
            return page.TextOf(_node);
        }
    }

    public override bool HasChildren => _attribute < 0 && page.FirstChildOf(_node) >= 0;

    public override bool HasAttributes => _attribute < 0 && page.AttributeCountOf(_node) > 0;

    public override XPathNavigator Clone() => new PageNavigator(page, budget, _node, _attribute);

    public override bool IsSamePosition(XPathNavigator other) =>
        other is PageNavigator that && that._node == _node && that._attribute == _attribute;

    public override XmlNodeOrder ComparePosition(XPathNavigator? nav)
    {
        budget.Spend(1);
        if (nav is not PageNavigator that)
            return XmlNodeOrder.Unknown;
        var order = _node != that._node ? _node.CompareTo(that._node) : _attribute.CompareTo(that._attribute);
        return order < 0 ? XmlNodeOrder.Before : order > 0 ? XmlNodeOrder.After : XmlNodeOrder.Same;
    }

    public override bool IsDescendant([NotNullWhen(true)] XPathNavigator? nav) =>
        nav is PageNavigator that && _attribute < 0 && that._node >= _node && that._node < page.EndOf(_node)
            && (that._node > _node || that._attribute >= 0);

    public override bool MoveTo(XPathNavigator other)
    {
        if (other is not PageNavigator that)
            return false;
        (_node, _attribute) = (that._node, that._attribute);
        return true;
    }

    public override void MoveToRoot() => (_node, _attribute) = (0, -1);

    public override bool MoveToFirstAttribute() => MoveToAttribute(0);

    public override bool MoveToNextAttribute() => _attribute >= 0 && MoveToAttributeOf(_attribute + 1);

    public override bool MoveToAttribute(string localName, string namespaceURI)
    {
        budget.Spend(1);
        if (_attribute >= 0 || namespaceURI.Length > 0 || page.AttributeAt(_node, localName) is not (>= 0 and var at))
            return false;
        _attribute = at;
        return true;
    }

    public override string GetAttribute(string localName, string namespaceURI) =>
        _attribute < 0 && namespaceURI.Length == 0 ? page.AttributeOf(_node, localName) ?? "" : "";

    public override bool MoveToFirstNamespace(XPathNamespaceScope namespaceScope) => false;

    public override bool MoveToNextNamespace(XPathNamespaceScope namespaceScope) => false;

    public override bool MoveToFirstChild() => MoveToNode(page.FirstChildOf(_node));

    public override bool MoveToNext() => MoveToNode(page.NextOf(_node));

    public override bool MoveToPrevious() => MoveToNode(page.PreviousOf(_node));

    public override bool MoveToParent()
    {
        budget.Spend(1);
        if (_attribute >= 0)
        {
            _attribute = -1;
            return true;
        }

        if (_node == 0)
            return false;
        _node = page.ParentOf(_node);
        return true;
    }

    public override bool MoveToId(string id)
    {
        for (var i = 1; i < page.Count; i++)
        {
            budget.Spend(1);
            if (page.AttributeAt(i, "id") is >= 0 and var at && page.AttributeValueOf(i, at) == id)
            {
                (_node, _attribute) = (i, -1);
                return true;
            }
        }

        return false;
    }

    private bool MoveToNode(int node)
    {
        budget.Spend(1);
        if (_attribute >= 0 || node < 0)
            return false;
        _node = node;
        return true;
    }

    private bool MoveToAttribute(int at) => _attribute < 0 && MoveToAttributeOf(at);

    private bool MoveToAttributeOf(int at)
    {
        budget.Spend(1);
        if (at >= page.AttributeCountOf(_node))
            return false;
        _attribute = at;
        return true;
    }
}
