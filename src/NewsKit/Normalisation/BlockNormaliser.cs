using NewsKit.Model;

namespace NewsKit.Normalisation;

/// <summary>Rewrites nested blocks and comments. A list waits in a queue with the list it becomes, so that nothing
/// recurses.</summary>
internal sealed class BlockNormaliser(TextRewriter text)
{
    private readonly Queue<(IReadOnlyList<BodyBlock> From, List<BodyBlock> To)> _blocks = new();
    private readonly Queue<(IReadOnlyList<Comment> From, List<Comment> To)> _comments = new();

    internal IReadOnlyList<BodyBlock> Blocks(IReadOnlyList<BodyBlock> blocks)
    {
        var rewritten = Later(blocks);
        Work();
        return rewritten;
    }

    internal IReadOnlyList<Comment> Comments(IReadOnlyList<Comment> comments)
    {
        var rewritten = Later(comments);
        Work();
        return rewritten;
    }

    internal Figure Figure(Figure figure) => figure with
    {
        Images = [.. figure.Images.Select(Image)],
        Caption = text.Optional(figure.Caption),
        Credit = text.Optional(figure.Credit),
    };

    internal Image Image(Image image) => image with { Alt = text.Optional(image.Alt), Title = text.Optional(image.Title) };

    private void Work()
    {
        while (true)
        {
            if (_comments.TryDequeue(out var thread))
            {
                foreach (var comment in thread.From)
                    thread.To.Add(One(comment));
            }
            else if (_blocks.TryDequeue(out var list))
            {
                foreach (var block in list.From)
                    list.To.Add(One(block));
            }
            else
            {
                return;
            }
        }
    }

    private Comment One(Comment comment) => comment with
    {
        Author = comment.Author is { } author ? author with { Name = text.Required(author.Name) } : null,
        Title = text.Optional(comment.Title),
        Body = Later(comment.Body),
        Replies = Later(comment.Replies),
    };

    private Definition One(Definition item) => item with { Term = text.Required(item.Term), Blocks = Later(item.Blocks) };

    private BodyBlock One(BodyBlock block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                var (words, runs) = text.Runs(paragraph.Text, paragraph.Inlines);
                return paragraph with { Text = words, Inlines = runs };
            case Heading heading:
                (words, runs) = text.Runs(heading.Text, heading.Inlines);
                return heading with { Text = words, Inlines = runs };
            case PullQuote quote:
                (words, runs) = text.Runs(quote.Text, quote.Inlines);
                return quote with { Text = words, Inlines = runs, Cite = text.Optional(quote.Cite) };
            case ListBlock list:
                return list with { Items = [.. list.Items.Select(Later)] };
            case Quote quote:
                return quote with { Blocks = Later(quote.Blocks), Cite = text.Optional(quote.Cite) };
            case Figure figure:
                return Figure(figure);
            case Gallery gallery:
                return gallery with { Items = [.. gallery.Items.Select(Figure)], Caption = text.Optional(gallery.Caption) };
            case Table table:
                return table with
                {
                    Caption = text.Optional(table.Caption),
                    Header = text.All(table.Header),
                    Rows = [.. table.Rows.Select(text.All)],
                };
            case DefinitionList list:
                return list with { Items = [.. list.Items.Select(One)] };
            case Video video:
                return video with { Caption = text.Optional(video.Caption) };
            case Audio audio:
                return audio with { Caption = text.Optional(audio.Caption) };
            case CodeBlock code:
                return code with { Caption = text.Optional(code.Caption) };
            case Embed embed:
                return embed with
                {
                    Author = text.Optional(embed.Author),
                    Caption = text.Optional(embed.Caption),
                    Blocks = Later(embed.Blocks),
                };
            case Notes notes:
                return notes with { Items = [.. notes.Items.Select(note => note with { Blocks = Later(note.Blocks) })] };
            case Aside aside:
                return aside with { Title = text.Optional(aside.Title), Blocks = Later(aside.Blocks) };
            default:
                return block;
        }
    }

    private IReadOnlyList<BodyBlock> Later(IReadOnlyList<BodyBlock> blocks)
    {
        if (blocks.Count == 0)
            return blocks;
        var rewritten = new List<BodyBlock>(blocks.Count);
        _blocks.Enqueue((blocks, rewritten));
        return rewritten;
    }

    private IReadOnlyList<Comment> Later(IReadOnlyList<Comment> comments)
    {
        if (comments.Count == 0)
            return comments;
        var rewritten = new List<Comment>(comments.Count);
        _comments.Enqueue((comments, rewritten));
        return rewritten;
    }
}
