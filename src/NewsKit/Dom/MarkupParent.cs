using System.Collections;
using AngleSharp.Html.Construction;

namespace NewsKit.Dom;

/// <summary>A node with children: an element, or the tree itself.</summary>
internal abstract class MarkupParent : MarkupNode, IConstructableNodeList
{
    private int _count;

    internal int Count => _count;

    internal MarkupNode? First { get; private set; }

    internal MarkupNode? Last { get; private set; }

    int IConstructableNodeList.Length => _count;

    IConstructableNode IConstructableNodeList.this[int index] => At(index)!;

    protected override IConstructableNodeList BuilderChildren => this;

    /// <summary>What the builder puts at the end; the tree itself knows better.</summary>
    internal virtual void Take(MarkupNode node) => Append(node);

    internal virtual void TakeText(ReadOnlyMemory<char> text) => AppendText(text);

    internal void Append(MarkupNode node)
    {
        node.Parent?.Remove(node);
        (node.Parent, node.Previous, node.Next) = (this, Last, null);
        if (Last is null)
            First = node;
        else
            Last.Next = node;
        Last = node;
        _count++;
    }

    internal void Insert(int index, MarkupNode node)
    {
        if (At(index) is { } next)
            InsertBefore(next, node);
        else
            Append(node);
    }

    internal void InsertBefore(MarkupNode next, MarkupNode node)
    {
        node.Parent?.Remove(node);
        (node.Parent, node.Previous, node.Next) = (this, next.Previous, next);
        if (next.Previous is null)
            First = node;
        else
            next.Previous.Next = node;
        next.Previous = node;
        _count++;
    }

    internal void Remove(MarkupNode node)
    {
        if (!ReferenceEquals(node.Parent, this))
            return;
        if (node.Previous is null)
            First = node.Next;
        else
            node.Previous.Next = node.Next;
        if (node.Next is null)
            Last = node.Previous;
        else
            node.Next.Previous = node.Previous;
        (node.Parent, node.Previous, node.Next) = (null, null, null);
        _count--;
    }

    internal void AppendText(ReadOnlyMemory<char> text)
    {
        if (Last is MarkupText last)
            last.Append(text);
        else
            Append(new MarkupText(text));
    }

    internal void InsertText(int index, ReadOnlyMemory<char> text)
    {
        if (At(index) is { } next)
            InsertTextBefore(next, text);
        else
            AppendText(text);
    }

    internal void InsertTextBefore(MarkupNode next, ReadOnlyMemory<char> text)
    {
        if (next.Previous is MarkupText before)
            before.Append(text);
        else if (next is MarkupText after)
            after.Prepend(text);
        else
            InsertBefore(next, new MarkupText(text));
    }

    internal void RemoveAll()
    {
        while (First is { } child)
            Remove(child);
    }

    void IConstructableNodeList.Clear() => RemoveAll();

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator()
    {
        for (var child = First; child is not null; child = child.Next)
            yield return child;
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<IConstructableNode>)this).GetEnumerator();

    private MarkupNode? At(int index)
    {
        if (index >= _count)
            return null;
        var node = First;
        for (var i = 0; i < index; i++)
            node = node!.Next;
        return node;
    }
}
