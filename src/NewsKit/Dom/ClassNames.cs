namespace NewsKit.Dom;

/// <summary>The class attributes and ids of a page, each text once, since pages repeat them.</summary>
internal sealed class ClassNames
{
    private const int UsualCount = 256;
    private readonly Dictionary<string, ClassName> _known;
    private readonly Dictionary<string, ClassName>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    internal ClassNames()
    {
        _known = new Dictionary<string, ClassName>(UsualCount, StringComparer.Ordinal);
        _bySpan = _known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether an element of the page has just this text as its class attribute or id.</summary>
    internal bool Holds(string text) => _known.ContainsKey(text);

    internal ClassName Of(ReadOnlySpan<char> text)
    {
        if (_bySpan.TryGetValue(text, out var name))
            return name;
        name = new ClassName(text.ToString(), _known.Count + 1);
        _known.Add(name.Text!, name);
        return name;
    }
}
