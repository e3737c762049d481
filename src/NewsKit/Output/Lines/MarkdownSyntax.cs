using System.Buffers;
using NewsKit.Addresses;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Markdown: CommonMark with the tables and strike-through of GitHub.</summary>
internal sealed class MarkdownSyntax : ILineSyntax
{
    private const int ShortestFence = 3;
    private const int LongestInfo = 32;

    private static readonly SearchValues<char> InfoChars = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789+#-");

    public string Text(string words) => MarkdownText.Escape(words);

    public string Strong(string words) => $"**{MarkdownText.Escape(words)}**";

    public string Emphasis(string words) => $"*{MarkdownText.Escape(words)}*";

    public string Link(string? url, string words) =>
        MarkdownText.Target(url, AddressUse.Link) is { } target && words.Length > 0
            ? $"[{MarkdownText.LinkText(MarkdownText.Escape(words))}]({target})"
            : MarkdownText.Escape(words);

    public IEnumerable<string> Inlines(string text, IReadOnlyList<Inline> runs) => MarkdownInlines.Lines(text, runs);

    public string LineStart(string line) => MarkdownText.LineStart(line);

    public string? Picture(string address, string alt) =>
        $"![{MarkdownText.Escape(alt)}]({MarkdownText.Target(address, AddressUse.Media)})";

    public void Heading(LineWriter lines, int level, string line) => lines.Line(new string('#', level) + " " + LineStart(line));

    public void Code(LineWriter lines, CodeBlock code)
    {
        var text = OutputText.Body(code.Text);
        var fence = new string('`', Math.Max(ShortestFence, MarkdownInlines.LongestRun(text) + 1));
        var isNamed = code.Language is { Length: <= LongestInfo } && !code.Language.AsSpan().ContainsAnyExcept(InfoChars);
        lines.Line(fence + (isNamed ? code.Language : ""));
        foreach (var line in text.TrimEnd('\n').Split('\n'))
            lines.Line(line);
        lines.Line(fence);
    }

    public void Table(LineWriter lines, Table table)
    {
        var columns = table.Rows.Select(row => row.Count).Append(table.Header.Count).Max();
        lines.Line(Row(table.Header, columns));
        lines.Line("|" + string.Concat(Enumerable.Repeat(" --- |", columns)));
        foreach (var row in table.Rows.Where(row => row.Count > 0))
            lines.Line(Row(row, columns));
    }

    private static string Row(IReadOnlyList<string> cells, int columns) => "|" + string.Concat(Enumerable.Range(0, columns)
        .Select(i => i < cells.Count ? $" {MarkdownText.Escape(OutputText.Field(cells[i]))} |" : "  |"));
}
