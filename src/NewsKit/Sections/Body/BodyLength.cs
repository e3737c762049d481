using System.Buffers;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Counts the words of a body.</summary>
internal static class BodyLength
{
    internal const int WordsPerMinute = 230;

    /// <summary>The blanks that a text can still hold when it has been read.</summary>
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \n\u00A0\u202F");

    internal static int Words(IReadOnlyList<BodyBlock> body)
    {
        var words = 0;
        var open = new Stack<BodyBlock>(body);
        while (open.TryPop(out var block))
            words += WordsOf(block, open);
        return words;
    }

    /// <summary>The words of one block; the blocks within it are left on the stack.</summary>
    private static int WordsOf(BodyBlock block, Stack<BodyBlock> open)
    {
        switch (block)
        {
            case Paragraph paragraph:
                return Words(paragraph.Text);
            case Heading heading:
                return Words(heading.Text);
            case PullQuote quote:
                return Words(quote.Text);
            case CodeBlock code:
                return Words(code.Text);
            case FormulaBlock formula:
                return Words(formula.Tex);
            case Notes notes:
                foreach (var note in notes.Items)
                    Push(note.Blocks, open);
                return 0;
            case Aside aside:
                Push(aside.Blocks, open);
                return Words(aside.Title);
            case Embed embed:
                Push(embed.Blocks, open);
                return Words(embed.Caption);
            case Figure figure:
                return Words(figure.Caption);
            case Gallery gallery:
                Push(gallery.Items, open);
                return Words(gallery.Caption);
            case Quote quote:
                Push(quote.Blocks, open);
                return Words(quote.Cite);
            case ListBlock list:
                foreach (var item in list.Items)
                    Push(item, open);
                return 0;
            case DefinitionList list:
                foreach (var item in list.Items)
                    Push(item.Blocks, open);
                return list.Items.Sum(item => Words(item.Term));
            case Table table:
                return Words(table.Caption) + table.Header.Sum(Words) + table.Rows.Sum(row => row.Sum(Words));
            default:
                return 0;
        }
    }

    private static void Push(IReadOnlyList<BodyBlock> blocks, Stack<BodyBlock> open)
    {
        foreach (var block in blocks)
            open.Push(block);
    }

    /// <summary>Runs between blanks that hold a letter or a digit: a mark alone is no word, so that French spacing does not
    /// count.</summary>
    private static int Words(string? text)
    {
        var words = 0;
        var rest = text.AsSpan();
        for (var at = 0; at < rest.Length; at++)
        {
            if (!char.IsLetterOrDigit(rest[at]))
                continue;
            words++;
            var end = rest[at..].IndexOfAny(Blanks);
            if (end < 0)
                break;
            at += end;
        }

        return words;
    }
}
