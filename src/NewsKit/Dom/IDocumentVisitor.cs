namespace NewsKit.Dom;

/// <summary>Hears the nodes of a document in reading order, each element before and after what it holds.</summary>
internal interface IDocumentVisitor
{
    /// <summary>An element starts. Its script or style text is not reported; ask the element.</summary>
    void Enter(MarkupElement element);

    /// <summary>A run of characters, not to be kept after the walk.</summary>
    void Text(ReadOnlyMemory<char> data);

    /// <summary>The element ends.</summary>
    void Leave(MarkupElement element);
}
