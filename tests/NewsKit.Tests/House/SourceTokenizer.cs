namespace NewsKit.Tests.House;

/// <summary>Cuts C# into words and signs, without comments and without the content of strings; the code in the holes of
/// interpolated strings is code.</summary>
internal sealed class SourceTokenizer
{
    private readonly string _text;
    private readonly List<SourceToken> _tokens = [];
    private readonly Stack<StringShape> _interrupted = new();
    private int _at;
    private int _line = 1;

    private SourceTokenizer(string text) => _text = text;

    internal static IReadOnlyList<SourceToken> Tokenize(string text)
    {
        var tokenizer = new SourceTokenizer(text);
        while (tokenizer._at < text.Length)
            tokenizer.Next();
        return tokenizer._tokens;
    }

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    private void Next()
    {
        if (Current is '\n' or ' ' or '\t' or '\r')
            Skip(1);
        else if (IsAt("//"))
            SkipTo("\n");
        else if (IsAt("/*"))
            SkipTo("*/");
        else if (StringShape.At(_text, _at) is { } shape)
            OpenString(shape);
        else if (Current == '\'')
            CharacterLiteral();
        else if (Current == '#')
            Directive();
        else if (char.IsLetterOrDigit(Current) || Current == '_')
            Word();
        else
            Sign();
    }

    private void Word()
    {
        var start = _at;
        while (char.IsLetterOrDigit(Current) || Current == '_')
            _at++;
        _tokens.Add(new SourceToken(_text[start.._at], _line));
    }

    /// <summary>Only the name of a directive matters; what follows is free text.</summary>
    private void Directive()
    {
        Sign();
        while (Current == ' ')
            _at++;
        Word();
        SkipTo("\n");
    }

    private void Sign()
    {
        if (_interrupted.TryPeek(out var outer) && Current is '{' or '}')
        {
            if (Current == '}' && outer.Depth == 0)
            {
                _interrupted.Pop();
                Skip(outer.HoleLength);
                FinishString(outer);
                return;
            }

            outer.Depth += Current == '{' ? 1 : -1;
        }

        _tokens.Add(new SourceToken(Current.ToString(), _line));
        _at++;
    }

    private void CharacterLiteral()
    {
        _tokens.Add(new SourceToken(SourceToken.Literal, _line));
        _at++;
        while (Current is not ('\'' or '\0'))
            _at += Current == '\\' ? 2 : 1;
        _at++;
    }

    private void OpenString(StringShape shape)
    {
        _tokens.Add(new SourceToken(SourceToken.Literal, _line));
        _at += shape.OpeningLength;
        FinishString(shape);
    }

    private void FinishString(StringShape shape)
    {
        while (_at < _text.Length)
        {
            var run = shape.ClosingRun(_text, _at);
            if (run > 0)
            {
                Skip(run);
                return;
            }

            if (shape.IsHoleAt(_text, _at))
            {
                Skip(shape.HoleLength);
                shape.Depth = 0;
                _interrupted.Push(shape);
                return;
            }

            Skip(shape.EscapeLength(_text, _at));
        }
    }

    private bool IsAt(string sign) => string.CompareOrdinal(_text, _at, sign, 0, sign.Length) == 0;

    private void SkipTo(string end)
    {
        var found = _text.IndexOf(end, _at, StringComparison.Ordinal);
        Skip((found < 0 ? _text.Length : found + end.Length) - _at);
    }

    private void Skip(int length)
    {
        for (var end = Math.Min(_text.Length, _at + length); _at < end; _at++)
        {
            if (_text[_at] == '\n')
                _line++;
        }
    }
}
