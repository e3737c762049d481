using NewsKit.Sites;

namespace NewsKit.XPath;

/// <summary>Reads the lines of a rule file. What it does not understand becomes a fault, and the rest holds.</summary>
internal sealed class FtrReader
{
    private const int LongestFile = 256 * 1024;
    private readonly string _file;
    private readonly List<FtrLine> _lines = [];
    private readonly List<SiteRuleFault> _faults = [];

    private FtrReader(string file) => _file = file;

    internal static (IReadOnlyList<FtrLine> Lines, IReadOnlyList<SiteRuleFault> Faults) Read(string text, string file)
    {
        var reader = new FtrReader(file);
        if (text.Length > LongestFile)
            reader.Fault(1, $"the file is longer than {LongestFile} characters; it was not read.");
        else
            reader.ReadLines(text);
        return (reader._lines, reader._faults);
    }

    private void ReadLines(string text)
    {
        var number = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            number++;
            var line = text.AsSpan(range).Trim("\uFEFF \t\r").ToString();
            if (line.Length > 0 && line[0] != '#')
                ReadLine(line, number);
        }
    }

    private void ReadLine(string line, int number)
    {
        if (Split(line) is not var (name, argument, value))
        {
            Fault(number, $"\"{Short(line)}\" is no directive: there is no colon.");
            return;
        }

        if (FtrDirective.ShapeOf(name) is not { } shape)
        {
            var question = FtrDirective.Meant(name) is { } meant ? $"; is {meant} meant?" : ".";
            Fault(number, $"there is no directive \"{Short(name)}\"{question}");
            return;
        }

        var read = new FtrLine(number, name, argument, value);
        if (value.Length == 0 && shape != FtrShape.Replacement)
            Fault(number, $"{name} has no value.");
        else if (shape is FtrShape.XPathWithArgument or FtrShape.XPathWithTarget or FtrShape.WordsWithArgument
            && string.IsNullOrEmpty(argument))
            Fault(number, $"{name} wants something in brackets: {name}(…): {Short(value)}");
        else if (shape == FtrShape.XPathWithArgument && !argument!.All(char.IsAsciiLetterOrDigit))
            Fault(number, $"{name} wants the name of an element in brackets, not \"{Short(argument!)}\".");
        else if (shape == FtrShape.Switch && value is not ("yes" or "no" or "true" or "false"))
            Fault(number, $"{name} is yes or no, not \"{Short(value)}\".");
        else if (shape is FtrShape.XPath or FtrShape.XPathWithArgument or FtrShape.XPathWithTarget)
            AddQuery(read, shape);
        else
            _lines.Add(read);
    }

    private void AddQuery(FtrLine line, FtrShape shape)
    {
        XPathQuery? target = null;
        if (!XPathQuery.TryCompile(line.Value, out var query, out var error)
            || (shape == FtrShape.XPathWithTarget && !XPathQuery.TryCompile(line.Argument!, out target, out error)))
        {
            Fault(line.Number, $"{line.Name}: the expression cannot be read: {error}");
            return;
        }

        if (line.Name != "if_page_contains")
            _lines.Add(line with { Query = query, Target = target });
        else if (_lines.Count > 0 && _lines[^1].Name is "single_page_link" or "next_page_link")
            _lines[^1] = _lines[^1] with { Condition = query };
        else
            Fault(line.Number, "if_page_contains stands behind the single_page_link or next_page_link that it is for.");
    }

    /// <summary><c>body: //main</c>, or <c>wrap_in(h2): //p</c>, whose brackets may hold colons.</summary>
    private static (string Name, string? Argument, string Value)? Split(string line)
    {
        var end = 0;
        while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || line[end] is '_' or '-'))
            end++;
        if (end < line.Length && line[end] == '(' && line.IndexOf("):", end, StringComparison.Ordinal) is >= 0 and var close)
            return (line[..end], line[(end + 1)..close].Trim(), line[(close + 2)..].Trim());
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : (line[..colon].Trim(), null, line[(colon + 1)..].Trim());
    }

    private static string Short(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 60), "…");

    private void Fault(int line, string message) =>
        _faults.Add(new SiteRuleFault { File = _file, Line = line, Message = message });
}
