using System.Buffers;

namespace NewsKit.Decoding;

/// <summary>Recognises bytes that are no text at all, by their first bytes or by their zero bytes.</summary>
internal static class BinarySignature
{
    /// <summary>A few zero bytes happen in damaged pages, however short; they are dropped later.</summary>
    private const int SampleLength = 64 * 1024;
    private const int ToleratedControls = 64;
    private const int ToleratedNuls = 16;
    private const int PdfWindow = 64;
    private const int TarPlace = 257;
    private static readonly SearchValues<byte> MarkOrBlank = SearchValues.Create([0xEF, 0xBB, 0xBF, 0x09, 0x0A, 0x0D, 0x20]);

    /// <summary>The name of the format, or null.</summary>
    internal static string? Recognise(ReadOnlySpan<byte> bytes) =>
        Picture(bytes) ?? Media(bytes) ?? Archive(bytes) ?? Document(bytes);

    private static string? Picture(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "PNG picture",
        [0xFF, 0xD8, 0xFF, ..] => "JPEG picture",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => "GIF picture",
        [(byte)'I', (byte)'I', (byte)'*', 0, ..] or [(byte)'M', (byte)'M', 0, (byte)'*', ..] => "TIFF picture",
        [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => "BMP picture",
        [0, 0, 1, 0, _, 0, ..] => "icon",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', ..] => "WebP picture",
        [0, 0, 0, 12, (byte)'J', (byte)'X', (byte)'L', (byte)' ', ..] => "JPEG XL picture",
        [0, 0, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'a', (byte)'v', (byte)'i', ..] => "AVIF picture",
        [0, 0, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'h', (byte)'e', ..] => "HEIF picture",
        [0, 0, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'m', (byte)'i', (byte)'f', ..] => "HEIF picture",
        _ => null,
    };

    private static string? Media(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W' or (byte)'A', ..] => "RIFF media",
        [0, 0, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => "MP4 media",
        [(byte)'O', (byte)'g', (byte)'g', (byte)'S', 0, ..] => "Ogg media",
        [(byte)'I', (byte)'D', (byte)'3', < 5, ..] => "MP3 sound",
        [0x1A, 0x45, 0xDF, 0xA3, ..] => "Matroska or WebM media",
        [(byte)'w', (byte)'O', (byte)'F', (byte)'F' or (byte)'2', ..] => "web font",
        _ => null,
    };

    private static string? Archive(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'P', (byte)'K', 3 or 5 or 7, 4 or 6 or 8, ..] => ZipContent.Name(bytes),
        [0x1F, 0x8B, ..] => "gzip data",
        [0x28, 0xB5, 0x2F, 0xFD, ..] => "zstd data",
        [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, ..] => "xz data",
        [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', 0x31, 0x41, 0x59, ..] => "bzip2 data",
        [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C, ..] => "7z archive",
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, ..] => "RAR archive",
        _ when bytes.Length > TarPlace && bytes[TarPlace..].StartsWith("ustar"u8) => "tar archive",
        _ when bytes.StartsWith("WARC/"u8) && bytes.Length > 5 && char.IsAsciiDigit((char)bytes[5]) => "WARC archive",
        _ => null,
    };

    private static string? Document(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => "ELF program",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "office document",
        _ when bytes.StartsWith(@"{\rtf"u8) => "RTF document",
        _ when bytes.StartsWith("SQLite format 3\0"u8) => "SQLite database",
        _ when bytes.StartsWith("bplist0"u8) => bytes.IndexOf("WebMainResource"u8) >= 0
            ? "Safari web archive (.webarchive)" : "binary property list",
        _ => bytes[..Math.Min(bytes.Length, PdfWindow)].IndexOf("%PDF-"u8) is >= 0 and var mark
            && !bytes[..mark].ContainsAnyExcept(MarkOrBlank) ? "PDF document" : null,
    };

    /// <summary>More than a tenth of NUL bytes, or among the first of them a share of other controls that no text has.</summary>
    internal static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var nuls = bytes.Count((byte)0);
        if (nuls >= ToleratedNuls && nuls * 10L > bytes.Length)
            return true;
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        var controls = 0;
        foreach (var value in sample)
        {
            if (value is < 0x20 and not (0 or (byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B))
                controls++;
        }

        return controls > ToleratedControls && controls * 20 > sample.Length;
    }
}
