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
            case FormulaBlock formula when OutputText.Body(formula.Tex) is { Length: > 0 } source:
                markup.Start("p", "nk-formula").Text(source).End();
                break;
            case Separator:
                markup.Start("hr").EndVoid();
                break;
        }
    }

    public void Enter(BodyBlock container)
    {
        switch (container)
        {
            case ListBlock { Ordered: true } list:
                markup.Start("ol").Attribute("start", Number(list.Start))
                    .Attribute("reversed", list.Reversed ? "" : null);
                break;
            case Notes:
                markup.Start("ol", "nk-notes");
                break;
            case Aside aside:
                markup.Start("aside", "nk-box");
                markup.Line("p", "nk-box-title", aside.Title);
                break;
            case Embed embed:
                if (OutputText.Field(embed.Caption).Length > 0)
                    markup.Start("figure");
                markup.Start("blockquote", "nk-post");
                break;
            default:
                markup.Start(container switch
                {
                    ListBlock => "ul",
                    Quote => "blockquote",
                    DefinitionList definitions when !IsHeaded(definitions) => "ul",
                    _ => "dl",
                });
                break;
        }
    }

    public void EnterItem(BodyBlock container, int index)
    {
        if (container is ListBlock list)
        {
            var item = list.Items[index];
            var isBare = item.Count > 0 && item[0] is Paragraph && !item.Skip(1).OfType<Paragraph>().Any();
            _bare = isBare ? (Paragraph)item[0] : null;
            markup.Start("li").Attribute("value", index < list.Numbers.Count ? Number(list.Numbers[index]) : null)
                .Direction(_bare?.Text ?? "");
            return;
        }

        if (container is Notes notes)
        {
            markup.Start("li").Attribute("id", NoteLinks.Note(notes.Items[index].Id));
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

    public void LeaveItem(BodyBlock container, int index)
    {
        if (container is Notes notes && NoteLinks.Mark(notes.Items[index].Id) is { } mark && _inlines.HasMark(mark))
            markup.Start("p").Start("a").Attribute("href", "#" + mark).Text("\u21A9").End().End();
        markup.End();
    }

    public void Leave(BodyBlock container)
    {
        if (container is Quote quote)
            Cite(quote.Cite);
        else if (container is Embed embed)
            _figures.Source(embed);
        markup.End();
        if (container is not Embed post || OutputText.Field(post.Caption).Length == 0)
            return;
        _figures.Caption(post.Caption, null);
        markup.End();
    }

    private static string? Number(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);

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
        var caption = OutputText.Field(code.Caption);
        if (caption.Length > 0)
            markup.Start("figure", "nk-code");
        markup.Start("pre").Start("code", isNamed ? "language-" + code.Language : null).Text(OutputText.Body(code.Text)).End()
            .End();
        if (caption.Length == 0)
            return;
        markup.Line("figcaption", null, caption);
        markup.End();
    }
}
