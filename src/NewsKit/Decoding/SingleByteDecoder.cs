namespace NewsKit.Decoding;

/// <summary>Decodes the encodings in which a byte is a character, by the table of the standard.</summary>
internal sealed class SingleByteDecoder(string name) : CharacterDecoder
{
    private readonly char[] _upperHalf = SingleByteTable.UpperHalf(name);

    internal override int CountChars(ReadOnlySpan<byte> bytes) => bytes.Length;

    internal override string Decode(ReadOnlySpan<byte> bytes, out int invalid)
    {
        var text = string.Create(bytes.Length, new Source(bytes, _upperHalf), static (chars, source) =>
        {
            for (var i = 0; i < chars.Length; i++)
            {
                var value = source.Bytes[i];
                chars[i] = value < 0x80 ? (char)value : source.UpperHalf[value - 0x80];
            }
        });
        invalid = _upperHalf.AsSpan().Contains('\uFFFD') ? text.AsSpan().Count('\uFFFD') : 0;
        return text;
    }

    private readonly ref struct Source(ReadOnlySpan<byte> bytes, char[] upperHalf)
    {
        internal ReadOnlySpan<byte> Bytes { get; } = bytes;

        internal char[] UpperHalf { get; } = upperHalf;
    }
}
