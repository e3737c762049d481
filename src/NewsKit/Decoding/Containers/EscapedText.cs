using System.Buffers;
using System.Globalization;

namespace NewsKit.Decoding;

/// <summary>Undoes the backslashes of a string of JSON or of a program.</summary>
internal static class EscapedText
{
    internal static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The text without its backslashes; what is no escape stays as it is.</summary>
    internal static string Read(ReadOnlySpan<char> text)
    {
        var read = new char[text.Length];
        var length = 0;
        for (var mark = text.IndexOf('\\'); mark >= 0 && mark + 1 < text.Length; mark = text.IndexOf('\\'))
        {
            text[..mark].CopyTo(read.AsSpan(length));
            length += mark;
            text = text[mark..];
            text = text[One(text, read.AsSpan(length), ref length)..];
        }

        text.CopyTo(read.AsSpan(length));
        return new string(read, 0, length + text.Length);
    }

    /// <summary>Writes one escape and gives the characters it took.</summary>
    private static int One(ReadOnlySpan<char> escape, Span<char> read, ref int length)
    {
        var digits = escape[1] switch { 'u' => 4, 'x' => 2, _ => 0 };
        if (digits > 0 && escape.Length >= 2 + digits
            && ushort.TryParse(escape.Slice(2, digits), NumberStyles.AllowHexSpecifier, null, out var code))
        {
            read[0] = (char)code;
            length++;
            return 2 + digits;
        }

        var plain = escape[1] switch
        {
            'n' => '\n',
            'r' => '\n',
            't' => '\t',
            'b' or 'f' => ' ',
            '"' or '\'' or '\\' or '/' => escape[1],
            _ => '\0',
        };
        if (plain == '\0')
        {
            escape[..2].CopyTo(read);
            length += 2;
            return 2;
        }

        read[0] = plain;
        length++;
        return 2;
    }
}
