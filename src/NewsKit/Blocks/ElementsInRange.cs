namespace NewsKit.Blocks;

/// <summary>The elements that may share text with a range of an element: that element, those within that began before
/// the range and reach into it, then all that begin in it. The place is found by binary search, since loose texts of
/// one parent, asked one by one, would otherwise look at all of its children each.</summary>
internal struct ElementsInRange
{
    private readonly PageContent _content;
    private readonly int _container;
    private readonly int _end;
    private List<int>? _reaching;
    private int _next;

    internal ElementsInRange(PageContent content, int container, int start, int end)
    {
        (_content, _container, _end, Current) = (content, container, end, -1);
        _next = container + 1;
        if (content.Elements[container].TextStart < start)
            SkipTo(start);
    }

    /// <summary>The index of an element.</summary>
    public int Current { get; private set; }

    public readonly ElementsInRange GetEnumerator() => this;

    public bool MoveNext()
    {
        if (Current < 0)
        {
            Current = _container;
            return true;
        }

        if (_reaching is { Count: > 0 })
        {
            Current = _reaching[^1];
            _reaching.RemoveAt(_reaching.Count - 1);
            return true;
        }

        Current = _next++;
        return Current < _content.Elements[_container].End && _content.Elements[Current].TextStart < _end;
    }

    private void SkipTo(int start)
    {
        int low = _next, high = _content.Elements[_container].End;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_content.Elements[middle].TextStart < start)
                low = middle + 1;
            else
                high = middle;
        }

        _next = low;
        for (var up = low - 1; up > _container; up = _content.Elements[up].Parent)
        {
            if (_content.Elements[up].TextEnd > start)
                (_reaching ??= []).Add(up);
        }
    }
}
