namespace NewsKit.Decoding;

/// <summary>The lines of bytes, one after the other.</summary>
internal static class Lines
{
    /// <summary>The line that starts here, without its line feed.</summary>
    internal static ReadOnlySpan<byte> At(ReadOnlySpan<byte> bytes, int start, out int next)
    {
        var length = bytes[start..].IndexOf((byte)'\n');
        next = length < 0 ? bytes.Length : start + length + 1;
        return length < 0 ? bytes[start..] : bytes.Slice(start, length);
    }
}
