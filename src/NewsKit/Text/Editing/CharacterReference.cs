using System.Buffers;
using System.Globalization;
using System.Net;

namespace NewsKit.Text;

/// <summary>Reads <c>&amp;name;</c> and <c>&amp;#number;</c>: the HTML 4 names and <c>apos</c>.</summary>
internal static class CharacterReference
{
    private const int LongestName = 8;

    private static readonly SearchValues<char> DecimalDigits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> HexadecimalDigits = SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly SearchValues<char> Alphanumeric =
        SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Reads a left-over reference after its ampersand; false for what must stay as it is (H2).</summary>
    /// <param name="body">The text after the ampersand.</param>
    /// <param name="length">The length of the reference without its ampersand.</param>
    /// <param name="character">What it stands for.</param>
    public static bool TryReadLeftOver(ReadOnlySpan<char> body, out int length, out int character)
    {
        (length, character) = (0, 0);
        var end = body[..Math.Min(body.Length, LongestName + 2)].IndexOf(';');
        if (end <= 0)
            return false;
        length = end + 1;
        character = body[0] == '#' ? Number(body[1..end]) : Named(body[..end]);
        if (character is >= 0x80 and <= 0x9F)
            character = Windows1252.ToCharacter(character) ?? -1;
        return character switch
        {
            '\t' or '\n' or '\r' => true,
            < 0x20 or '<' or '>' or 0x7F or (>= 0xD800 and <= 0xDFFF) or > 0x10FFFF => false,
            _ => true,
        };
    }

    /// <summary>The character of an HTML 4 name or <c>apos</c> (case counts), or -1.</summary>
    public static int Named(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > LongestName || !char.IsAsciiLetter(name[0]) || name.ContainsAnyExcept(Alphanumeric))
            return -1;

        // The framework knows exactly this list of names and decodes each to one character.
        var decoded = WebUtility.HtmlDecode($"&{name};");
        return decoded.Length == 1 ? decoded[0] : -1;
    }

    /// <summary>Where a well-formed reference, known or not, ends; 0 when the ampersand starts none.</summary>
    /// <param name="body">The text after the ampersand.</param>
    public static int EndOfWellFormed(ReadOnlySpan<char> body)
    {
        var numeric = body.StartsWith("#");
        var hexadecimal = numeric && body.Length > 1 && body[1] is 'x' or 'X';
        var start = hexadecimal ? 2 : numeric ? 1 : 0;
        var allowed = hexadecimal ? HexadecimalDigits : numeric ? DecimalDigits : Alphanumeric;
        var rest = body[start..];
        var length = rest.IndexOfAnyExcept(allowed);
        return length > 0 && rest[length] == ';' && (numeric || char.IsAsciiLetter(rest[0])) ? start + length + 1 : 0;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var hexadecimal = digits.Length > 0 && digits[0] is 'x' or 'X';
        if (hexadecimal)
            digits = digits[1..];
        var (allowed, longest) = hexadecimal ? (HexadecimalDigits, 6) : (DecimalDigits, 7);
        if (digits.Length == 0 || digits.Length > longest || digits.ContainsAnyExcept(allowed))
            return -1;
        var style = hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.Parse(digits, style, CultureInfo.InvariantCulture);
    }
}
