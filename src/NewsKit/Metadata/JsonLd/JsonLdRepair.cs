using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;

namespace NewsKit.Metadata;

/// <summary>One lenient pass over a JSON-LD block that a strict reader refused.</summary>
/// <remarks>
/// Repaired: CDATA and comment wrappers, character references in place of quotes, raw control characters, single quotes,
/// quotes inside a string that end nothing, escapes JSON does not know, several values in a row, trailing semicolons.
/// A missing final brace is not guessed.
/// </remarks>
internal sealed class JsonLdRepair
{
    private static readonly SearchValues<char> Escapes = SearchValues.Create("\"\\/bfnrt");
    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdefABCDEF");
    private readonly string _text;
    private readonly StringBuilder _repaired;
    private int _at;
    private int _depth;
    private int _values;

    private JsonLdRepair(string text)
    {
        _text = text;
        _repaired = new StringBuilder(text.Length + 16);
    }

    /// <summary>The repaired block, and how deep its brackets nest.</summary>
    internal static (string Text, int Depth) Repair(string block)
    {
        var text = Unwrapped(block);
        if (!text.Contains('"', StringComparison.Ordinal) && text.Contains('&', StringComparison.Ordinal))
            text = WebUtility.HtmlDecode(text);
        return new JsonLdRepair(text).Run();
    }

    /// <summary>Escaped halves of a surrogate pair that stand alone become U+FFFD; nothing in JSON forbids them.</summary>
    internal static string PairedSurrogates(string block)
    {
        if (!block.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
            return block;
        var paired = new StringBuilder(block);
        for (var at = 0; at < block.Length; at++)
        {
            if (block[at] != '\\')
                continue;
            var unit = EscapedUnit(block, at);
            if (char.IsHighSurrogate(unit) && char.IsLowSurrogate(EscapedUnit(block, at + 6)))
            {
                at += 11;
                continue;
            }

            if (char.IsSurrogate(unit))
                (paired[at + 2], paired[at + 3], paired[at + 4], paired[at + 5]) = ('F', 'F', 'F', 'D');
            at++;
        }

        return paired.ToString();
    }

    private static char EscapedUnit(string block, int at)
    {
        if (at + 6 > block.Length || block[at] != '\\' || block[at + 1] != 'u')
            return '\0';
        return ushort.TryParse(block.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture, out var unit) ? (char)unit : '\0';
    }

    private static string Unwrapped(string block)
    {
        var text = block.AsSpan().Trim("\uFEFF \t\r\n");
        var start = text.IndexOfAny('{', '[');
        // The first bracket of "<![CDATA[" opens no array.
        var cdata = text.IndexOf("<![CDATA[", StringComparison.OrdinalIgnoreCase);
        if (cdata >= 0 && cdata < start)
        {
            text = text[(cdata + "<![CDATA[".Length)..];
            start = text.IndexOfAny('{', '[');
            if (text.LastIndexOf("]]>", StringComparison.Ordinal) is var close and >= 0)
                text = text[..close];
        }

        if (start < 0 || start >= text.Length)
            return text.ToString();
        // Comments before the value would be skipped by the reader; a "<!--" would not.
        return text[..start].Contains('/') && text[..start].IndexOf('<') < 0 ? text.ToString() : text[start..].ToString();
    }

    private (string Text, int Depth) Run()
    {
        var deepest = 0;
        while (_at < _text.Length)
        {
            var letter = _text[_at];
            if (letter is '"' or '\'')
            {
                CopyString(letter);
                continue;
            }

            if (letter == '/' && SkipsComment())
                continue;
            if (_depth == 0 && _values > 0 && letter is not ('{' or '['))
            {
                _at++;
                continue;
            }

            Copy(letter);
            deepest = Math.Max(deepest, _depth);
        }

        return (_values > 1 ? "[" + _repaired + "]" : _repaired.ToString(), deepest);
    }

    private void Copy(char letter)
    {
        _at++;
        if (letter is '{' or '[')
        {
            if (_depth++ == 0 && _values++ > 0)
                _repaired.Append(',');
        }
        else if (letter is '}' or ']')
        {
            if (_depth == 0)
                return;
            _depth--;
        }
        else if (char.IsControl(letter) || letter is '\u00A0' or '\uFEFF')
        {
            letter = ' ';
        }

        _repaired.Append(letter);
    }

    private bool SkipsComment()
    {
        var rest = _text.AsSpan(_at);
        int length;
        if (rest.StartsWith("//"))
            length = rest.IndexOfAny('\n', '\r');
        else if (rest.StartsWith("/*"))
            length = rest[2..].IndexOf("*/", StringComparison.Ordinal) is var end and >= 0 ? end + 4 : -1;
        else
            return false;
        _at = length < 0 ? _text.Length : _at + length;
        return true;
    }

    private void CopyString(char quote)
    {
        _repaired.Append('"');
        for (_at++; _at < _text.Length; _at++)
        {
            var letter = _text[_at];
            if (letter == quote && EndsHere())
            {
                _at++;
                break;
            }

            CopyInString(letter);
        }

        _repaired.Append('"');
    }

    private void CopyInString(char letter)
    {
        switch (letter)
        {
            case '"':
                _repaired.Append("\\\"");
                break;
            case '\\' when _at + 1 < _text.Length:
                CopyEscape(_text[++_at]);
                break;
            case '\\':
                break;
            case '\n':
                _repaired.Append("\\n");
                break;
            case '\t':
                _repaired.Append("\\t");
                break;
            default:
                if (!char.IsControl(letter))
                    _repaired.Append(letter);
                break;
        }
    }

    private void CopyEscape(char letter)
    {
        if (Escapes.Contains(letter) || (letter == 'u' && HasHex()))
            _repaired.Append('\\').Append(letter);
        else if (!char.IsControl(letter))
            _repaired.Append(letter);
    }

    private bool HasHex() => _at + 4 < _text.Length && !_text.AsSpan(_at + 1, 4).ContainsAnyExcept(Hex);

    // A quote ends the string when what follows can follow a string.
    private bool EndsHere()
    {
        var rest = _text.AsSpan(_at + 1).TrimStart();
        return rest.IsEmpty || rest[0] is ',' or ':' or '}' or ']' or '/' or ';';
    }
}
