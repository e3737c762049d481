using System.Text;

namespace NewsKit.Decoding;

/// <summary>Decodes UTF-8, UTF-16 and the East Asian encodings.</summary>
internal sealed class MultiByteDecoder : CharacterDecoder
{
    private readonly InvalidSequenceCounter _counter = new();
    private readonly Encoding _encoding;

    internal MultiByteDecoder(Encoding encoding)
    {
        _encoding = (Encoding)encoding.Clone();
        _encoding.DecoderFallback = _counter;
    }

    internal static MultiByteDecoder OfCodePage(int codePage) => new(CodePages.Get(codePage));

    internal override int CountChars(ReadOnlySpan<byte> bytes) => _encoding.GetCharCount(bytes);

    internal override int Decode(ReadOnlySpan<byte> bytes, Span<char> chars, out int invalid)
    {
        _counter.Count = 0;
        var length = _encoding.GetChars(bytes, chars);
        invalid = _counter.Count;
        return length;
    }
}
