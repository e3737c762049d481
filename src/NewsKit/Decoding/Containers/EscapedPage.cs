using System.Buffers.Text;
using System.Net;
using System.Text;

namespace NewsKit.Decoding;

/// <summary>A whole page that another program wrote down as a value: a string of JSON or of a program, character references,
/// an address, Base64, the hexadecimal digits of a database. Its first characters say so.</summary>
internal static class EscapedPage
{
    /// <summary>A page writes attributes with quotes long before this.</summary>
    private const int HeadLength = 4 * 1024;
    private const int LeastEscapes = 2;
    private const int LongestType = 100;
    private const string Base64Mark = ";base64,";
    private const string AsString = "a string of JSON or of a program";

    /// <summary>What was written down, if it is a page, and the name of the way; null for a text that stands as it is.</summary>
    internal static (string Page, string Way)? Unescape(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart();
        return start switch
        {
            ['"' or '\'', ..] => Quoted(start.TrimEnd()),
            ['b', '"' or '\'', ..] => Bytes(start.TrimEnd()),
            ['\\', 'u', ..] => (EscapedText.Read(start), AsString),
            ['\\', 'x', ..] => Hexadecimal(start[2..]),
            ['<', ..] => WithoutQuotes(start)
                ?? (ShownSource.Of(start) is { } source ? (source, "the source that a page shows") : null),
            ['&', 'l' or 'L' or '#', ..] => (WebUtility.HtmlDecode(start.ToString()), "character references"),
            ['%', '3', 'C' or 'c', ..] => (Uri.UnescapeDataString(start), "a part of an address"),
            ['P', ..] => FromBase64(start),
            ['d', 'a', 't', 'a', ':', ..] when start.IndexOf(Base64Mark) is > 0 and < LongestType and var mark =>
                FromBase64(start[(mark + Base64Mark.Length)..]),
            _ => null,
        };
    }

    private static (string Page, string Way)? Quoted(ReadOnlySpan<char> text) =>
        Inner(text) is var inner && Opens(inner) ? (EscapedText.Read(inner), AsString) : null;

    /// <summary>Bytes as Python prints them; the page is taken for UTF-8, which their printing does not say.</summary>
    private static (string Page, string Way)? Bytes(ReadOnlySpan<char> text)
    {
        var inner = Inner(text[1..]);
        return Opens(inner) && Ascii.IsValid(inner)
            ? (Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(EscapedText.Read(inner))), "printed bytes") : null;
    }

    /// <summary>Whether a tag opens the value, past line ends that are escaped or not.</summary>
    private static bool Opens(ReadOnlySpan<char> value)
    {
        while (value is [' ' or '\n' or '\t', ..] or ['\\', 'n' or 'r' or 't', ..])
            value = value[(value[0] == '\\' ? 2 : 1)..];
        return value is ['<', '!' or '?' or >= 'A' and <= 'Z' or >= 'a' and <= 'z', ..]
            or ['\\', 'u', '0', '0', '3', 'c' or 'C', ..];
    }

    private static ReadOnlySpan<char> Inner(ReadOnlySpan<char> quoted) =>
        quoted[^1] == quoted[0] && quoted.Length > 1 ? quoted[1..^1] : quoted[1..];

    /// <summary>A page whose tags write every quote with a backslash was cut out of a string; a script may write
    /// so.</summary>
    private static (string Page, string Way)? WithoutQuotes(ReadOnlySpan<char> text)
    {
        var head = text[..Math.Min(text.Length, HeadLength)];
        if (head.IndexOf("<script", StringComparison.OrdinalIgnoreCase) is >= 0 and var script)
            head = head[..script];
        return !head.Contains("=\"", StringComparison.Ordinal) && head.Count("=\\\"") >= LeastEscapes
            && !text.Contains("=\"", StringComparison.Ordinal)
            ? (EscapedText.Read(text), AsString) : null;
    }

    private static (string Page, string Way)? Hexadecimal(ReadOnlySpan<char> digits)
    {
        var text = digits.TrimEnd();
        return text.StartsWith("3c", StringComparison.OrdinalIgnoreCase) && text.Length % 2 == 0
            && !text.ContainsAnyExcept(EscapedText.HexDigits)
            ? (Encoding.UTF8.GetString(Convert.FromHexString(text)), "hexadecimal digits") : null;
    }

    private static (string Page, string Way)? FromBase64(ReadOnlySpan<char> text)
    {
        if (!Base64.IsValid(text, out var length))
            return null;
        var bytes = new byte[length];
        return Convert.TryFromBase64Chars(text, bytes, out var written)
            ? (Encoding.UTF8.GetString(bytes.AsSpan(0, written)), "Base64") : null;
    }
}
