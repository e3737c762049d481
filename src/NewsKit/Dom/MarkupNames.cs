namespace NewsKit.Dom;

/// <summary>The class attributes and ids of a page, each text once, since pages repeat them.</summary>
internal sealed class MarkupNames
{
    private const int UsualCount = 256;
    private readonly Dictionary<string, MarkupName> _known;
    private readonly Dictionary<string, MarkupName>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    internal MarkupNames()
    {
        _known = new Dictionary<string, MarkupName>(UsualCount, StringComparer.Ordinal);
        _bySpan = _known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether an element of the page has just this text as its class attribute or id.</summary>
    internal bool Holds(string text) => _known.ContainsKey(text);

    internal MarkupName Of(ReadOnlySpan<char> text)
    {
        if (_bySpan.TryGetValue(text, out var name))
            return name;
        name = new MarkupName(text.ToString(), _known.Count + 1);
        _known.Add(name.Text!, name);
        return name;
    }
}
