using System.Text;
using NewsKit.Dom;

namespace NewsKit.Metadata;

/// <summary>Gathers the text of the elements somebody asked for, while the walk passes over them.</summary>
internal sealed class TextCaptures(int limit)
{
    // More elements within each other than this are a trap, not a page.
    private const int OpenAtOnce = 16;
    private readonly Stack<(MarkupElement Element, int Start, int Limit, Action<string> Done)> _open = new();
    private readonly StringBuilder _text = new();

    internal void Open(MarkupElement element, Action<string> done, int? length = null)
    {
        if (_open.Count < OpenAtOnce)
            _open.Push((element, _text.Length, length ?? limit, done));
    }

    internal void Append(ReadOnlySpan<char> data)
    {
        if (_open.Count > 0)
            _text.Append(data);
    }

    /// <summary>Words on both sides of a line break or a block are apart.</summary>
    internal void Break()
    {
        if (_open.Count > 0 && _text.Length > 0 && _text[^1] != ' ')
            _text.Append(' ');
    }

    internal void Leave(MarkupElement element)
    {
        while (_open.TryPeek(out var capture) && ReferenceEquals(capture.Element, element))
        {
            _open.Pop();
            // One more than the limit, so that the cut is seen; never the whole of a page taken for a headline.
            var start = capture.Start;
            while (start < _text.Length && start - capture.Start < capture.Limit && char.IsWhiteSpace(_text[start]))
                start++;
            capture.Done(_text.ToString(start, Math.Min(_text.Length - start, capture.Limit + 1)));
        }

        if (_open.Count == 0 && _text.Length > 0)
            _text.Clear();
    }
}
