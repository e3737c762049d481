using System.Text;
using NewsKit.Dom;

namespace NewsKit.Sites;

/// <summary>A page as a rule sees it: the tree that the HTML standard's parser builds, read-only, its nodes numbered in document
/// order.</summary>
/// <remarks>
/// Node 0 is the document, elements and texts follow; a subtree is the range from a node to <see cref="EndOf"/>. Names of HTML
/// elements are in lower case, character references are decoded, comments left out; implied elements such as <c>tbody</c> are
/// there. The tree may be asked only while <see cref="ISiteRule.Label"/> runs: afterwards it is empty.
/// </remarks>
public sealed class PageTree
{
    private const int NodesBetweenChecks = 4_096;
    private const int UsualCount = 2_048;
    private PageNode[] _nodes = new PageNode[UsualCount];
    private int _chars;

    private PageTree()
    {
    }

    /// <summary>How many nodes there are.</summary>
    public int Count { get; private set; }

    /// <summary>What a node is.</summary>
    public PageNodeKind KindOf(int node) =>
        _nodes[node].Element is not null ? PageNodeKind.Element : node == 0 ? PageNodeKind.Document : PageNodeKind.Text;

    /// <summary>The tag name of an element; empty for another node.</summary>
    public string NameOf(int node) => _nodes[node].Element?.LocalName ?? "";

    /// <summary>The node around this one; -1 for the document.</summary>
    public int ParentOf(int node) => _nodes[node].Parent;

    /// <summary>The first node in this one; -1 for none.</summary>
    public int FirstChildOf(int node) => node + 1 < _nodes[node].End ? node + 1 : -1;

    /// <summary>The next node of the same parent; -1 for none.</summary>
    public int NextOf(int node) => _nodes[node].Next;

    /// <summary>The node before of the same parent; -1 for none.</summary>
    public int PreviousOf(int node) => _nodes[node].Previous;

    /// <summary>The first node after everything in this one.</summary>
    public int EndOf(int node) => _nodes[node].End;

    /// <summary>How many attributes an element has; 0 for another node.</summary>
    public int AttributeCountOf(int node) => _nodes[node].Element?.Attributes.Length ?? 0;

    /// <summary>The name of an attribute, by its place.</summary>
    public string AttributeNameOf(int node, int attribute) => Element(node).Attributes[attribute].Name.ToString();

    /// <summary>The value of an attribute, by its place.</summary>
    public string AttributeValueOf(int node, int attribute) => Element(node).Attributes[attribute].Value;

    /// <summary>The place of an attribute by its name; -1 without it.</summary>
    public int AttributeAt(int node, ReadOnlySpan<char> name)
    {
        if (_nodes[node].Element is not { } element)
            return -1;
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            if (attributes[i].Name.SequenceEqual(name))
                return i;
        }

        return -1;
    }

    /// <summary>The value of an attribute; null without it.</summary>
    public string? AttributeOf(int node, string name) =>
        AttributeAt(node, name) is >= 0 and var at ? AttributeValueOf(node, at) : null;

    /// <summary>How many characters of text are in a node; asking costs nothing.</summary>
    public int TextLengthOf(int node) =>
        (_nodes[node].End == Count ? _chars : _nodes[_nodes[node].End].TextBefore) - _nodes[node].TextBefore;

    /// <summary>All text in a node, scripts and styles included, joined.</summary>
    public string TextOf(int node)
    {
        if (_nodes[node].Node is MarkupText only)
            return only.Data.ToString();
        var text = new StringBuilder(TextLengthOf(node));
        for (var i = node + 1; i < _nodes[node].End; i++)
            text.Append((_nodes[i].Node as MarkupText)?.Data);
        return text.ToString();
    }

    internal static PageTree Of(MarkupTree tree, CancellationToken cancellation)
    {
        var page = new PageTree();
        page.Number(tree, cancellation);
        return page;
    }

    internal MarkupNode NodeAt(int node) => _nodes[node].Node;

    internal ReadOnlySpan<char> AttributeSpan(int node, int attribute) => Element(node).Attributes[attribute].Text;

    internal ref readonly PageNode At(int node) => ref _nodes[node];

    /// <summary>Ends the life of the tree: the memory of its texts goes back to the parser.</summary>
    internal void Close() => (_nodes, Count) = ([], 0);

    private MarkupElement Element(int node) =>
        _nodes[node].Element ?? throw new ArgumentOutOfRangeException(nameof(node), node, "Not an element.");

    private void Number(MarkupTree tree, CancellationToken cancellation)
    {
        var open = new Stack<int>();
        var last = new Stack<(int Node, int Ordinal)>();
        MarkupNode node = tree;
        Add(node, -1, (-1, 0));
        open.Push(0);
        last.Push((-1, 0));
        while (true)
        {
            if (Count % NodesBetweenChecks == 0)
                cancellation.ThrowIfCancellationRequested();
            var next = node is MarkupParent { First: { } first } ? first : null;
            if (next is null)
            {
                while (node.Next is null && !ReferenceEquals(node, tree))
                {
                    if (node.Parent is not { } parent)
                        break;
                    Close(open, last, node);
                    node = parent;
                }

                if (ReferenceEquals(node, tree))
                    break;
                Close(open, last, node);
                next = node.Next!;
            }

            node = next;
            if (node is MarkupElement or MarkupText)
            {
                var before = last.Pop();
                var index = Add(node, open.Peek(), before);
                last.Push((index, before.Ordinal + (node is MarkupElement ? 1 : 0)));
                open.Push(index);
                last.Push((-1, 0));
            }
        }

        SetEnd(0);
    }

    private void Close(Stack<int> open, Stack<(int Node, int Ordinal)> last, MarkupNode node)
    {
        if (node is not (MarkupElement or MarkupText))
            return;
        SetEnd(open.Pop());
        last.Pop();
    }

    private void SetEnd(int index) => _nodes[index].End = Count;

    private int Add(MarkupNode node, int parent, (int Node, int Ordinal) before)
    {
        var index = Count++;
        if (index == _nodes.Length)
            Array.Resize(ref _nodes, index * 2);
        if (before.Node >= 0)
            _nodes[before.Node].Next = index;
        ref var added = ref _nodes[index];
        (added.Node, added.Element) = (node, node as MarkupElement);
        (added.Parent, added.Previous, added.Next, added.End) = (parent, before.Node, -1, index + 1);
        added.Ordinal = added.Element is null ? 0 : before.Ordinal + 1;
        added.TextBefore = _chars;
        _chars += (node as MarkupText)?.Data.Length ?? 0;
        return index;
    }
}
