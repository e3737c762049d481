namespace NewsKit.Text;

/// <summary>The <c>lang</c> that holds at a place in HTML source, in constant time for each tag.</summary>
internal sealed class LanguageStack
{
    private readonly Stack<(string Element, string Language, int Nested)> _open = new();

    /// <summary>The nearest language, or null when no open element states one.</summary>
    public string? Current => _open.TryPeek(out var top) ? top.Language : null;

    public void Open(string element, string? language)
    {
        if (language is not null)
            _open.Push((element, language, 0));
        else if (IsTop(element))
            CountNested(1);
    }

    public void Close(string element)
    {
        if (!IsTop(element))
            return;
        if (_open.Peek().Nested == 0)
            _open.Pop();
        else
            CountNested(-1);
    }

    private bool IsTop(string element) =>
        _open.TryPeek(out var top) && top.Element.Equals(element, StringComparison.OrdinalIgnoreCase);

    private void CountNested(int change)
    {
        var top = _open.Pop();
        _open.Push(top with { Nested = top.Nested + change });
    }
}
