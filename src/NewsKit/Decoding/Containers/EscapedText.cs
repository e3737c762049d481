using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsKit.Decoding;

/// <summary>Undoes the backslashes of a string of JSON or of a program.</summary>
internal static class EscapedText
{
    internal static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The text without its backslashes; what is no escape stays as it is.</summary>
    internal static string Read(ReadOnlySpan<char> text)
    {
        var read = new StringBuilder(text.Length);
        for (var mark = text.IndexOf('\\'); mark >= 0 && mark + 1 < text.Length; mark = text.IndexOf('\\'))
        {
            read.Append(text[..mark]);
            var (length, escaped) = One(text[mark..]);
            if (escaped is { } character)
                read.Append(character);
            else
                read.Append(text.Slice(mark, length));
            text = text[(mark + length)..];
        }

        return read.Append(text).ToString();
    }

    /// <summary>How long an escape is and what it stands for; null for what is none.</summary>
    private static (int Length, char? Escaped) One(ReadOnlySpan<char> escape)
    {
        var digits = escape[1] switch { 'u' => 4, 'x' => 2, _ => 0 };
        if (digits > 0 && escape.Length >= 2 + digits
            && ushort.TryParse(escape.Slice(2, digits), NumberStyles.AllowHexSpecifier, null, out var code))
            return (2 + digits, (char)code);
        return (2, escape[1] switch
        {
            'n' or 'r' => '\n',
            't' => '\t',
            'b' or 'f' => ' ',
            '"' or '\'' or '\\' or '/' => escape[1],
            _ => null,
        });
    }
}
