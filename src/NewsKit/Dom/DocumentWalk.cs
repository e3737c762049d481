using AngleSharp.Dom;

namespace NewsKit.Dom;

/// <summary>The only walk over the document: once, in reading order, without recursion, for all visitors together.</summary>
internal static class DocumentWalk
{
    private const int NodesBetweenChecks = 4_096;

    internal static void Run(IDocument document, ReadOnlySpan<IDocumentVisitor> visitors, CancellationToken cancellation)
    {
        if (document.DocumentElement is not { } root)
            return;
        var pending = new Stack<(INode Node, bool Ends)>();
        var children = new List<INode>();
        pending.Push((root, false));
        var seen = 0;
        while (pending.TryPop(out var step))
        {
            if (++seen % NodesBetweenChecks == 0)
                cancellation.ThrowIfCancellationRequested();
            switch (step.Node)
            {
                case IElement element when step.Ends:
                    foreach (var visitor in visitors)
                        visitor.Leave(element);
                    break;
                case IElement element:
                    foreach (var visitor in visitors)
                        visitor.Enter(element);
                    pending.Push((element, true));
                    if (!IsOpaque(element.LocalName))
                        PushChildren(element, pending, children);
                    break;
                case IText text:
                    foreach (var visitor in visitors)
                        visitor.Text(text.Data);
                    break;
                default:
                    break;
            }
        }
    }

    private static void PushChildren(INode parent, Stack<(INode Node, bool Ends)> pending, List<INode> children)
    {
        if (!parent.HasChildNodes)
            return;
        children.Clear();
        children.AddRange(parent.ChildNodes);
        for (var i = children.Count - 1; i >= 0; i--)
            pending.Push((children[i], false));
    }

    private static bool IsOpaque(string name) => name is "script" or "style" or "template" or "svg" or "math";
}
