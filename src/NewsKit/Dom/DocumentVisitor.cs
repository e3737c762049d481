namespace NewsKit.Dom;

/// <summary>Hears the nodes of a document in reading order, each element before and after what it holds.</summary>
internal abstract class DocumentVisitor
{
    /// <summary>An element starts. Its script or style text is not reported; ask the element.</summary>
    internal abstract void Enter(MarkupElement element);

    /// <summary>A run of characters, not to be kept after the walk.</summary>
    internal abstract void Text(ReadOnlyMemory<char> data);

    /// <summary>The element ends.</summary>
    internal abstract void Leave(MarkupElement element);
}
