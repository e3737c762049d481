using System.Text;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>The bare words of blocks, a block a line.</summary>
internal sealed class PlainBlocks : IBlockVisitor
{
    private readonly StringBuilder _words = new();

    private PlainBlocks()
    {
    }

    internal static string Of(IReadOnlyList<BodyBlock> blocks)
    {
        var plain = new PlainBlocks();
        BlockWalk.Walk(blocks, plain);
        return plain._words.ToString();
    }

    public void Leaf(BodyBlock block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Add(paragraph.Text);
                break;
            case Heading heading:
                Add(heading.Text);
                break;
            case CodeBlock code:
                Add(code.Text);
                break;
            case FormulaBlock formula:
                Add(formula.Tex);
                break;
            case Table table:
                foreach (var row in table.Rows.Prepend(table.Header).Where(row => row.Count > 0))
                    Add(string.Join('\t', row));
                break;
                // A pull quote repeats the text; pictures and embeds have no words of the body.
        }
    }

    public void Enter(BodyBlock container)
    {
        if (container is Aside { Title: { } title })
            Add(title);
    }

    public void EnterItem(BodyBlock container, int index)
    {
        if (container is DefinitionList list)
            Add(list.Items[index].Term);
    }

    public void LeaveItem(BodyBlock container, int index)
    {
    }

    public void Leave(BodyBlock container)
    {
    }

    private void Add(string text)
    {
        if (_words.Length > 0)
            _words.Append('\n');
        _words.Append(OutputText.Body(text));
    }
}
