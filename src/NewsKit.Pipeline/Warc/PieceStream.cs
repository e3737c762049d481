namespace NewsKit.Pipeline;

/// <summary>Hands in pieces of bytes, and says when more is asked for than was given.</summary>
internal sealed class PieceStream : Stream
{
    private ReadOnlyMemory<byte> _piece;

    /// <summary>Whether the last read found nothing.</summary>
    internal bool IsStarved { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    internal void Give(ReadOnlyMemory<byte> piece) => (_piece, IsStarved) = (piece, false);

    internal void Clear() => Give(default);

    public override int Read(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _piece.Length);
        _piece.Span[..count].CopyTo(buffer);
        _piece = _piece[count..];
        IsStarved = count == 0;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Nothing is written.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
