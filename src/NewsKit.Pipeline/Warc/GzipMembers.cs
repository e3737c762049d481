using System.Buffers.Binary;
using System.IO.Compression;

namespace NewsKit.Pipeline;

/// <summary>A gzipped archive, member by member. The inflater of the platform does not say how much it consumed, so the end of a
/// member is found by its trailer: checksum and length of what came out, within the last piece that was handed in.</summary>
internal sealed class GzipMembers(ArchiveWindow window) : ArchiveMembers(window)
{
    private const int Piece = 4 * 1024;
    private const int TrailerLength = 8;
    private const int LookAhead = 64 * 1024;

    private readonly PieceStream _pieces = new();
    private DeflateStream? _inflater;
    private Crc32 _sum;
    private uint _length;
    private int _handed;
    private long _data;
    private long _byteByByteFrom = long.MaxValue;

    internal static ReadOnlySpan<byte> Mark => [0x1F, 0x8B, 0x08];

    internal override bool AreStored => false;

    internal override async ValueTask<bool> OpenAsync(CancellationToken cancellation)
    {
        Start = Window.Offset;
        if (!await Window.HasAsync(1, cancellation).ConfigureAwait(false))
            return false;
        for (var count = 512; ; count *= 2)
        {
            var isAll = !await Window.HasAsync(count, cancellation).ConfigureAwait(false) || count > 2 * LookAhead;
            var length = GzipHeader.Length(Window.Held.Span);
            if (length > 0)
            {
                Window.Advance(length);
                Begin();
                return true;
            }

            if (length < 0 || isAll)
                throw new InvalidDataException("No member of gzip starts here.");
        }
    }

    internal override async ValueTask<int> ReadAsync(Memory<byte> into, CancellationToken cancellation)
    {
        while (true)
        {
            var read = _inflater!.Read(into.Span);
            if (read > 0)
            {
                _sum.Add(into.Span[..read]);
                _length += (uint)read;
                return read;
            }

            if (!_pieces.IsStarved)
                break;
            Window.Advance(_handed);
            _handed = 0;
            if (!await Window.HasAsync(1, cancellation).ConfigureAwait(false))
                throw new InvalidDataException("The archive ends within a member.");
            _handed = Window.Offset >= _byteByByteFrom ? 1 : Math.Min(Piece, Window.Held.Length);
            _pieces.Give(Window.Held[.._handed]);
        }

        await EndAsync(cancellation).ConfigureAwait(false);
        return 0;
    }

    internal override async ValueTask<bool> FindAsync(CancellationToken cancellation)
    {
        while (await Window.HasAsync(Mark.Length, cancellation).ConfigureAwait(false))
        {
            var at = Window.Held.Span.IndexOf(Mark);
            if (at < 0)
            {
                Window.Advance(Window.Held.Length - Mark.Length + 1);
                continue;
            }

            Window.Advance(at);
            await Window.HasAsync(LookAhead, cancellation).ConfigureAwait(false);
            if (OpensWithRecord(Window.Held))
                return true;
            Window.Advance(1);
        }

        return false;
    }

    public override void Dispose()
    {
        _inflater?.Dispose();
        _pieces.Dispose();
    }

    private void Begin()
    {
        _inflater?.Dispose();
        _inflater = new DeflateStream(_pieces, CompressionMode.Decompress, leaveOpen: true);
        _pieces.Clear();
        (_data, _sum, _length, _handed) = (Window.Offset, new Crc32(), 0, 0);
    }

    /// <summary>Goes behind the trailer.</summary>
    private async ValueTask EndAsync(CancellationToken cancellation)
    {
        await Window.HasAsync(_handed + TrailerLength, cancellation).ConfigureAwait(false);
        var (first, isOnly) = FindTrailer();
        if (first < 0)
            throw new InvalidDataException("The checksum of a member does not fit.");
        var last = Window.Offset;
        // Chance does not write the trailer twice, but the author of a page might: then the end is counted byte by byte.
        if (isOnly || _byteByByteFrom <= last || !Window.TryReturn(_data))
        {
            Window.Advance(first + TrailerLength);
            return;
        }

        _byteByByteFrom = last;
        Begin();
        var dropped = new byte[LookAhead];
        while (await ReadAsync(dropped, cancellation).ConfigureAwait(false) > 0)
        {
            // Only where it ends is of interest.
        }

        _byteByByteFrom = long.MaxValue;
    }

    private (int First, bool IsOnly) FindTrailer()
    {
        Span<byte> trailer = stackalloc byte[TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _sum.Value);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[sizeof(uint)..], _length);
        var bytes = Window.Held.Span[..Math.Min(Window.Held.Length, _handed + TrailerLength)];
        var first = bytes.IndexOf(trailer);
        return (first, first < 0 || bytes[(first + 1)..].IndexOf(trailer) < 0);
    }

    private static bool OpensWithRecord(ReadOnlyMemory<byte> bytes)
    {
        var length = GzipHeader.Length(bytes.Span);
        if (length <= 0)
            return false;
        try
        {
            using var pieces = new PieceStream();
            pieces.Give(bytes[length..]);
            using var inflater = new DeflateStream(pieces, CompressionMode.Decompress);
            var opening = new byte[RecordMark.Length];
            return inflater.ReadAtLeast(opening, opening.Length, throwOnEndOfStream: false) == opening.Length
                && opening.AsSpan().SequenceEqual(RecordMark);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
