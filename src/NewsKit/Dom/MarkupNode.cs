using System.Diagnostics.CodeAnalysis;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace NewsKit.Dom;

/// <summary>A node of a <see cref="MarkupTree"/>; siblings are a linked list, so that a node is one allocation.</summary>
internal abstract class MarkupNode : IConstructableNode
{
    /// <summary>The node around this one; null when it was taken out.</summary>
    internal MarkupParent? Parent { get; set; }

    internal MarkupNode? Next { get; set; }

    internal MarkupNode? Previous { get; set; }

    IConstructableNode? IConstructableNode.Parent
    {
        get => Parent;
        set => Parent = (MarkupParent?)value;
    }

    StringOrMemory IConstructableNode.NodeName => BuilderName;

    NodeFlags IConstructableNode.Flags => BuilderFlags;

    IConstructableNodeList IConstructableNode.ChildNodes => BuilderChildren;

    /// <summary>What the tree builder knows this node by.</summary>
    protected abstract StringOrMemory BuilderName { get; }

    protected virtual NodeFlags BuilderFlags => NodeFlags.None;

    protected abstract IConstructableNodeList BuilderChildren { get; }

    void IConstructableNode.RemoveFromParent() => Parent?.Remove(this);

    void IConstructableNode.RemoveChild(IConstructableNode childNode) => AsParent().Remove((MarkupNode)childNode);

    void IConstructableNode.RemoveNode(int idx, IConstructableNode childNode) => AsParent().Remove((MarkupNode)childNode);

    void IConstructableNode.InsertNode(int idx, IConstructableNode childNode) => AsParent().Insert(idx, (MarkupNode)childNode);

    void IConstructableNode.AddNode(IConstructableNode node) => AsParent().Take((MarkupNode)node);

    void IConstructableNode.AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => AsParent().TakeText(text.Memory);

    void IConstructableNode.InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly) =>
        AsParent().InsertText(idx, text.Memory);

    private MarkupParent AsParent() => this as MarkupParent ?? ThrowNoParent();

    [DoesNotReturn]
    private static MarkupParent ThrowNoParent() => throw new InvalidOperationException("Text holds no nodes.");
}
