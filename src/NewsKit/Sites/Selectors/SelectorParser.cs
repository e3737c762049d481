using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NewsKit.Sites;

/// <summary>Reads CSS selectors: tags, classes, ids, attributes, the four combinators, commas, <c>:is</c>, <c>:where</c>,
/// <c>:not</c>, <c>:first-child</c>, <c>:last-child</c>, <c>:only-child</c>, <c>:nth-child</c>.</summary>
internal sealed partial class SelectorParser
{
    private const int Longest = 2_000;
    private readonly string _text;
    private int _at;
    private string? _error;

    private SelectorParser(string text) => _text = text;

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    /// <summary>Reads a list of selectors.</summary>
    /// <param name="text">As written: <c>h1.title, article &gt; h1</c>.</param>
    /// <param name="selectors">One for each part between commas.</param>
    /// <param name="error">What is wrong, and where, in words.</param>
    internal static bool TryParse(
        string text, [NotNullWhen(true)] out Selector[]? selectors, [NotNullWhen(false)] out string? error)
    {
        var parser = new SelectorParser(text);
        var found = text.Length > Longest ? parser.Fail($"longer than {Longest} characters") : parser.ReadList();
        (selectors, error) = parser._error is null ? (found!.ToArray(), null) : ((Selector[]?)null, parser._error);
        return error is null;
    }

    private List<Selector>? ReadList()
    {
        var selectors = new List<Selector>();
        do
        {
            var compounds = new List<SelectorCompound>();
            SkipBlanks();
            var combinator = ' ';
            while (_error is null)
            {
                if (ReadCompound(combinator) is { } compound)
                    compounds.Add(compound);
                var hadBlank = SkipBlanks();
                if (Current is '>' or '+' or '~')
                {
                    combinator = _text[_at++];
                    SkipBlanks();
                }
                else if (hadBlank && Current is not ('\0' or ','))
                    combinator = ' ';
                else
                    break;
            }

            if (compounds.Count > Selector.MostCompounds)
                return Fail($"more than {Selector.MostCompounds} steps");
            selectors.Add(new Selector([.. compounds]));
        }
        while (_error is null && Take(','));
        if (_error is null && _at < _text.Length)
            return Fail($"'{Current}' is not expected here");
        return selectors;
    }

    private SelectorCompound? ReadCompound(char combinator)
    {
        var tests = new List<SelectorTest>();
        var groups = new List<SelectorGroup>();
        var start = _at;
        while (_error is null)
        {
            if (Current == ':' && GroupName() is { } name)
                groups.Add(ReadGroup(name));
            else if (!ReadTest(tests, isFirst: _at == start))
                break;
        }

        if (_error is null && _at == start)
            Fail(_at == _text.Length ? "a selector ends too early" : $"'{Current}' is not expected here");
        return _error is null ? new SelectorCompound(combinator, [.. tests], [.. groups]) : null;
    }

    private string? GroupName()
    {
        foreach (var name in (ReadOnlySpan<string>)[":not(", ":is(", ":where("])
        {
            if (_text.AsSpan(_at).StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return name;
        }

        return null;
    }

    private SelectorGroup ReadGroup(string name)
    {
        _at += name.Length;
        var choices = new List<SelectorTest[]>();
        do
        {
            SkipBlanks();
            var tests = new List<SelectorTest>();
            var start = _at;
            while (_error is null && ReadTest(tests, isFirst: _at == start))
            {
            }

            if (_error is null && tests.Count == 0)
                Fail($"{name}…) holds simple selectors only, without blanks or brackets of its own");
            choices.Add([.. tests]);
            SkipBlanks();
        }
        while (_error is null && Take(','));
        if (_error is null && !Take(')'))
            Fail($"{name}…) holds simple selectors only, or is not closed");
        return new SelectorGroup(name is ":not(", choices);
    }

    /// <summary>Reads one test; false where none starts.</summary>
    private bool ReadTest(List<SelectorTest> tests, bool isFirst)
    {
        switch (Current)
        {
            case '*' when isFirst:
                _at++;
                tests.Add(new SelectorTest(SelectorTestKind.Tag, "", ""));
                return true;
            case '#':
                _at++;
                tests.Add(new SelectorTest(SelectorTestKind.Id, "id", ReadName()));
                return true;
            case '.':
                _at++;
                tests.Add(new SelectorTest(SelectorTestKind.Class, "class", ReadName()));
                return true;
            case '[':
                _at++;
                tests.Add(ReadAttribute());
                return true;
            case ':' when GroupName() is null:
                _at++;
                ReadPlace(tests);
                return true;
            default:
                if (!isFirst || (!IsNameStart(Current) && !(Current == '\\' && _at + 1 < _text.Length)))
                    return false;
                tests.Add(new SelectorTest(SelectorTestKind.Tag, ReadName().ToLowerInvariant(), ""));
                return true;
        }
    }

    private SelectorTest ReadAttribute()
    {
        SkipBlanks();
        var name = ReadName().ToLowerInvariant();
        SkipBlanks();
        if (Take(']'))
            return new SelectorTest(SelectorTestKind.HasAttribute, name, "");
        var kind = Current switch
        {
            '=' => SelectorTestKind.Equal,
            '~' => SelectorTestKind.Word,
            '|' => SelectorTestKind.Dash,
            '^' => SelectorTestKind.Start,
            '$' => SelectorTestKind.End,
            _ => SelectorTestKind.Part,
        };
        if (kind == SelectorTestKind.Part && Current != '*')
            Fail("an attribute is written [name], [name=value], or with ~= |= ^= $= *=");
        _at += kind == SelectorTestKind.Equal ? 0 : 1;
        if (_error is null && !Take('='))
            Fail("'=' is missing");
        SkipBlanks();
        var value = Current is '"' or '\'' ? ReadQuoted() : ReadName();
        SkipBlanks();
        var ignoresCase = Take('i') || Take('I');
        SkipBlanks();
        if (_error is null && !Take(']'))
            Fail("']' is missing");
        return new SelectorTest(kind, name, value) { IgnoresCase = ignoresCase };
    }

    private void ReadPlace(List<SelectorTest> tests)
    {
        var start = _at - 1;
        var name = ReadName().ToLowerInvariant();
        var first = new SelectorTest(SelectorTestKind.Nth, "", "") { Offset = 1 };
        var last = new SelectorTest(SelectorTestKind.Last, "", "");
        switch (name)
        {
            case "first-child":
                tests.Add(first);
                break;
            case "last-child":
                tests.Add(last);
                break;
            case "only-child":
                tests.Add(first);
                tests.Add(last);
                break;
            case "nth-child" when Take('('):
                tests.Add(ReadNth());
                break;
            default:
                if (_error is null)
                {
                    _at = start;
                    Fail($":{name} is not supported; of the pseudo-classes "
                        + $"there are :is, :where, :not, :first-child, :last-child, :only-child, :nth-child");
                }

                break;
        }
    }

    private SelectorTest ReadNth()
    {
        var end = _text.IndexOf(')', _at);
        var formula = end < 0 ? "unclosed" : string.Concat(_text[_at..end].Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
        _at = end < 0 ? _text.Length : end + 1;
        var letter = formula.IndexOf('n', StringComparison.Ordinal);
        var (step, offset) = formula switch
        {
            "odd" => ("2", "1"),
            "even" => ("2", "0"),
            _ when letter >= 0 => (formula[..letter], formula[(letter + 1)..]),
            _ => ("0", formula),
        };
        step = step switch { "" or "+" => "1", "-" => "-1", _ => step };
        offset = offset.Length == 0 ? "0" : offset;
        if (!int.TryParse(step, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var every)
            || !int.TryParse(offset, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var from))
        {
            Fail(":nth-child takes a number, odd, even or a formula such as 2n+1");
            return default;
        }

        return new SelectorTest(SelectorTestKind.Nth, "", "") { Step = every, Offset = from };
    }
}
