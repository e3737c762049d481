using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Body blocks as lines.</summary>
internal sealed class LineBlocks(LineWriter lines, ILineSyntax syntax, int topLevel = 2) : IBlockVisitor
{
    private const string Rule = "* * *";

    private readonly HeadingOutline _outline = new(topLevel);
    private readonly LineFigures _figures = new(lines, syntax);
    private readonly Stack<OpenList> _lists = new();

    /// <summary>The list that ended just before this place: another one beside it needs another marker.</summary>
    private OpenList? _endedList;

    internal void Write(IReadOnlyList<BodyBlock> blocks) => BlockWalk.Walk(blocks, this);

    public void Leaf(BodyBlock block)
    {
        _endedList = null;
        switch (block)
        {
            case Paragraph paragraph:
                Running(syntax.Inlines(paragraph.Text, paragraph.Inlines));
                break;
            case Heading heading:
                var line = string.Join(' ',
                    syntax.Inlines(heading.Text.Replace('\n', ' '), [.. heading.Inlines.Select(OnOneLine)]));
                if (line.Length == 0)
                    break;
                lines.Gap();
                syntax.Heading(lines, _outline.Next(heading.Level), line);
                break;
            case PullQuote quote:
                lines.Gap();
                lines.Begin("> ", "> ");
                Running(syntax.Inlines(quote.Text, quote.Inlines));
                Cite(quote.Cite);
                lines.End();
                break;
            case Table table when table.Header.Count + table.Rows.Sum(row => row.Count) > 0:
                _figures.Words(syntax.Emphasis, OutputText.Field(table.Caption));
                lines.Gap();
                syntax.Table(lines, table);
                break;
            case CodeBlock code:
                lines.Gap();
                syntax.Code(lines, code);
                _figures.Words(syntax.Emphasis, OutputText.Field(code.Caption));
                break;
            case FormulaBlock formula when OutputText.Body(formula.Tex) is { Length: > 0 } source:
                lines.Gap();
                syntax.Formula(lines, source);
                break;
            case Separator:
                lines.Gap();
                lines.Line(Rule);
                break;
            default:
                _figures.Write(block);
                break;
        }
    }

    public void Enter(BodyBlock container)
    {
        var beside = _endedList;
        _endedList = null;
        if (!(_lists.TryPeek(out var outer) && outer.IsTight))
            lines.Gap();
        if (container is Quote or Aside or Embed)
        {
            lines.Begin("> ", "> ");
            if (container is Aside aside)
                Line(syntax.Strong, OutputText.Field(aside.Title));
        }
        else
            _lists.Push(new OpenList(
                container, isOther: beside is { IsOther: false } && beside.IsOrdered == OpenList.Ordered(container)));
    }

    public void EnterItem(BodyBlock container, int index)
    {
        var list = _lists.Peek();
        if (!list.IsTight && index > 0)
            lines.Gap();
        if (container is Notes notes)
        {
            lines.Begin(syntax.NoteMark(notes.Items[index].Id), "    ");
            return;
        }

        lines.BeginItem(list.Marker(index));
        if (container is not DefinitionList definitions)
            return;
        foreach (var term in definitions.Items[index].Term.Split('\n'))
            Line(syntax.Strong, OutputText.Field(term));
    }

    public void LeaveItem(BodyBlock container, int index)
    {
        _endedList = null;
        lines.EndItem();
    }

    public void Leave(BodyBlock container)
    {
        if (container is Quote or Aside or Embed)
        {
            Cite((container as Quote)?.Cite);
            if (container is Embed embed)
                _figures.Source(embed);
            lines.End();
            _endedList = null;
            return;
        }

        _endedList = _lists.Pop();
    }

    private void Running(IEnumerable<string> text)
    {
        if (!(_lists.TryPeek(out var list) && list.IsTight))
            lines.Gap();
        foreach (var line in text)
            lines.Line(syntax.LineStart(line));
    }

    private void Cite(string? cite)
    {
        lines.Gap();
        Line(syntax.Emphasis, OutputText.Field(cite));
    }

    private void Line(Func<string, string> mark, string words)
    {
        if (words.Length > 0)
            lines.Line(syntax.LineStart(mark(words)));
    }

    private static Inline OnOneLine(Inline run) =>
        run with { Text = run.Break ? " " : run.Text.Replace('\n', ' '), Break = false };

    /// <summary>A list being written.</summary>
    private sealed class OpenList(BodyBlock list, bool isOther)
    {
        internal bool IsOther => isOther;

        internal bool IsOrdered => Ordered(list);

        /// <summary>True when every item is one paragraph, or one with a list under it: no blank lines then.</summary>
        internal bool IsTight { get; } = list is ListBlock { Items: var items }
            && items.All(item => item is [Paragraph] or [Paragraph, ListBlock]);

        internal static bool Ordered(BodyBlock block) => block is ListBlock { Ordered: true };

        internal string Marker(int index) => IsOrdered
            ? NumberOf((ListBlock)list, index).ToString(System.Globalization.CultureInfo.InvariantCulture)
                + (isOther ? ") " : ". ")
            : isOther ? "+ " : "- ";

        /// <summary>Markdown knows no negative numbers, and none of more than nine digits.</summary>
        private static int NumberOf(ListBlock list, int index)
        {
            var number = index < list.Numbers.Count ? list.Numbers[index]
                : list.Reversed ? (list.Start ?? list.Items.Count) - index : (list.Start ?? 1) + index;
            return number is >= 0 and <= 999_999_999 ? number : index + 1;
        }
    }
}
