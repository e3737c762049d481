using System.Buffers;
using NewsKit.Addresses;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Markdown: CommonMark with the tables and strike-through of GitHub.</summary>
/// <param name="isTemplate">True where the output is read by a generator of sites: no text starts a template then.</param>
internal sealed class MarkdownSyntax(bool isTemplate = false) : ILineSyntax
{
    private const int ShortestFence = 3;
    private const int LongestInfo = 32;

    private static readonly SearchValues<char> InfoChars = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789+#-");

    public string Text(string words) => Escape(words);

    public string Strong(string words) => $"**{Escape(words)}**";

    public string Emphasis(string words) => $"*{Escape(words)}*";

    public string Link(string? url, string words) =>
        MarkdownText.Target(url, AddressUse.Link) is { } target && words.Length > 0
            ? $"[{MarkdownText.LinkText(Escape(words))}]({target})"
            : Escape(words);

    public IEnumerable<string> Inlines(string text, IReadOnlyList<Inline> runs) => MarkdownInlines.Lines(text, runs, isTemplate);

    public string LineStart(string line) => MarkdownText.LineStart(line);

    public string? Picture(string address, string alt) =>
        $"![{Escape(alt)}]({MarkdownText.Target(address, AddressUse.Media)})";

    // Some renderers look for attributes in a heading without regard to escapes.
    public void Heading(LineWriter lines, int level, string line) =>
        lines.Line(new string('#', level) + " " + LineStart(line).Replace("\\{", "&#123;", StringComparison.Ordinal));

    public void Code(LineWriter lines, CodeBlock code)
    {
        var text = Code(OutputText.Body(code.Text));
        var fence = new string('`', Math.Max(ShortestFence, MarkdownInlines.LongestRun(text) + 1));
        var isNamed = code.Language is { Length: <= LongestInfo } && !code.Language.AsSpan().ContainsAnyExcept(InfoChars);
        lines.Line(fence + (isNamed ? code.Language : ""));
        foreach (var line in text.TrimEnd('\n').Split('\n'))
            lines.Line(line);
        lines.Line(fence);
    }

    public void Formula(LineWriter lines, string source)
    {
        var text = Code(source);
        if (MarkdownFormula.IsPlain(text))
        {
            lines.Line("$$");
            lines.Line(text);
            lines.Line("$$");
            return;
        }

        Code(lines, new CodeBlock { Text = source, Language = "math" });
    }

    public string NoteMark(string id) => $"[^{MarkdownFormula.NoteId(id)}]: ";

    public void Table(LineWriter lines, Table table)
    {
        var columns = table.Rows.Select(row => row.Count).Append(table.Header.Count).Max();
        lines.Line(Row(table.Header, columns));
        lines.Line("|" + string.Concat(Enumerable.Repeat(" --- |", columns)));
        foreach (var row in table.Rows.Where(row => row.Count > 0))
            lines.Line(Row(row, columns));
    }

    private string Row(IReadOnlyList<string> cells, int columns) => "|" + string.Concat(Enumerable.Range(0, columns)
        .Select(i => i < cells.Count ? $" {Escape(OutputText.Field(cells[i]))} |" : "  |"));

    private string Escape(string words) => isTemplate ? MarkdownText.EscapeTemplate(words) : MarkdownText.Escape(words);

    private string Code(string text) => isTemplate ? MarkdownText.PartTemplates(text) : text;
}
