using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace NewsKit.Output;

/// <summary>Accents stay readable and a quotation mark is <c>\"</c>; what could end a script block or hide in a line is
/// escaped by its number.</summary>
internal sealed unsafe class ScriptSafeEncoder : JavaScriptEncoder
{
    private const string QuotationMark = "\\\"";

    private static readonly JavaScriptEncoder Numbers = Create(UnicodeRanges.All);

    public override int MaxOutputCharactersPerInputCharacter => Numbers.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) => Numbers.WillEncode(unicodeScalar);

    public override int FindFirstCharacterToEncode(char* text, int textLength) =>
        Numbers.FindFirstCharacterToEncode(text, textLength);

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) =>
        Numbers.FindFirstCharacterToEncodeUtf8(utf8Text);

    public override bool TryEncodeUnicodeScalar(
        int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        if (unicodeScalar != '"')
            return Numbers.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
        var fits = QuotationMark.TryCopyTo(new Span<char>(buffer, bufferLength));
        numberOfCharactersWritten = fits ? QuotationMark.Length : 0;
        return fits;
    }
}
