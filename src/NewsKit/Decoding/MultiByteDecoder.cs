using System.Text;
using System.Text.Unicode;

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

    internal override string Decode(ReadOnlySpan<byte> bytes, out int invalid)
    {
        invalid = 0;
        if (_encoding is UTF8Encoding && Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);
        _counter.Count = 0;
        var length = _encoding.GetCharCount(bytes);
        invalid = _counter.Count;
        return string.Create(length, new Source(_encoding, bytes), static (chars, source) =>
            source.Encoding.GetChars(source.Bytes, chars));
    }

    private readonly ref struct Source(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        internal Encoding Encoding { get; } = encoding;

        internal ReadOnlySpan<byte> Bytes { get; } = bytes;
    }
}
