namespace NewsKit.Decoding;

/// <summary>Decodes the encodings in which a byte is a character, by the table of the standard.</summary>
internal sealed class SingleByteDecoder(string name) : CharacterDecoder
{
    private readonly char[] _upperHalf = SingleByteTable.UpperHalf(name);

    internal override int CountChars(ReadOnlySpan<byte> bytes) => bytes.Length;

    internal override int Decode(ReadOnlySpan<byte> bytes, Span<char> chars, out int invalid)
    {
        for (var i = 0; i < bytes.Length; i++)
            chars[i] = bytes[i] < 0x80 ? (char)bytes[i] : _upperHalf[bytes[i] - 0x80];
        invalid = _upperHalf.AsSpan().Contains('\uFFFD') ? chars[..bytes.Length].Count('\uFFFD') : 0;
        return bytes.Length;
    }
}
