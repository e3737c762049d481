namespace NewsKit.Pipeline;

/// <summary>Tells text from compressed bytes.</summary>
internal static class TextSniffer
{
    private const int Sample = 512;

    /// <summary>Whether the first sign in the bytes opens a tag.</summary>
    internal static bool LooksLikeHtml(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        var trimmed = bytes[..Math.Min(bytes.Length, Sample)].TrimStart(" \t\r\n"u8);
        return trimmed is [(byte)'<', var next, ..] && (char.IsAsciiLetter((char)next) || next is (byte)'!' or (byte)'?');
    }

    /// <summary>Whether the bytes hold none of the controls that text never has: compressed bytes soon do.</summary>
    internal static bool LooksLikeText(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes[..Math.Min(bytes.Length, Sample)])
        {
            if (value is < 0x09 or (> 0x0D and < 0x20 and not 0x1B) or 0x7F)
                return false;
        }

        return true;
    }
}
