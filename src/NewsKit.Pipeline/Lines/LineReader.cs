namespace NewsKit.Pipeline;

/// <summary>Cuts a stream into lines; a line past the limit is dropped as it comes, never gathered.</summary>
internal sealed class LineReader(Stream stream, int limit)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _searched;
    private int _end;
    private bool _overlong;

    /// <summary>How many bytes stand before the line that comes next.</summary>
    internal long Position { get; private set; }

    /// <summary>Takes the next whole line out of what was read.</summary>
    /// <param name="line">The line without its line feed, valid until the next fill; null when it was past the limit.</param>
    /// <returns>False when more must be read first.</returns>
    internal bool TryNext(out Memory<byte>? line)
    {
        line = null;
        var feed = _buffer.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
        if (feed < 0)
        {
            _searched = _end;
            return false;
        }

        Take(_searched + feed, ref line);
        _searched = ++_start;
        Position++;
        return true;
    }

    /// <summary>What stands after the last line feed, once the stream has ended.</summary>
    internal bool TryRest(out Memory<byte>? line)
    {
        line = null;
        var any = _overlong || _end > _start;
        if (any)
            Take(_end, ref line);
        return any;
    }

    /// <summary>Reads on.</summary>
    /// <returns>False at the end of the stream.</returns>
    internal async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        MakeRoom();
        // Standard input cannot be interrupted while it waits; the wait itself can.
        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellation).AsTask().WaitAsync(cancellation)
            .ConfigureAwait(false);
        _end += read;
        return read > 0;
    }

    private void Take(int end, ref Memory<byte>? line)
    {
        if (!_overlong && end - _start <= limit)
            line = _buffer.AsMemory(_start, end - _start);
        _overlong = false;
        Position += end - _start;
        _start = end;
    }

    private void MakeRoom()
    {
        if (_end - _start > limit)
        {
            _overlong = true;
            Position += _end - _start;
            _start = _end;
        }

        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_searched, _end, _start) = (_searched - _start, _end - _start, 0);
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
    }
}
