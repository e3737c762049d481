using System.Buffers;

namespace NewsKit.Decoding;

/// <summary>Bytes out of the form in which mail carries them. Damage is passed over: what can be read is read.</summary>
internal static class TransferEncoding
{
    private static readonly SearchValues<byte> Base64Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8);

    /// <summary>The bytes that were written; null when the encoding is not known.</summary>
    internal static byte[]? Decode(ReadOnlySpan<byte> body, string encoding) => encoding.ToUpperInvariant() switch
    {
        "" or "7BIT" or "8BIT" or "BINARY" => body.ToArray(),
        "QUOTED-PRINTABLE" => QuotedPrintable(body),
        "BASE64" => Base64(body),
        _ => null,
    };

    /// <summary><c>=E9</c> is a byte, <c>=</c> before a line end joins two lines, blanks at a line end are not of the
    /// text.</summary>
    private static byte[] QuotedPrintable(ReadOnlySpan<byte> body)
    {
        var bytes = new byte[body.Length];
        var length = 0;
        for (var place = 0; place < body.Length;)
        {
            var start = place;
            var line = Lines.At(body, place, out place);
            var hasEnd = start + line.Length < body.Length;
            line = line.TrimEnd(" \t\r"u8);
            var goesOn = line is [.., (byte)'='];
            length += Unescape(goesOn ? line[..^1] : line, bytes.AsSpan(length));
            if (hasEnd && !goesOn)
                bytes[length++] = (byte)'\n';
        }

        return bytes[..length];
    }

    private static int Unescape(ReadOnlySpan<byte> line, Span<byte> bytes)
    {
        var length = 0;
        while (line.IndexOf((byte)'=') is >= 0 and var mark)
        {
            line[..mark].CopyTo(bytes[length..]);
            length += mark;
            var isEscape = line.Length > mark + 2 && char.IsAsciiHexDigit((char)line[mark + 1])
                && char.IsAsciiHexDigit((char)line[mark + 2]);
            bytes[length++] = isEscape ? (byte)((Digit(line[mark + 1]) << 4) | Digit(line[mark + 2])) : (byte)'=';
            line = line[(mark + (isEscape ? 3 : 1))..];
        }

        line.CopyTo(bytes[length..]);
        return length + line.Length;
    }

    private static int Digit(byte hex) => hex <= (byte)'9' ? hex - (byte)'0' : (hex | 0x20) - (byte)'a' + 10;

    private static byte[] Base64(ReadOnlySpan<byte> body)
    {
        const int group = 4;
        var letters = new byte[body.Length + group];
        var count = 0;
        foreach (var letter in body)
        {
            if (letter == (byte)'=')
                break;
            if (Base64Letters.Contains(letter))
                letters[count++] = letter;
        }

        // One letter alone is less than a byte.
        if (count % group == 1)
            count--;
        while (count % group != 0)
            letters[count++] = (byte)'=';
        var bytes = new byte[count / group * 3];
        System.Buffers.Text.Base64.DecodeFromUtf8(letters.AsSpan(0, count), bytes, out _, out var length);
        return bytes[..length];
    }
}
