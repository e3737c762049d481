using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>The running text of a body as bare paragraphs, up to a number of characters.</summary>
internal sealed class PlainBody : IBlockVisitor
{
    private const int MarksOfParagraph = 8;

    private readonly List<BodyBlock> _paragraphs = [];
    private int _room;

    private PlainBody(int room) => _room = room;

    internal static IReadOnlyList<BodyBlock> Of(IReadOnlyList<BodyBlock> blocks, int mostChars)
    {
        var body = new PlainBody(mostChars);
        BlockWalk.Walk(blocks, body);
        return body._paragraphs;
    }

    public void Leaf(BodyBlock block)
    {
        var text = block switch
        {
            Paragraph paragraph => paragraph.Text,
            Heading heading => heading.Text,
            PullQuote quote => quote.Text,
            CodeBlock code => code.Text,
            FormulaBlock formula => formula.Tex,
            _ => "",
        };
        if (text.Length == 0 || _room == 0)
            return;
        if (text.Length > _room)
            text = text[..(char.IsHighSurrogate(text[_room - 1]) ? _room - 1 : _room)];
        // Room for the marks around a paragraph: many short ones are no way around the limit.
        _room = Math.Max(0, _room - text.Length - MarksOfParagraph);
        _paragraphs.Add(new Paragraph { Text = text });
    }

    public void Enter(BodyBlock container)
    {
        // Lists and quotes are shown by their texts.
    }

    public void EnterItem(BodyBlock container, int index)
    {
        // As above.
    }

    public void LeaveItem(BodyBlock container, int index)
    {
        // As above.
    }

    public void Leave(BodyBlock container)
    {
        // As above.
    }
}
