using System.Globalization;
using System.Text;

namespace NewsKit.Tests.Output;

/// <summary>Reads HTML in canonical form and nothing else: what a lenient parser would repair is a fault here.</summary>
internal sealed class HtmlTokens
{
    private static readonly Dictionary<string, string> References = new(StringComparer.Ordinal)
    {
        ["amp"] = "&",
        ["lt"] = "<",
        ["gt"] = ">",
        ["quot"] = "\"",
        ["nbsp"] = "\u00A0",
    };

    private readonly string _html;
    private readonly List<Token> _tokens = [];
    private readonly List<string> _errors = [];
    private int _at;

    private HtmlTokens(string html) => _html = html;

    internal static (List<Token> Tokens, List<string> Errors) Read(string html)
    {
        var reader = new HtmlTokens(html);
        while (reader._at < html.Length && reader._errors.Count == 0)
        {
            if (html[reader._at] == '<')
                reader.Tag();
            else
                reader._tokens.Add(new Token("", [], reader.Until('<'), IsText: true, IsEnd: false));
        }

        return (reader._tokens, reader._errors);
    }

    private void Tag()
    {
        _at++;
        var isEnd = Take('/');
        var name = Name();
        var attributes = new List<(string, string)>();
        while (!isEnd && Take(' '))
        {
            var attribute = Name();
            Demand('=');
            Demand('"');
            attributes.Add((attribute, Until('"')));
            Demand('"');
        }

        Demand('>');
        _tokens.Add(new Token(name, attributes, "", IsText: false, isEnd));
    }

    private string Name()
    {
        var start = _at;
        while (_at < _html.Length && (char.IsAsciiLetterLower(_html[_at]) || (_at > start && char.IsAsciiDigit(_html[_at]))))
            _at++;
        if (_at == start)
            Fault("a name is missing");
        return _html[start.._at];
    }

    /// <summary>Text or an attribute value with its references read, up to the character that ends it.</summary>
    private string Until(char end)
    {
        var text = new StringBuilder();
        for (; _at < _html.Length && _html[_at] != end && _errors.Count == 0; _at++)
        {
            var c = _html[_at];
            if (c == '&')
                text.Append(Reference());
            else if (c is '<' or '>' or '\u00A0' or '\r')
                Fault($"U+{(int)c:X4} stands unescaped");
            else if (char.IsSurrogate(c)
                && !(char.IsHighSurrogate(c) && _at + 1 < _html.Length && char.IsLowSurrogate(_html[_at + 1]))
                && !(char.IsLowSurrogate(c) && _at > 0 && char.IsHighSurrogate(_html[_at - 1])))
                Fault("a lone surrogate");
            else
                text.Append(c);
        }

        return text.ToString();
    }

    private string Reference()
    {
        var end = _html.IndexOf(';', _at);
        var name = end < 0 ? "" : _html[(_at + 1)..end];
        if (!References.TryGetValue(name, out var value))
        {
            if (name.StartsWith('#') && int.TryParse(name[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var code))
                value = char.ConvertFromUtf32(code);
            else
                Fault("an ampersand that is no reference");
        }

        _at = Math.Max(_at, end);
        return value ?? "";
    }

    private bool Take(char c)
    {
        var taken = _at < _html.Length && _html[_at] == c;
        _at += taken ? 1 : 0;
        return taken;
    }

    private void Demand(char c)
    {
        if (!Take(c))
            Fault($"{c} is missing");
    }

    private void Fault(string error) =>
        _errors.Add($"{error} at {_at}: {_html[Math.Max(0, _at - 20)..Math.Min(_html.Length, _at + 20)]}");

    internal sealed record Token(
        string Name, List<(string Name, string Value)> Attributes, string Value, bool IsText, bool IsEnd);
}
