namespace NewsKit.Guard;

/// <summary>The stack of open elements as the tree builder will have it, never smaller.</summary>
internal sealed class GuardStack
{
    /// <summary>The standard takes a formatting element out of at most so many nested blocks.</summary>
    internal const int BlocksCrossed = 8;

    private const int UsualDepth = 48;
    private const int TagCount = 1 + (int)GuardTag.AnnotationXml;
    private const int NameBuckets = 128;

    private readonly ReadOnlyMemory<char> _html;
    private readonly int _capacity;

    /// <summary>How many are open of each kind, and of names that share a hash: most questions end here, without a
    /// search.</summary>
    private readonly int[] _tags = new int[TagCount];
    private readonly int[] _names = new int[NameBuckets];
    private GuardOpenElement[] _items = new GuardOpenElement[UsualDepth];

    internal GuardStack(ReadOnlyMemory<char> html, int capacity)
    {
        _html = html;
        _capacity = capacity;
        var page = new GuardElement(GuardTag.Page, GuardTraits.Special | GuardTraits.Scope);
        Push(new GuardOpenElement { Element = page });
        Push(new GuardOpenElement { Element = page });
    }

    internal int Count { get; private set; }

    /// <summary>Where the outermost dropped element is; the count when there is none.</summary>
    internal int FirstDropped { get; private set; } = int.MaxValue;

    internal bool IsDropping => FirstDropped < Count;

    internal bool IsFull => Count == _capacity;

    internal ref GuardOpenElement Top => ref _items[Count - 1];

    internal ref GuardOpenElement this[int index] => ref _items[index];

    internal void Push(in GuardOpenElement element)
    {
        if (element.IsDropped && !IsDropping)
            FirstDropped = Count;
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        _items[Count++] = element;
        Tally(element, 1);
    }

    /// <summary>Closes all from <paramref name="count"/> upwards.</summary>
    internal void Truncate(int count)
    {
        while (_items[count - 1].IsHidden)
            count--;
        ForgetFrom(count);
        if (FirstDropped >= count)
            FirstDropped = int.MaxValue;
    }

    /// <summary>Whether closing down to <paramref name="count"/> ends the reach of the last marker of formatting: one, even if it
    /// closes several.</summary>
    internal bool ClosesMarker(int count, bool byOwnTag)
    {
        if (_items[count].IsDropped)
            return false;
        if (byOwnTag && !_items[count].IsForeign && _items[count].Element.Is(GuardTraits.Marker))
            return true;
        for (var i = Math.Min(Count, FirstDropped) - 1; i >= count; i--)
        {
            if (_items[i].Tag is >= GuardTag.Table and <= GuardTag.Template)
                return _items[i].Tag is GuardTag.Cell or GuardTag.Caption;
        }

        return false;
    }

    /// <summary>Whether an HTML element of this kind is open, in whatever scope.</summary>
    internal bool HasAny(GuardTag tag) => _tags[(int)tag] > 0;

    /// <summary>How many HTML elements of this kind are open.</summary>
    internal int CountOf(GuardTag tag) => _tags[(int)tag];

    /// <summary>Closes one element for every rule, while those inside it stay open and as deep as they are.</summary>
    internal void Hide(int index)
    {
        Tally(_items[index], -1);
        _items[index].Element = default;
        _items[index].Key = 0;
        _items[index].NameLength = 0;
        _items[index].Serial = 0;
        _items[index].IsHidden = true;
        Tally(_items[index], 1);
    }

    /// <summary>Closes a formatting element around blocks: the blocks stay open, and of what stands between them only the
    /// formatting near the next block. Past so many blocks it stays open itself, inside the last of them.</summary>
    /// <returns>How many copies of elements that makes.</returns>
    internal int LeaveBlocks(int index, GuardFormatting formatting)
    {
        var closed = _items[index];
        var above = _items[(index + 1)..Count];
        var reached = Reached(above, out var blocks);
        var copies = blocks;
        ForgetFrom(index);
        for (var i = 0; i < reached; i++)
        {
            if (!above[i].IsSpecial && !IsCopied(above, i, formatting))
            {
                formatting.Forget(above[i].Serial);
                continue;
            }

            copies += above[i].IsSpecial ? 0 : 1;
            PushAgain(above[i], formatting);
        }

        if (blocks < BlocksCrossed)
            return copies;
        PushAgain(closed, formatting);
        for (var i = reached; i < above.Length; i++)
            PushAgain(above[i], formatting);
        return copies;
    }

    /// <summary>Behind the last block that a closed formatting element is taken out of.</summary>
    private static int Reached(GuardOpenElement[] above, out int blocks)
    {
        blocks = 0;
        var reached = 0;
        for (var i = 0; i < above.Length && blocks < BlocksCrossed; i++)
        {
            if (!above[i].IsSpecial)
                continue;
            blocks++;
            reached = i + 1;
        }

        return reached;
    }

    private static bool IsCopied(GuardOpenElement[] above, int i, GuardFormatting formatting)
    {
        const int reach = 3;
        var distance = 1;
        while (!above[i + distance].IsSpecial)
            distance++;
        return distance <= reach && formatting.FindSerial(above[i].Serial) >= 0;
    }

    private void PushAgain(in GuardOpenElement item, GuardFormatting formatting)
    {
        formatting.Move(item.Serial, Count);
        Push(item);
    }

    /// <summary>The innermost open HTML element of this kind within the scope; -1 when there is none.</summary>
    internal int FindInScope(GuardTag tag, int count, GuardTag stop = GuardTag.Page)
    {
        if (!HasAny(tag))
            return -1;
        for (var i = count - 1; i >= 0; i--)
        {
            ref var item = ref _items[i];
            if (item.Tag == tag)
                return i;
            if (item.IsScope || item.Tag == stop)
                return -1;
        }

        return -1;
    }

    /// <summary>The innermost open HTML element of this name within the scope; -1 when there is none.</summary>
    internal int FindInScope(in GuardScanner tag)
    {
        if (_names[Bucket(tag.Key)] == 0)
            return -1;
        for (var i = Count - 1; i >= 0; i--)
        {
            ref var item = ref _items[i];
            if (!item.IsForeign && IsNamed(item, tag))
                return i;
            if (item.IsScope)
                return -1;
        }

        return -1;
    }

    /// <summary>The innermost open element of this name with no special element inside; -1 when there is none. It may be the
    /// <c>title</c> of svg, though not <c>foreignObject</c>, which is not written like that in a tree.</summary>
    internal int FindOrdinary(in GuardScanner tag)
    {
        if (_names[Bucket(tag.Key)] == 0)
            return -1;
        for (var i = Count - 1; i >= 0; i--)
        {
            ref var item = ref _items[i];
            if (IsNamed(item, tag) && !(item.IsForeign && item.NameLength > GuardElement.PackedLength))
                return i;
            if (item.IsSpecial)
                return -1;
        }

        return -1;
    }

    /// <summary>The innermost part of a table, or what hides one: a template.</summary>
    internal int FindTablePart(int count)
    {
        if (!HasAny(GuardTag.Table) && !HasAny(GuardTag.Template))
            return -1;
        for (var i = count - 1; i >= 0; i--)
        {
            if (_items[i].Tag is >= GuardTag.Table and <= GuardTag.Template)
                return i;
        }

        return -1;
    }

    internal bool IsNamed(in GuardOpenElement item, in GuardScanner tag) =>
        item.Key == tag.Key
        && (item.NameLength <= GuardElement.PackedLength
            || _html.Span.Slice(item.NameStart, item.NameLength).Equals(tag.Name, StringComparison.OrdinalIgnoreCase));

    private static int Bucket(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> 57);

    private void ForgetFrom(int count)
    {
        for (var i = count; i < Count; i++)
            Tally(_items[i], -1);
        Count = count;
    }

    private void Tally(in GuardOpenElement item, int step)
    {
        _tags[(int)item.Tag] += step;
        _names[Bucket(item.Key)] += step;
    }
}
