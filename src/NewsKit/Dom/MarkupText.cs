using System.Runtime.InteropServices;
using System.Text;
using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace NewsKit.Dom;

/// <summary>A run of characters; it lies in the memory of the tokenizer, which the tree keeps until it is disposed.</summary>
internal sealed class MarkupText(ReadOnlyMemory<char> data) : MarkupNode
{
    private ReadOnlyMemory<char> _data = data;
    private StringBuilder? _pieces;

    internal ReadOnlyMemory<char> Data
    {
        get
        {
            if (_pieces is not null)
                (_data, _pieces) = (_pieces.ToString().AsMemory(), null);
            return _data;
        }
    }

    protected override StringOrMemory BuilderName => "#text";

    protected override IConstructableNodeList BuilderChildren => MarkupNoChildren.Instance;

    internal void Append(ReadOnlyMemory<char> more)
    {
        if (_pieces is not null || !TryJoin(ref _data, more))
            Pieces().Append(more);
    }

    internal void Prepend(ReadOnlyMemory<char> more) => Pieces().Insert(0, more.Span);

    private StringBuilder Pieces() => _pieces ??= new StringBuilder().Append(_data);

    /// <summary>Two pieces become one when they stand side by side in memory, as most pieces of a text do.</summary>
    private static bool TryJoin(ref ReadOnlyMemory<char> first, ReadOnlyMemory<char> second)
    {
        if (!MemoryMarshal.TryGetArray(first, out var one) || !MemoryMarshal.TryGetArray(second, out var other)
            || !ReferenceEquals(one.Array, other.Array) || one.Offset + one.Count != other.Offset)
            return false;
        first = one.Array.AsMemory(one.Offset, one.Count + other.Count);
        return true;
    }
}
