using System.Buffers.Binary;
using System.IO.Compression;
using NewsKit.Model;

namespace NewsKit.Cli;

/// <summary>The bytes of one page, gzip expanded, or the reason why there are none.</summary>
internal sealed record PageBytes
{
    /// <summary>The most that compressed bytes may grow: no honest page does.</summary>
    internal const int GzipRatio = 200;

    private const string Stage = "input";
    private const int UsualLength = 16 * 1024;
    private const int MostBelieved = 4 * 1024 * 1024;
    private const int AtOnce = 64 * 1024;

    private static readonly Diagnostic Cut = new()
    {
        Code = DiagnosticCodes.Unreadable,
        Severity = DiagnosticSeverity.Warning,
        Stage = Stage,
        Message = "The compressed data is cut or damaged; the page was read as far as it goes.",
    };

    private static ReadOnlySpan<byte> GzipMark => [0x1F, 0x8B];

    internal ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>Set instead of the bytes.</summary>
    internal ParseResult? Refusal { get; init; }

    /// <summary>What the reader of the article must know about its bytes; usually nothing.</summary>
    internal Diagnostic? Remark { get; init; }

    /// <summary>Reads a file or standard input, one byte more than the limit at most: enough to see that it is too
    /// large.</summary>
    /// <returns>Never an exception of the file system: a file that cannot be read is a refusal.</returns>
    internal static PageBytes Read(InputFile file, Stream standardInput, int limit, CancellationToken cancellation)
    {
        try
        {
            if (file.Path is null)
                return Expand(ReadAtMost(standardInput, limit + 1L, UsualLength, cancellation), limit, cancellation);
            using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            var stated = stream.CanSeek ? stream.Length : UsualLength;
            return Expand(ReadAtMost(stream, limit + 1L, stated, cancellation), limit, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return Refuse(ParseStatus.NotHtml, DiagnosticCodes.Unreadable, failure.Message);
        }
    }

    /// <summary>Whether bytes start as gzip does.</summary>
    internal static bool IsGzip(ReadOnlySpan<byte> bytes) => bytes.StartsWith(GzipMark);

    private static PageBytes Expand(ArraySegment<byte> bytes, int limit, CancellationToken cancellation)
    {
        if (bytes.Count > limit || !IsGzip(bytes))
            return new PageBytes { Bytes = bytes };
        var most = Math.Min(limit, (long)bytes.Count * GzipRatio);
        using var gzip = new GZipStream(
            new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), CompressionMode.Decompress);
        var expanded = ReadAtMost(gzip, most + 1, StatedLength(bytes), cancellation);
        if (expanded.Count > most)
        {
            return Refuse(
                ParseStatus.InputTooLarge, DiagnosticCodes.InputTooLarge,
                $"InputBytes is {limit} and gzip may expand {GzipRatio} times; "
                    + $"{bytes.Count} compressed bytes gave more than {most}.");
        }

        if (expanded.Count == 0)
            throw new InvalidDataException("The compressed data holds nothing.");
        return new PageBytes { Bytes = expanded, Remark = expanded.Count < StatedLength(bytes) ? Cut : null };
    }

    /// <summary>Gzip ends with the length of what was compressed last, so more than the whole means that the end is missing;
    /// the expansion itself does not notice.</summary>
    private static uint StatedLength(ReadOnlySpan<byte> gzip) => BinaryPrimitives.ReadUInt32LittleEndian(gzip[^sizeof(uint)..]);

    /// <summary>Reads into one array of the stated length, or of a larger one where there is more.</summary>
    private static ArraySegment<byte> ReadAtMost(Stream stream, long most, long stated, CancellationToken cancellation)
    {
        // One byte more tells the end of what is as long as it says; what is said is believed within reason.
        var bytes = new byte[(int)Math.Min(most, Math.Clamp(stated + 1, UsualLength, MostBelieved))];
        var length = 0;
        while (length < most)
        {
            cancellation.ThrowIfCancellationRequested();
            if (length == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(most, bytes.Length * 2L));
            var read = stream.Read(bytes, length, Math.Min(bytes.Length - length, AtOnce));
            if (read == 0)
                break;
            length += read;
        }

        return new ArraySegment<byte>(bytes, 0, length);
    }

    private static PageBytes Refuse(ParseStatus status, string code, string message) => new()
    {
        Refusal = new ParseResult
        {
            Status = status,
            Diagnostics = [new Diagnostic { Code = code, Severity = DiagnosticSeverity.Error, Stage = Stage, Message = message }],
        },
    };
}
