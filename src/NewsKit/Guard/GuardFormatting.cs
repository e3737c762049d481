namespace NewsKit.Guard;

/// <summary>The formatting elements that the tree builder reopens in every block until they are closed.</summary>
internal sealed class GuardFormatting(ReadOnlyMemory<char> html)
{
    private const int Alike = 3;
    private readonly List<Entry> _entries = [];
    private int _lastSerial;

    private readonly record struct Entry(ulong Key, int Serial, int StackIndex, int TextStart, int TextLength, bool IsMarker);

    /// <summary>How many could be reopened here: those since the last marker.</summary>
    internal int Count { get; private set; }

    internal void AddMarker()
    {
        _entries.Add(new Entry(0, 0, 0, 0, 0, true));
        Count = 0;
    }

    /// <summary>Drops the last marker and what was opened after it.</summary>
    internal void ForgetMarker()
    {
        var marker = Math.Max(0, _entries.Count - 1 - Count);
        _entries.RemoveRange(marker, _entries.Count - marker);
        for (Count = 0; Count < _entries.Count && !_entries[^(Count + 1)].IsMarker;)
            Count++;
    }

    /// <summary>Adds an element that is open at <paramref name="stackIndex"/>; of four alike, the oldest is forgotten.</summary>
    /// <returns>The serial number for the open element.</returns>
    internal int Add(ulong key, int stackIndex, int textStart, int textLength)
    {
        int alike = 0, oldest = -1;
        for (var i = _entries.Count - 1; i >= 0 && !_entries[i].IsMarker; i--)
        {
            var entry = _entries[i];
            if (entry.Key != key || !Same(entry, textStart, textLength))
                continue;
            alike++;
            oldest = i;
        }

        if (alike >= Alike)
            RemoveAt(oldest);
        _entries.Add(new Entry(key, ++_lastSerial, stackIndex, textStart, textLength, false));
        Count++;
        return _lastSerial;
    }

    /// <summary>Whether there is no doubt which is forgotten for this one: fewer than three of its name, or all written like
    /// it.</summary>
    internal bool TakesLike(ulong key, int textStart, int textLength)
    {
        int named = 0, different = 0;
        for (var i = _entries.Count - 1; i >= 0 && !_entries[i].IsMarker; i--)
        {
            var entry = _entries[i];
            if (entry.Key != key)
                continue;
            named++;
            different += Same(entry, textStart, textLength) ? 0 : 1;
        }

        return named < Alike || different == 0;
    }

    /// <summary>The newest entry of this name since the last marker; -1 when there is none.</summary>
    internal int Find(ulong key)
    {
        for (var i = _entries.Count - 1; i >= 0 && !_entries[i].IsMarker; i--)
        {
            if (_entries[i].Key == key)
                return i;
        }

        return -1;
    }

    /// <summary>Where an entry is open; -1 when its block closed around it.</summary>
    internal int StackIndex(int entry, GuardStack stack)
    {
        var (_, serial, index, _, _, _) = _entries[entry];
        return index < stack.Count && stack[index].Serial == serial ? index : -1;
    }

    internal void RemoveAt(int entry)
    {
        _entries.RemoveAt(entry);
        Count--;
    }

    /// <summary>An element is now open at another place.</summary>
    internal bool Move(int serial, int stackIndex)
    {
        var entry = FindSerial(serial);
        if (entry < 0)
            return false;
        _entries[entry] = _entries[entry] with { StackIndex = stackIndex };
        return true;
    }

    internal void Forget(int serial)
    {
        if (FindSerial(serial) is >= 0 and var entry)
            RemoveAt(entry);
    }

    /// <summary>The entry of an open element since the last marker; -1 when it was forgotten.</summary>
    internal int FindSerial(int serial)
    {
        for (var i = _entries.Count - 1; serial != 0 && i >= 0 && !_entries[i].IsMarker; i--)
        {
            if (_entries[i].Serial == serial)
                return i;
        }

        return -1;
    }

    /// <summary>Opens again what the last block closed.</summary>
    /// <returns>How many elements that makes.</returns>
    internal int Reopen(GuardStack stack)
    {
        var first = _entries.Count;
        while (first > 0 && !_entries[first - 1].IsMarker && StackIndex(first - 1, stack) < 0)
            first--;
        for (var i = first; i < _entries.Count && !stack.IsFull; i++)
        {
            var entry = _entries[i] with { StackIndex = stack.Count };
            _entries[i] = entry;
            stack.Push(new GuardOpenElement
            {
                Element = GuardElement.Of(entry.Key, []),
                Key = entry.Key,
                Serial = entry.Serial,
            });
        }

        return _entries.Count - first;
    }

    private bool Same(in Entry entry, int textStart, int textLength) => entry.TextLength == textLength
        && html.Span.Slice(entry.TextStart, textLength).SequenceEqual(html.Span.Slice(textStart, textLength));
}
