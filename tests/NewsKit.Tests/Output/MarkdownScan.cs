using System.Buffers;
using System.Text;
using NewsKit.Output;

namespace NewsKit.Tests.Output;

/// <summary>Reads the inline Markdown of our writer with its own few rules: what is escaped, what is a link, what is code.
/// Anything a renderer could take for more is a fault.</summary>
internal sealed class MarkdownScan
{
    private static readonly SearchValues<char> OfNames =
        SearchValues.Create("#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly SearchValues<char> OfMarks =
        SearchValues.Create("-abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private readonly StringBuilder _text = new();

    private MarkdownScan()
    {
    }

    internal List<string> Targets { get; } = [];

    internal List<string> Faults { get; } = [];

    /// <summary>The words, without marks, with entities read.</summary>
    internal string Text => _text.ToString();

    internal static MarkdownScan Of(string markdown)
    {
        var scan = new MarkdownScan();
        string? fence = null;
        var isFormula = false;
        foreach (var line in markdown.Split('\n'))
        {
            var content = line.TrimStart(' ', '>');
            if (fence is not null)
            {
                if (content == fence)
                    fence = null;
                continue;
            }

            content = WithoutMarker(content + " ").TrimEnd(' ');
            isFormula ^= content == "$$";
            if (isFormula || content == "$$")
            {
                if (content != "$$" && !MarkdownFormula.IsPlain(content))
                    scan.Faults.Add("a formula that is more: " + content);
                continue;
            }

            if (content.StartsWith("```", StringComparison.Ordinal) && !content.TrimStart('`').Contains('`'))
                fence = content[..(content.LastIndexOf('`') + 1)];
            else if (content is not ("* * *" or "") && !(content.StartsWith("| ---", StringComparison.Ordinal)))
                scan.Line(content);
            scan._text.Append('\n');
        }

        if (fence is not null)
            scan.Faults.Add("a fence that never ends");
        return scan;
    }

    private static string WithoutMarker(string line)
    {
        line = WithoutNote(line);
        while (line.Length > 1 && (line[0] is '-' or '+' or '>' || char.IsAsciiDigit(line[0])))
        {
            var end = line.IndexOf(' ');
            var marker = end < 0 ? "" : line[..end];
            if (marker is not ("-" or "+" or ">")
                && !(marker.Length > 1 && marker[^1] is '.' or ')' && marker[..^1].All(char.IsAsciiDigit)))
                break;
            line = WithoutNote(line[end..].TrimStart(' '));
        }

        return line.TrimStart('#').TrimStart(' ');
    }

    private static string WithoutNote(string line) =>
        line.StartsWith("[^", StringComparison.Ordinal) && line.IndexOf("]: ", StringComparison.Ordinal) is > 2 and var id
            && line[2..id].All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? line[(id + 3)..] : line;

    private void Line(string line)
    {
        if (line[0] is '+' or '-' or '=' or ':' or '\t' or '#' or '>')
            Faults.Add("a line starts as something else: " + line);
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '\\' when i + 1 == line.Length:
                    break;
                case '\\':
                    _text.Append(line[++i]);
                    break;
                case '<':
                    Faults.Add("a raw < in: " + line);
                    break;
                case '&':
                    i = Reference(line, i);
                    break;
                case '`':
                    i = Code(line, i);
                    break;
                case '$' when line.IndexOf('$', i + 1) is > 0 and var last && MarkdownFormula.IsPlain(line[(i + 1)..last]):
                    _text.Append(line[(i + 1)..last]);
                    i = last;
                    break;
                case ']' when i + 1 < line.Length && line[i + 1] == '(':
                    var close = line.IndexOf(')', i);
                    Targets.Add(line[(i + 2)..close].Replace("&amp;", "&", StringComparison.Ordinal));
                    i = close;
                    break;
                case '[' when line.AsSpan(i).StartsWith("[^") && EndOfMark(line, i) is var mark and > 0:
                    i = mark;
                    break;
                case ']' when i + 1 < line.Length && line[i + 1] is ':' or '[':
                    Faults.Add("a reference in: " + line);
                    break;
                case ':' when line.AsSpan(i).StartsWith("://"):
                    Faults.Add("a bare address in: " + line);
                    break;
                case '*' or '~' or '[' or ']' or '|':
                case '!' when i + 1 < line.Length && line[i + 1] == '[':
                    break;
                case '{' or '}':
                case '_' when !IsWithinWord(line, i):
                case '#' when line.AsSpan(i).Trim("# ").IsEmpty:
                    Faults.Add($"a raw {line[i]} in: {line}");
                    break;
                default:
                    _text.Append(line[i]);
                    break;
            }
        }
    }

    private static bool IsWithinWord(string line, int at) => at > 0 && at + 1 < line.Length
        && char.IsAsciiLetterOrDigit(line[at - 1]) && char.IsAsciiLetterOrDigit(line[at + 1]);

    /// <summary>An ampersand: the reference of one of five characters, or a sign that no name with a semicolon follows.</summary>
    /// <summary>Where the mark of a note ends, with the colon of the note itself at the start of a line; 0 for other
    /// brackets.</summary>
    private static int EndOfMark(string line, int start)
    {
        var end = line.IndexOf(']', start);
        if (end < start + 3 || line.AsSpan(start + 2, end - start - 2).ContainsAnyExcept(OfMarks))
            return 0;
        return line.AsSpan(0, start).IsWhiteSpace() && end + 1 < line.Length && line[end + 1] == ':' ? end + 1 : end;
    }

    private int Reference(string line, int at)
    {
        var length = line.AsSpan(at + 1).IndexOfAnyExcept(OfNames);
        if (length <= 0 || line[at + 1 + length] != ';')
        {
            _text.Append('&');
            return at;
        }

        var name = line.Substring(at + 1, length);
        _text.Append(name switch { "amp" => "&", "lt" => "<", "#120" => "x", "#88" => "X", "#123" => "{", _ => "" });
        if (name is not ("amp" or "lt" or "#120" or "#88" or "#123"))
            Faults.Add("a raw & in: " + line);
        return at + 1 + length;
    }

    private int Code(string line, int start)
    {
        var length = line.AsSpan(start).IndexOfAnyExcept('`');
        if (length < 0)
            length = line.Length - start;
        var fence = new string('`', length);
        for (var end = start + length; end < line.Length; end++)
        {
            if (line[end] != '`')
                continue;
            var run = line.AsSpan(end).IndexOfAnyExcept('`');
            run = run < 0 ? line.Length - end : run;
            if (run == length)
            {
                var code = line[(start + length)..end];
                _text.Append(code.Length > 1 && code[0] == ' ' && code[^1] == ' ' ? code[1..^1] : code);
                return end + run - 1;
            }

            end += run - 1;
        }

        Faults.Add($"a code span that never ends ({fence}) in: {line}");
        return line.Length;
    }
}
