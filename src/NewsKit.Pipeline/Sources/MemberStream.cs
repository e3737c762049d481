namespace NewsKit.Pipeline;

/// <summary>What is gzipped in a file, member after member, as one stream. Unlike the platform's it notices when the end is
/// missing.</summary>
internal sealed class MemberStream : Stream
{
    private readonly Stream _file;
    private readonly ArchiveWindow _window;
    private readonly GzipMembers _members;
    private bool _isOpen;

    internal MemberStream(Stream file)
    {
        _file = file;
        _window = new ArchiveWindow(file, 0);
        _members = new GzipMembers(_window);
    }

    /// <summary>How far the file was read.</summary>
    internal long Offset => _window.Offset;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_isOpen || await _members.OpenAsync(cancellationToken).ConfigureAwait(false))
        {
            _isOpen = true;
            var read = await _members.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (read > 0)
                return read;
            _isOpen = false;
        }

        return 0;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
        // Nothing is written.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _members.Dispose();
            _file.Dispose();
        }

        base.Dispose(disposing);
    }
}
