using System.Text;

namespace NewsKit.Guard;

/// <summary>The page without what was dropped; the page itself as long as nothing was.</summary>
internal sealed class GuardOutput(string html)
{
    private StringBuilder? _kept;
    private int _copied;
    private char _last;

    /// <summary>Leaves a piece out.</summary>
    /// <param name="start">Its start; never before an earlier piece.</param>
    /// <param name="end">Its end.</param>
    /// <param name="separates">Whether the words around it must not run together.</param>
    internal void Drop(int start, int end, bool separates = false)
    {
        CopyTo(start);
        _copied = end;
        // A "<" that was text must not meet a letter: that would be a new tag, which nobody counted.
        if (_last == '<' || (separates && _last != '\0' && !char.IsWhiteSpace(_last)))
            Append(' ');
    }

    /// <summary>Writes something else instead of a piece.</summary>
    internal void Replace(int start, int end, ReadOnlySpan<char> text)
    {
        CopyTo(start);
        _copied = end;
        _kept!.Append(text);
        _last = text[^1];
    }

    /// <summary>The page up to <paramref name="end"/>.</summary>
    internal string Finish(int end)
    {
        if (_kept is null && end == html.Length)
            return html;
        CopyTo(end);
        return _kept!.ToString();
    }

    private void CopyTo(int end)
    {
        _kept ??= new StringBuilder(html.Length / 2);
        if (end <= _copied)
            return;
        _kept.Append(html, _copied, end - _copied);
        _last = html[end - 1];
    }

    private void Append(char c)
    {
        _kept!.Append(c);
        _last = c;
    }
}
