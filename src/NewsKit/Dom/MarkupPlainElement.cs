namespace NewsKit.Dom;

/// <summary>An element that the tree builder has no rule for beyond its flags: most.</summary>
internal sealed class MarkupPlainElement(MarkupTree tree, MarkupTag tag) : MarkupElement(tree, tag)
{
    /// <summary>An element that no tree builder asked for.</summary>
    internal static MarkupPlainElement Made(MarkupTree tree, string name) => new(tree, MarkupTagTable.OfHtml.Find(name));
}
