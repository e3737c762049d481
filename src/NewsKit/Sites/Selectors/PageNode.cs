using NewsKit.Dom;

namespace NewsKit.Sites;

/// <summary>A node of a page with its place among the others, as numbers.</summary>
internal struct PageNode
{
    internal MarkupNode Node;

    /// <summary>The node as an element; null for another.</summary>
    internal MarkupElement? Element;
    internal int Parent;
    internal int Previous;
    internal int Next;

    /// <summary>The first node after this one's subtree.</summary>
    internal int End;

    /// <summary>Which element among its siblings it is, from 1; 0 for text.</summary>
    internal int Ordinal;

    /// <summary>Characters of text before it in the page.</summary>
    internal int TextBefore;
}
