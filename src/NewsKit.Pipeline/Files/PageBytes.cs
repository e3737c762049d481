using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using NewsKit.Model;

namespace NewsKit.Pipeline;

/// <summary>The bytes of one page, gzip expanded, or the reason why there are none.</summary>
internal sealed record PageBytes
{
    /// <summary>The most that compressed bytes may grow: no honest page does.</summary>
    internal const int MostGrowth = 200;

    internal const string Stage = "input";

    /// <summary>A length that a file states is made room for at once, within reason.</summary>
    private const int MostBelieved = 4 * 1024 * 1024;
    private const int AtOnce = 64 * 1024;

    /// <summary>What is said of a page whose end is missing.</summary>
    internal static readonly Diagnostic Cut = new()
    {
        Code = DiagnosticCodes.Unreadable,
        Severity = DiagnosticSeverity.Warning,
        Stage = Stage,
        Message = "The compressed data is cut or damaged; the page was read as far as it goes.",
    };

    private static ReadOnlySpan<byte> GzipMark => [0x1F, 0x8B];

    internal ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>Set instead of the bytes.</summary>
    internal PageProblem? Problem { get; init; }

    /// <summary>What the reader of the article must know about its bytes; usually nothing.</summary>
    internal Diagnostic? Remark { get; init; }

    /// <summary>Reads a file or standard input, one byte more than the limit at most: enough to see that it is too
    /// large.</summary>
    /// <param name="path">The file; null for standard input.</param>
    /// <param name="standardInput">Read without a file, and not closed.</param>
    /// <param name="limit">How many bytes a page may have.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>Never an exception of the file system: a file that cannot be read is a problem.</returns>
    internal static PageBytes Read(string? path, Stream standardInput, int limit, CancellationToken cancellation)
    {
        try
        {
            if (path is null)
                return Expand(ReadAtMost(standardInput, limit + 1L, 0, cancellation), limit, cancellation);
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return Expand(
                ReadAtMost(stream, limit + 1L, stream.CanSeek ? stream.Length : 0, cancellation), limit, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return new PageBytes { Problem = new PageProblem(PageReasons.Unreadable, failure.Message) };
        }
    }

    /// <summary>Whether bytes start as gzip does.</summary>
    internal static bool IsGzip(ReadOnlySpan<byte> bytes) => bytes.StartsWith(GzipMark);

    /// <summary>Expands gzip, within the limits; other bytes are taken as they are.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    internal static PageBytes Expand(ReadOnlyMemory<byte> bytes, int limit, CancellationToken cancellation)
    {
        if (bytes.Length > limit || !IsGzip(bytes.Span))
            return new PageBytes { Bytes = bytes };
        var most = Math.Min(limit, (long)bytes.Length * MostGrowth);
        using var pieces = new PieceStream();
        pieces.Give(bytes);
        using var gzip = new GZipStream(pieces, CompressionMode.Decompress);
        var expanded = ReadAtMost(gzip, most + 1, StatedLength(bytes.Span), cancellation);
        if (expanded.Length > most)
        {
            return new PageBytes
            {
                Problem = new PageProblem(PageReasons.InputTooLarge, string.Create(CultureInfo.InvariantCulture,
                    $"InputBytes is {limit} and gzip may expand {MostGrowth} times; "
                        + $"{bytes.Length} compressed bytes gave more than {most}.")),
            };
        }

        if (expanded.IsEmpty)
            throw new InvalidDataException("The compressed data holds nothing.");
        return new PageBytes { Bytes = expanded, Remark = expanded.Length < StatedLength(bytes.Span) ? Cut : null };
    }

    /// <summary>Reads what there is, up to a number of bytes; damage ends it.</summary>
    internal static ReadOnlyMemory<byte> ReadAtMost(
        Stream stream, long most, out bool isSound, CancellationToken cancellation)
    {
        var bytes = new MemoryStream();
        isSound = true;
        try
        {
            ReadAtMost(stream, most, bytes, cancellation);
        }
        catch (Exception damage) when (damage is InvalidDataException or InvalidOperationException or IOException)
        {
            isSound = false;
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private static ReadOnlyMemory<byte> ReadAtMost(Stream stream, long most, long stated, CancellationToken cancellation)
    {
        var bytes = new MemoryStream((int)Math.Min(Math.Min(most, stated), MostBelieved));
        ReadAtMost(stream, most, bytes, cancellation);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private static void ReadAtMost(Stream stream, long most, MemoryStream bytes, CancellationToken cancellation)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(AtOnce);
        while (bytes.Length < most)
        {
            cancellation.ThrowIfCancellationRequested();
            var read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, most - bytes.Length));
            if (read == 0)
                break;
            bytes.Write(buffer, 0, read);
        }

        ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <summary>Gzip ends with the length of what was compressed last, so more than the whole means that the end is missing;
    /// the expansion itself does not notice.</summary>
    private static uint StatedLength(ReadOnlySpan<byte> gzip) => BinaryPrimitives.ReadUInt32LittleEndian(gzip[^sizeof(uint)..]);
}
