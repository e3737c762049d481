using System.Buffers.Text;

namespace NewsKit.Pipeline;

/// <summary>Undoes <c>Transfer-Encoding: chunked</c>.</summary>
internal static class ChunkedBody
{
    private const int LongestSizeLine = 4 * 1024;

    /// <summary>Joins the chunks.</summary>
    /// <param name="body">What was received.</param>
    /// <param name="isWhole">Whether the last chunk was there.</param>
    /// <returns>Null when these are no chunks: the crawler joined them before.</returns>
    internal static ReadOnlyMemory<byte>? Join(ReadOnlyMemory<byte> body, out bool isWhole)
    {
        var bytes = body.Span;
        isWhole = false;
        if (!TryReadSize(bytes, out _, out _))
            return null;
        var joined = new MemoryStream(bytes.Length);
        while (TryReadSize(bytes, out var size, out var length))
        {
            bytes = bytes[length..];
            isWhole = size == 0;
            if (isWhole)
                break;
            var count = (int)Math.Min(size, bytes.Length);
            joined.Write(bytes[..count]);
            bytes = bytes[count..];
            if (bytes.StartsWith("\r\n"u8))
                bytes = bytes[2..];
            else if (bytes.StartsWith("\n"u8))
                bytes = bytes[1..];
            else if (!bytes.IsEmpty)
                return null;
        }

        // What follows a chunk must be a chunk, unless the body was cut within its size.
        var isCut = bytes.IndexOf((byte)'\n') < 0;
        if (!isWhole && (!isCut || joined.Length == 0))
            return null;
        return joined.GetBuffer().AsMemory(0, (int)joined.Length);
    }

    /// <summary>Reads <c>1a3f; name=value</c> and the end of its line.</summary>
    private static bool TryReadSize(ReadOnlySpan<byte> bytes, out long size, out int length)
    {
        size = 0;
        length = bytes[..Math.Min(bytes.Length, LongestSizeLine)].IndexOf((byte)'\n') + 1;
        if (length == 0)
            return false;
        var line = bytes[..(length - 1)].TrimEnd("\r \t"u8).TrimStart(" \t"u8);
        return Utf8Parser.TryParse(line, out uint value, out var digits, 'x') && (size = value) >= 0
            && (digits == line.Length || line[digits..].TrimStart(" \t"u8) is [(byte)';', ..]);
    }
}
