using System.Text;

namespace NewsKit.Text;

/// <summary>Decodes the character references of HTML source as a parser would, and escapes text again.</summary>
internal static class HtmlReference
{
    private const int LongestLegacyName = 6;

    private static readonly string[] CapitalNames = ["AMP", "LT", "GT", "QUOT", "COPY", "REG"];

    /// <summary>Reads the reference at an ampersand.</summary>
    /// <param name="body">The source after the ampersand.</param>
    /// <param name="inAttribute">Attribute values decode less: <c>?a=1&amp;copy=2</c> stays.</param>
    /// <param name="length">The length of the reference without its ampersand; 0 when the ampersand is a plain character.</param>
    /// <returns>What it stands for, or <see langword="null"/> for a name that is not in our list.</returns>
    public static string? Read(ReadOnlySpan<char> body, bool inAttribute, out int length)
    {
        if (body.StartsWith("#"))
            return Number(body, out length);
        length = CharacterReference.EndOfWellFormed(body);
        if (length > 0)
            return Named(body[..(length - 1)]);
        for (length = Math.Min(LongestLegacyName, body.Length); length > 1; length--)
        {
            if (Legacy(body[..length]) is not { } decoded)
                continue;
            if (!inAttribute || length == body.Length || !(char.IsAsciiLetterOrDigit(body[length]) || body[length] == '='))
                return decoded;
            break;
        }

        length = 0;
        return null;
    }

    /// <summary>Appends text to HTML source; an attribute value also escapes its quote.</summary>
    public static void AppendEscaped(StringBuilder html, ReadOnlySpan<char> text, char quote = '\0')
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' when quote == '"' => html.Append("&quot;"),
                '\'' when quote == '\'' => html.Append("&#39;"),
                _ => html.Append(c),
            };
        }
    }

    private static string? Named(ReadOnlySpan<char> name) =>
        CharacterReference.Named(name) is >= 0 and var character ? ((char)character).ToString() : Capital(name);

    // The names that browsers take without a semicolon: the Latin-1 ones and four signs, some of them also in capitals.
    private static string? Legacy(ReadOnlySpan<char> name) =>
        CharacterReference.Named(name) is >= 0 and <= 0xFF and not '\'' and var character
            ? ((char)character).ToString()
            : Capital(name);

    private static string? Capital(ReadOnlySpan<char> name)
    {
        foreach (var capital in CapitalNames)
        {
            if (!name.SequenceEqual(capital))
                continue;
            Span<char> lower = stackalloc char[LongestLegacyName];
            var length = name.ToLowerInvariant(lower);
            return ((char)CharacterReference.Named(lower[..length])).ToString();
        }

        return null;
    }

    private static string? Number(ReadOnlySpan<char> body, out int length)
    {
        var hexadecimal = body.Length > 1 && body[1] is 'x' or 'X';
        var start = hexadecimal ? 2 : 1;
        var value = 0;
        for (length = start; length < body.Length && IsDigit(body[length], hexadecimal); length++)
            value = Math.Min((value * (hexadecimal ? 16 : 10)) + Convert.ToInt32(body[length].ToString(), 16), 0x110000);
        if (length == start)
        {
            length = 0;
            return null;
        }

        if (length < body.Length && body[length] == ';')
            length++;
        if (value is >= 0x80 and <= 0x9F)
            value = Windows1252.ToCharacter(value) ?? value;
        return Rune.IsValid(value) && value != 0 ? new Rune(value).ToString() : "\uFFFD";
    }

    private static bool IsDigit(char c, bool hexadecimal) => hexadecimal ? char.IsAsciiHexDigit(c) : char.IsAsciiDigit(c);
}
