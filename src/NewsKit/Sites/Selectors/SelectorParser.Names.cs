using System.Globalization;
using System.Text;

namespace NewsKit.Sites;

/// <content>Names, quoted values, blanks.</content>
internal sealed partial class SelectorParser
{
    private const int LongestEscape = 6;

    private string ReadName()
    {
        var name = new StringBuilder();
        while (_at < _text.Length)
        {
            if (Current == '\\' && _at + 1 < _text.Length)
                name.Append(ReadEscape());
            else if (IsNameStart(Current) || char.IsAsciiDigit(Current))
                name.Append(_text[_at++]);
            else
                break;
        }

        if (name.Length == 0)
            Fail("a name is missing");
        return name.ToString();
    }

    private string ReadQuoted()
    {
        var value = new StringBuilder();
        var quote = _text[_at++];
        while (_at < _text.Length && Current != quote)
        {
            if (Current == '\\' && _at + 1 < _text.Length)
                value.Append(ReadEscape());
            else
                value.Append(_text[_at++]);
        }

        if (!Take(quote))
            Fail("a quotation mark is not closed");
        return value.ToString();
    }

    /// <summary><c>\:</c> is a colon, <c>\32</c> a digit 2.</summary>
    private string ReadEscape()
    {
        var start = ++_at;
        while (_at < _text.Length && _at - start < LongestEscape && char.IsAsciiHexDigit(_text[_at]))
            _at++;
        if (_at == start)
            return _text[_at++].ToString();
        var code = int.Parse(_text.AsSpan(start, _at - start), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        Take(' ');
        return Rune.IsValid(code) && code > 0 ? new Rune(code).ToString() : "\uFFFD";
    }

    private bool SkipBlanks()
    {
        var start = _at;
        while (Current is ' ' or '\t' or '\n' or '\r' or '\f')
            _at++;
        return _at > start;
    }

    private bool Take(char sign)
    {
        if (Current != sign || _at >= _text.Length)
            return false;
        _at++;
        return true;
    }

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c is '_' or '-' || c > '\u007F';

    private List<Selector>? Fail(string reason)
    {
        _error ??= string.Create(CultureInfo.InvariantCulture, $"at character {_at + 1}: {reason}");
        return null;
    }
}
