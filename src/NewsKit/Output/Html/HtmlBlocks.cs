using System.Buffers;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Body blocks as HTML elements; headings start at the given level and none skips a level.</summary>
internal sealed class HtmlBlocks(MarkupWriter markup, HtmlLinks links, int topLevel = 2) : IBlockVisitor
{
    private static readonly SearchValues<char> LanguageChars = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789+#-");

    private readonly HtmlInlines _inlines = new(markup, links);
    private readonly HtmlFigures _figures = new(markup, links);
    private readonly HeadingOutline _outline = new(topLevel);

    /// <summary>The paragraph that is a whole list item and needs no element of its own.</summary>
    private Paragraph? _bare;

    internal void Write(IReadOnlyList<BodyBlock> blocks) => BlockWalk.Walk(blocks, this);

    public void Leaf(BodyBlock block)
    {
        switch (block)
        {
            case Paragraph paragraph when ReferenceEquals(paragraph, _bare):
                _bare = null;
                _inlines.Write(paragraph.Text, paragraph.Inlines);
                break;
            case Paragraph paragraph:
                Text("p", paragraph.Text, paragraph.Inlines);
                break;
            case Heading heading:
                Text("h" + (char)('0' + _outline.Next(heading.Level)), heading.Text, heading.Inlines);
                break;
            case PullQuote quote:
                markup.Start("blockquote", "nk-pull-quote");
                Text("p", quote.Text, quote.Inlines);
                Cite(quote.Cite);
                markup.End();
                break;
            case Figure figure:
                _figures.Figure(figure);
                break;
            case Gallery gallery:
                _figures.Gallery(gallery);
                break;
            case Embed embed:
                _figures.Embed(embed);
                break;
            case Video video:
                _figures.Video(video);
                break;
            case Audio audio:
                _figures.Audio(audio);
                break;
            case Table table:
                HtmlTable.Write(table, markup);
                break;
            case CodeBlock code:
                Code(code);
                break;
            case Separator:
                markup.Start("hr").EndVoid();
                break;
        }
    }

    public void Enter(BodyBlock container) => markup.Start(container switch
    {
        ListBlock { Ordered: true } => "ol",
        ListBlock => "ul",
        Quote => "blockquote",
        DefinitionList list when !IsHeaded(list) => "ul",
        _ => "dl",
    });

    public void EnterItem(BodyBlock container, int index)
    {
        if (container is ListBlock list)
        {
            var item = list.Items[index];
            var isBare = item.Count > 0 && item[0] is Paragraph && !item.Skip(1).OfType<Paragraph>().Any();
            _bare = isBare ? (Paragraph)item[0] : null;
            markup.Start("li").Direction(_bare?.Text ?? "");
            return;
        }

        var definitions = (DefinitionList)container;
        var definition = definitions.Items[index];
        if (!IsHeaded(definitions))
        {
            markup.Start("li");
            markup.Line("p", null, definition.Term);
            return;
        }

        foreach (var term in definition.Term.Split('\n'))
            markup.Line("dt", null, term);
        markup.Start("dd");
    }

    public void LeaveItem(BodyBlock container, int index) => markup.End();

    public void Leave(BodyBlock container)
    {
        if (container is Quote quote)
            Cite(quote.Cite);
        markup.End();
    }

    /// <summary>A definition list starts with a term; definitions without one are a plain list.</summary>
    private static bool IsHeaded(DefinitionList list) => list.Items.Count > 0 && OutputText.Field(list.Items[0].Term).Length > 0;

    private void Text(string name, string text, IReadOnlyList<Inline> inlines)
    {
        if (string.IsNullOrEmpty(text) && inlines.Count == 0)
            return;
        markup.Start(name).Direction(text);
        _inlines.Write(text, inlines);
        markup.End();
    }

    private void Cite(string? cite)
    {
        var words = OutputText.Field(cite);
        if (words.Length > 0)
            markup.Start("p", "nk-cite").Direction(words).Start("cite").Text(words).End().End();
    }

    private void Code(CodeBlock code)
    {
        var isNamed = code.Language is { Length: > 0 and <= 32 } && !code.Language.AsSpan().ContainsAnyExcept(LanguageChars);
        markup.Start("pre").Start("code", isNamed ? "language-" + code.Language : null).Text(OutputText.Body(code.Text)).End()
            .End();
    }
}
