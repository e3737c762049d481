using AngleSharp.Dom;

namespace NewsKit.Dom;

/// <summary>Hears the nodes of a document in reading order, each element before and after what it holds.</summary>
internal interface IDocumentVisitor
{
    /// <summary>An element starts. Its script or style text is not reported; ask the element.</summary>
    void Enter(IElement element);

    /// <summary>A run of characters.</summary>
    void Text(string data);

    /// <summary>The element ends.</summary>
    void Leave(IElement element);
}
