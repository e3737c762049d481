using NewsKit.Dom;

namespace NewsKit.Sites;

/// <summary>Carries out what a rule wants changed in a tree; what would break the tree is left undone.</summary>
internal sealed class PageChanges(PageTree page, MarkupTree tree, NewsKitLimits limits)
{
    internal void Apply(IReadOnlyList<PageChange> changes)
    {
        foreach (var change in changes)
        {
            var node = page.NodeAt(change.Node);
            if (node.Parent is not { } parent || (change.Kind != PageChangeKind.Attribute && IsFrame(node)))
                continue;
            switch (change.Kind)
            {
                case PageChangeKind.Remove:
                    parent.Remove(node);
                    break;
                case PageChangeKind.Unwrap when node is MarkupElement element:
                    while (element.First is { } child)
                        parent.InsertBefore(element, child);
                    parent.Remove(element);
                    break;
                case PageChangeKind.Wrap when DepthOf(node) < limits.ElementDepth * 2:
                    var wrapper = MarkupPlainElement.Made(tree, change.Name);
                    parent.InsertBefore(node, wrapper);
                    wrapper.Append(node);
                    break;
                case PageChangeKind.Move when page.NodeAt(change.Target) is MarkupElement target && MayHold(target, node):
                    target.Append(node);
                    break;
                case PageChangeKind.Attribute when node is MarkupElement element:
                    if (change.Value is null)
                        element.RemoveAttribute(change.Name);
                    else
                        element.SetAttribute(change.Name, change.Value);
                    break;
                default:
                    break;
            }
        }
    }

    private static bool IsFrame(MarkupNode node) => node is MarkupElement { LocalName: "html" or "head" or "body" };

    private static int DepthOf(MarkupNode node)
    {
        var depth = 0;
        for (var up = node.Parent; up is not null; up = up.Parent)
            depth++;
        return depth;
    }

    /// <summary>Whether the target is neither the node nor in it, still stands in the page, and is not too deep.</summary>
    private bool MayHold(MarkupElement target, MarkupNode node)
    {
        var depth = 0;
        MarkupNode top = target;
        for (MarkupNode? up = target; up is not null; up = up.Parent)
        {
            if (ReferenceEquals(up, node) || ++depth > limits.ElementDepth)
                return false;
            top = up;
        }

        return ReferenceEquals(top, tree);
    }
}
