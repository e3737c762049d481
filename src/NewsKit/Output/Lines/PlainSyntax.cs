using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Plain text: the words, with the two outermost headings underlined.</summary>
internal sealed class PlainSyntax : ILineSyntax
{
    private const int LongestRule = 72;

    public string Text(string words) => words;

    public string Strong(string words) => words;

    public string Emphasis(string words) => words;

    public string Link(string? url, string words) => words;

    public IEnumerable<string> Inlines(string text, IReadOnlyList<Inline> runs) =>
        OutputText.Body(runs.Count > 0 ? string.Concat(runs.Select(run => run.Break ? "\n" : run.Text)) : text)
            .Split('\n').Select(line => line.Trim(' ')).Where(line => line.Length > 0);

    public string LineStart(string line) => line;

    public string? Picture(string address, string alt) => alt.Length > 0 ? $"[{alt}]" : null;

    public void Heading(LineWriter lines, int level, string line)
    {
        lines.Line(line);
        if (level <= 2)
            lines.Line(new string(level == 1 ? '=' : '-', Math.Min(line.Length, LongestRule)));
    }

    public void Code(LineWriter lines, CodeBlock code)
    {
        foreach (var line in OutputText.Body(code.Text).TrimEnd('\n').Split('\n'))
            lines.Line("    " + line);
    }

    public void Formula(LineWriter lines, string source)
    {
        foreach (var line in source.Split('\n'))
            lines.Line("    " + line);
    }

    public string NoteMark(string id) => $"[{OutputText.Field(id)}] ";

    public void Table(LineWriter lines, Table table)
    {
        foreach (var row in table.Rows.Prepend(table.Header).Where(row => row.Count > 0))
            lines.Line(string.Join(" | ", row.Select(OutputText.Field)));
    }
}
