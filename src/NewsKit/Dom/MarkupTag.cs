using AngleSharp.Common;
using AngleSharp.Dom;

namespace NewsKit.Dom;

/// <summary>What is known of an element by its name.</summary>
/// <param name="Name">In lower case for HTML.</param>
/// <param name="Flags">What the tree builder must know.</param>
/// <param name="Number">Stands for the names of HTML, so that readers compare no strings; 0 for any other.</param>
internal sealed record MarkupTag(string Name, NodeFlags Flags, byte Number)
{
    /// <summary>The name in the form that the tree builder asks for, time and again.</summary>
    internal StringOrMemory BuilderName { get; } = Name;
}
