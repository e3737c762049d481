namespace NewsKit.Dom;

/// <summary>What a reader makes of each class attribute and id of one page, worked out once a text.</summary>
internal sealed class PerName<T>(Func<string, T> read)
{
    private (bool IsKnown, T Value)[] _values = new (bool, T)[256];

    /// <summary>The default value without the attribute.</summary>
    internal T? Of(ClassName name)
    {
        if (name.Text is null)
            return default;
        if (name.Number >= _values.Length)
            Array.Resize(ref _values, Math.Max(name.Number + 1, _values.Length * 2));
        ref var slot = ref _values[name.Number];
        if (!slot.IsKnown)
            slot = (true, read(name.Text));
        return slot.Value;
    }
}
