using System.Text;

namespace NewsKit.Decoding;

/// <summary>Decodes with one encoding of the standard; never throws, and counts what is invalid.</summary>
internal abstract class CharacterDecoder
{
    /// <param name="name">A name of <see cref="EncodingLabels"/>.</param>
    internal static CharacterDecoder For(string name) => name switch
    {
        "utf-8" => new MultiByteDecoder(Encoding.UTF8),
        "utf-16le" => new MultiByteDecoder(Encoding.Unicode),
        "utf-16be" => new MultiByteDecoder(Encoding.BigEndianUnicode),
        "gbk" or "gb18030" => MultiByteDecoder.OfCodePage(54936),
        "big5" => MultiByteDecoder.OfCodePage(950),
        "euc-jp" => MultiByteDecoder.OfCodePage(51932),
        "iso-2022-jp" => MultiByteDecoder.OfCodePage(50221),
        "shift_jis" => MultiByteDecoder.OfCodePage(932),
        "euc-kr" => MultiByteDecoder.OfCodePage(949),
        _ => new SingleByteDecoder(name),
    };

    internal abstract int CountChars(ReadOnlySpan<byte> bytes);

    /// <param name="bytes">What was received.</param>
    /// <param name="chars">Takes the characters; no encoding here gives more of them than there are bytes.</param>
    /// <param name="invalid">How many sequences became U+FFFD.</param>
    /// <returns>How many characters there are.</returns>
    internal abstract int Decode(ReadOnlySpan<byte> bytes, Span<char> chars, out int invalid);
}
