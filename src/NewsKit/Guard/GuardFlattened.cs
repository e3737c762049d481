namespace NewsKit.Guard;

/// <summary>The names of the tags that were left out and whose end tags are still to come.</summary>
internal sealed class GuardFlattened
{
    private const int NamesKept = 1_024;
    private readonly Dictionary<ulong, int> _waiting = [];
    private int _depth;

    internal void Add(ulong key, int depth)
    {
        _depth = depth;
        if (_waiting.TryGetValue(key, out var waiting) || _waiting.Count < NamesKept)
            _waiting[key] = waiting + 1;
    }

    /// <summary>Whether an end tag belongs to a tag that was left out.</summary>
    internal bool Take(ulong key)
    {
        if (_waiting.Count == 0 || !_waiting.TryGetValue(key, out var waiting))
            return false;
        if (waiting > 1)
            _waiting[key] = waiting - 1;
        else
            _waiting.Remove(key);
        return true;
    }

    /// <summary>What was left out inside of an element that is closed now is closed too.</summary>
    internal void Left(int depth)
    {
        if (depth < _depth && _waiting.Count > 0)
            _waiting.Clear();
    }
}
