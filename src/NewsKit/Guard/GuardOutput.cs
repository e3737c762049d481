using NewsKit.Model;

namespace NewsKit.Guard;

/// <summary>The page without what was dropped, gathered piece by piece in memory that is used again after it.</summary>
internal sealed class GuardOutput(ReadOnlyMemory<char> html) : IDisposable
{
    /// <summary>Room for the blanks and tags that are written in place of others.</summary>
    private const int Spare = 256;

    private char[] _kept = BoundedArrayPool<char>.Rent(html.Length + Spare);

    /// <summary>What a parser may see: the first <see cref="Length"/> of them.</summary>
    internal char[] Chars => _kept;

    internal int Length { get; private set; }

    /// <summary>How far the page has been copied or dropped.</summary>
    internal int Position { get; private set; }

    private char Last => Length > 0 ? _kept[Length - 1] : '\0';

    /// <summary>Leaves a piece out.</summary>
    /// <param name="start">Its start; never before an earlier piece.</param>
    /// <param name="end">Its end.</param>
    /// <param name="separates">Whether the words around it must not run together.</param>
    internal void Drop(int start, int end, bool separates = false)
    {
        CopyTo(start);
        Position = end;
        // A "<" that was text must not meet a letter: that would be a new tag, which nobody counted.
        if (Last == '<' || (separates && Last != '\0' && !char.IsWhiteSpace(Last)))
            Append(" ");
    }

    /// <summary>Writes something else instead of a piece.</summary>
    internal void Replace(int start, int end, ReadOnlySpan<char> text)
    {
        CopyTo(start);
        Position = end;
        Append(text);
    }

    /// <summary>Takes the rest of the page, up to <paramref name="end"/>.</summary>
    internal void Finish(int end) => CopyTo(end);

    public void Dispose()
    {
        if (_kept.Length > 0)
            BoundedArrayPool<char>.Return(_kept);
        (_kept, Length) = ([], 0);
    }

    public override string ToString() => new(_kept, 0, Length);

    private void CopyTo(int end)
    {
        if (end <= Position)
            return;
        Append(html.Span[Position..end]);
        Position = end;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _kept.Length - Length)
            Grow(text.Length);
        text.CopyTo(_kept.AsSpan(Length));
        Length += text.Length;
    }

    private void Grow(int more)
    {
        var kept = BoundedArrayPool<char>.Rent(Length + more + html.Length / 4);
        _kept.AsSpan(0, Length).CopyTo(kept);
        BoundedArrayPool<char>.Return(_kept);
        _kept = kept;
    }
}
