using System.Collections;
using AngleSharp.Html.Construction;

namespace NewsKit.Dom;

/// <summary>The children of text.</summary>
internal sealed class MarkupNoChildren : IConstructableNodeList
{
    internal static readonly MarkupNoChildren Instance = new();

    int IConstructableNodeList.Length => 0;

    IConstructableNode IConstructableNodeList.this[int index] => throw new ArgumentOutOfRangeException(nameof(index));

    void IConstructableNodeList.Clear()
    {
    }

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator() =>
        Enumerable.Empty<IConstructableNode>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Enumerable.Empty<IConstructableNode>().GetEnumerator();
}
