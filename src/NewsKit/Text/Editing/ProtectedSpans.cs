using System.Buffers;

namespace NewsKit.Text;

/// <summary>The spans that typography leaves alone: addresses, hashtags, handles, paths, unresolved references.</summary>
internal sealed class ProtectedSpans
{
    private static readonly SearchValues<char> Triggers = SearchValues.Create(":wW@#&");

    private readonly List<(int Start, int End)> _spans = [];

    public ProtectedSpans(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Triggers); at >= 0;)
        {
            var (start, end) = ProtectedSpan.Around(text, at);
            if (end > start)
                Add(start, end);
            var from = Math.Max(at + 1, end);
            var step = text[from..].IndexOfAny(Triggers);
            at = step < 0 ? -1 : from + step;
        }
    }

    public bool Contains(int position)
    {
        var (low, high) = (0, _spans.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (start, end) = _spans[middle];
            if (position < start)
                high = middle - 1;
            else if (position >= end)
                low = middle + 1;
            else
                return true;
        }

        return false;
    }

    // Spans come in the order of their triggers; one that reaches back over its predecessor joins it.
    private void Add(int start, int end)
    {
        while (_spans.Count > 0 && _spans[^1].End > start)
        {
            start = Math.Min(start, _spans[^1].Start);
            end = Math.Max(end, _spans[^1].End);
            _spans.RemoveAt(_spans.Count - 1);
        }

        _spans.Add((start, end));
    }
}
