namespace NewsKit.Pipeline;

/// <summary>The bytes of an archive as they lie in its file, through a window that can look ahead and be set back.</summary>
/// <param name="stream">The archive.</param>
/// <param name="offset">Where in the file the stream starts.</param>
internal sealed class ArchiveWindow(Stream stream, long offset)
{
    private byte[] _buffer = new byte[128 * 1024];
    private long _bufferOffset = offset;
    private int _start;
    private int _end;

    /// <summary>Where in the file the window starts.</summary>
    internal long Offset => _bufferOffset + _start;

    /// <summary>What was read and not yet passed over.</summary>
    internal ReadOnlyMemory<byte> Held => _buffer.AsMemory(_start, _end - _start);

    internal void Advance(int count) => _start += count;

    /// <summary>Reads on until so many bytes are held.</summary>
    /// <returns>False when the archive ends before.</returns>
    internal async ValueTask<bool> HasAsync(int count, CancellationToken cancellation)
    {
        while (_end - _start < count)
        {
            if (_end == _buffer.Length)
                MakeRoom(count);
            var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellation).ConfigureAwait(false);
            if (read == 0)
                return false;
            _end += read;
        }

        return true;
    }

    /// <summary>Sets the window back to an offset that was passed over.</summary>
    /// <returns>False when the bytes are gone and the stream cannot seek.</returns>
    internal bool TryReturn(long offset)
    {
        if (offset < _bufferOffset)
        {
            if (!stream.CanSeek)
                return false;
            stream.Seek(offset - (_bufferOffset + _end), SeekOrigin.Current);
            (_bufferOffset, _start, _end) = (offset, 0, 0);
        }

        _start = (int)(offset - _bufferOffset);
        return true;
    }

    private void MakeRoom(int count)
    {
        var target = count <= _buffer.Length ? _buffer : new byte[Math.Max(count, 2 * _buffer.Length)];
        Held.CopyTo(target);
        (_buffer, _bufferOffset, _end, _start) = (target, Offset, _end - _start, 0);
    }
}
