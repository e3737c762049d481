using NewsKit.Model;

namespace NewsKit.Blocks;

/// <summary>A list that grows in rented memory, so that a page leaves nothing behind but the finished array.</summary>
internal sealed class RentedList<T>(int usual)
{
    private T[] _items = BoundedArrayPool<T>.Rent(usual);

    internal int Count { get; private set; }

    internal Span<T> Items => _items.AsSpan(0, Count);

    internal ref T this[int index] => ref _items[index];

    internal void Add(in T item)
    {
        if (Count == _items.Length)
            Grow(Count + 1);
        _items[Count++] = item;
    }

    /// <summary>Adds an item that is still to be filled in.</summary>
    internal ref T Add()
    {
        if (Count == _items.Length)
            Grow(Count + 1);
        ref var item = ref _items[Count++];
        item = default!;
        return ref item!;
    }

    internal void Add(ReadOnlySpan<T> items)
    {
        if (Count + items.Length > _items.Length)
            Grow(Count + items.Length);
        items.CopyTo(_items.AsSpan(Count));
        Count += items.Length;
    }

    /// <summary>Forgets all from <paramref name="count"/> on.</summary>
    internal void Truncate(int count) => Count = count;

    /// <summary>Gives the memory back; the list is not used again.</summary>
    internal void Return()
    {
        BoundedArrayPool<T>.Return(_items, clearArray: true);
        (_items, Count) = ([], 0);
    }

    private void Grow(int least)
    {
        var larger = BoundedArrayPool<T>.Rent(Math.Max(least, _items.Length * 2));
        Items.CopyTo(larger);
        BoundedArrayPool<T>.Return(_items, clearArray: true);
        _items = larger;
    }
}
