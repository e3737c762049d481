using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;

namespace NewsKit.Pipeline;

/// <summary>Undoes what the header of a response says was done to its body. Stated is not applied: crawlers store bodies decoded
/// and leave the header, so bytes that are not what it says are taken as they are.</summary>
internal static class BodyDecoding
{
    private const int MostEncodings = 8;

    private static ReadOnlySpan<byte> ZstdMark => [0x28, 0xB5, 0x2F, 0xFD];

    internal static HttpPage Decode(ReadOnlyMemory<byte> body, HeaderFields header, int limit)
    {
        var isCut = false;
        var isSaid = header.List("Transfer-Encoding").Contains("chunked", StringComparer.OrdinalIgnoreCase);
        if (ChunkedBody.Join(body, out var isWhole) is { } joined && (isSaid || isWhole))
            (body, isCut) = (joined, !isWhole);
        // What was done last is undone first.
        var done = header.List("Content-Encoding").Concat(header.List("Transfer-Encoding")).Take(MostEncodings);
        foreach (var name in done.Reverse())
        {
            var step = Undo(name.ToLowerInvariant(), body, Math.Min(limit, (long)body.Length * PageBytes.MostGrowth));
            if (step.Problem is not null)
                return step;
            isCut |= step.Diagnostics.Count > 0;
            body = step.Bytes;
        }

        return new HttpPage { Bytes = body, Diagnostics = isCut ? [PageBytes.Cut] : [] };
    }

    private static HttpPage Undo(string name, ReadOnlyMemory<byte> body, long most) => name switch
    {
        _ when body.IsEmpty => new HttpPage(),
        "gzip" or "x-gzip" when PageBytes.IsGzip(body.Span) =>
            Expand(body, most, stream => new GZipStream(stream, CompressionMode.Decompress), StatedLength(body.Span)),
        "deflate" when IsZlib(body.Span) => Expand(body, most, stream => new ZLibStream(stream, CompressionMode.Decompress)),
        "deflate" => Expand(body, most, stream => new DeflateStream(stream, CompressionMode.Decompress)),
        "br" => Expand(body, most, stream => new BrotliStream(stream, CompressionMode.Decompress)),
        "zstd" when body.Span.StartsWith(ZstdMark) => Unknown(name),
        "gzip" or "x-gzip" or "zstd" or "identity" or "chunked" => new HttpPage { Bytes = body },
        _ => TextSniffer.LooksLikeText(body.Span) ? new HttpPage { Bytes = body } : Unknown(name),
    };

    /// <summary>Expands what may be compressed; text that is not stays as it is.</summary>
    /// <param name="body">The bytes.</param>
    /// <param name="most">How many may come out.</param>
    /// <param name="open">Opens the expanding stream.</param>
    /// <param name="stated">How many there should be, when the bytes say so; else what is cut asks for more in the end.</param>
    private static HttpPage Expand(ReadOnlyMemory<byte> body, long most, Func<Stream, Stream> open, long stated = -1)
    {
        using var pieces = new PieceStream();
        pieces.Give(body);
        using var stream = open(pieces);
        var bytes = PageBytes.ReadAtMost(stream, most + 1, out var isSound, CancellationToken.None);
        if (bytes.Length > most)
        {
            return new HttpPage
            {
                Problem = new PageProblem(PageReasons.InputTooLarge, string.Create(CultureInfo.InvariantCulture,
                    $"The page expands to more than {most} bytes, from {body.Length}.")),
            };
        }

        var isWhole = isSound && (stated < 0 ? !pieces.IsStarved : bytes.Length >= stated);
        return !isWhole && (bytes.IsEmpty || TextSniffer.LooksLikeText(body.Span)) ? new HttpPage { Bytes = body }
            : new HttpPage { Bytes = bytes, Diagnostics = isWhole ? [] : [PageBytes.Cut] };
    }

    private static HttpPage Unknown(string name) => new()
    {
        Problem = new PageProblem(PageReasons.UnknownEncoding,
            $"The page is compressed in a way that is not read: '{(name.Length <= 40 ? name : name[..40])}'."),
    };

    private static long StatedLength(ReadOnlySpan<byte> gzip) =>
        gzip.Length < sizeof(uint) ? uint.MaxValue : BinaryPrimitives.ReadUInt32LittleEndian(gzip[^sizeof(uint)..]);

    private static bool IsZlib(ReadOnlySpan<byte> bytes) =>
        bytes is [var method, var flags, ..] && (method & 0x0F) == 8 && method <= 0x78 && ((method << 8) | flags) % 31 == 0;
}
