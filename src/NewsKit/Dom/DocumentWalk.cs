namespace NewsKit.Dom;

/// <summary>The only walk over the document: once, in reading order, without recursion, for all visitors together.</summary>
internal static class DocumentWalk
{
    private const int NodesBetweenChecks = 4_096;

    private static readonly bool[] Opaque =
        MarkupTagTable.Tabulate(name => name is "script" or "style" or "template" or "svg" or "math");

    internal static void Run(MarkupTree document, ReadOnlySpan<DocumentVisitor> visitors, CancellationToken cancellation)
    {
        var root = document.Root;
        var seen = 0;
        for (MarkupNode? node = root; node is not null;)
        {
            if (++seen % NodesBetweenChecks == 0)
                cancellation.ThrowIfCancellationRequested();
            if (Enter(node, visitors) is { } child)
            {
                node = child;
                continue;
            }

            // Up to the first node around that has another one behind it.
            while (node is not null && Leave(node, visitors) != root && node.Next is null)
                node = node.Parent;
            node = ReferenceEquals(node, root) ? null : node?.Next;
        }
    }

    /// <summary>Reports a node; gives the first of what it holds.</summary>
    private static MarkupNode? Enter(MarkupNode node, ReadOnlySpan<DocumentVisitor> visitors)
    {
        switch (node)
        {
            case MarkupElement element:
                foreach (var visitor in visitors)
                    visitor.Enter(element);
                return Opaque[element.Tag] ? null : element.First;
            case MarkupText text:
                foreach (var visitor in visitors)
                    visitor.Text(text.Data);
                return null;
            default:
                return null;
        }
    }

    private static MarkupNode Leave(MarkupNode node, ReadOnlySpan<DocumentVisitor> visitors)
    {
        if (node is MarkupElement element)
        {
            foreach (var visitor in visitors)
                visitor.Leave(element);
        }

        return node;
    }
}
