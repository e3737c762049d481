using NewsKit.Model;

namespace NewsKit.Evaluation;

/// <summary>What was read from a page, flattened to what is measured: plain text, names, a day.</summary>
internal sealed record Reading(
    string? Title, IReadOnlyList<string> Authors, string? Date, string Body, IReadOnlyList<string> Comments)
{
    internal static readonly Reading Nothing = new(null, [], null, "", []);

    internal static Reading Of(Article article) => new(
        article.Headline,
        [.. (article.Byline?.Authors ?? []).Select(author => author.Name)],
        article.Published?.Value is { Length: > 0 } value ? value[..Math.Min(10, value.Length)] : null,
        Text(article.Body),
        [.. Flat(article.Comments?.Items ?? []).Select(comment => Text(comment.Body)).Where(text => text.Length > 0)]);

    private static IEnumerable<Comment> Flat(IEnumerable<Comment> comments)
    {
        var open = new Stack<Comment>(comments.Reverse());
        while (open.TryPop(out var comment))
        {
            yield return comment;
            foreach (var reply in comment.Replies.Reverse())
                open.Push(reply);
        }
    }

    /// <summary>A line for each paragraph, item or row; captions and embeds are no text.</summary>
    private static string Text(IEnumerable<BodyBlock> blocks)
    {
        var lines = new List<string>();
        var open = new Stack<object>(blocks.Reverse());
        while (open.TryPop(out var next))
        {
            switch (next)
            {
                case string line:
                    lines.Add(line);
                    break;
                case Paragraph { Text.Length: > 0 } paragraph:
                    lines.Add(paragraph.Text);
                    break;
                case Heading { Text.Length: > 0 } heading:
                    lines.Add(heading.Text);
                    break;
                case CodeBlock { Text.Length: > 0 } code:
                    lines.Add(code.Text);
                    break;
                case PullQuote { Text.Length: > 0 } quote:
                    lines.Add(quote.Text);
                    break;
                case Quote quote:
                    Push(open, quote.Blocks);
                    break;
                case ListBlock list:
                    Push(open, list.Items.SelectMany(item => item));
                    break;
                case DefinitionList definitions:
                    Push(open, definitions.Items.SelectMany(item => item.Blocks.Prepend<object>(item.Term)));
                    break;
                case Table table:
                    Push(open, (table.Header is { Count: > 0 } header ? table.Rows.Prepend(header) : table.Rows)
                        .Select(row => string.Join(' ', row)));
                    break;
                default:
                    break;
            }
        }

        return string.Join('\n', lines);
    }

    private static void Push(Stack<object> open, IEnumerable<object> parts)
    {
        foreach (var part in parts.Reverse())
            open.Push(part);
    }
}
