using System.Text;
using NewsKit.Model;

namespace NewsKit.Tests.Snapshots;

/// <summary>The texts of an article for comparison with facts: folded, since normalisation may change quotes and
/// spaces.</summary>
internal static class PrintedText
{
    /// <summary>The text with one kind of quote, apostrophe and space.</summary>
    internal static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (var c in (text ?? "").Normalize(NormalizationForm.FormC))
        {
            var plain = c switch
            {
                '’' or '‘' or 'ʼ' => '\'',
                '“' or '”' or '„' or '«' or '»' => '"',
                _ => char.IsWhiteSpace(c) ? ' ' : c,
            };
            if (plain != ' ' || (folded.Length > 0 && folded[^1] != ' '))
                folded.Append(plain);
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>Folded and without any space, for beginnings that run over a paragraph's end.</summary>
    internal static string Tight(string? text) => Fold(text).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>All the words of a block, nested ones included.</summary>
    internal static string Of(BodyBlock block) => block switch
    {
        Paragraph paragraph => paragraph.Text,
        Heading heading => heading.Text,
        PullQuote quote => Joined([quote.Text, quote.Cite]),
        CodeBlock code => code.Text,
        Quote quote => Joined([.. quote.Blocks.Select(Of), quote.Cite]),
        ListBlock list => Joined(list.Items.SelectMany(item => item).Select(Of)),
        DefinitionList list => Joined(list.Items.SelectMany(item => item.Blocks.Select(Of).Prepend(item.Term))),
        Figure figure => Joined([.. figure.Images.Select(image => image.Alt), figure.Caption, figure.Credit]),
        Gallery gallery => Joined([.. gallery.Items.Select(Of), gallery.Caption]),
        Table table => Joined([table.Caption, .. table.Header, .. table.Rows.SelectMany(row => row)]),
        Video video => video.Caption ?? "",
        Audio audio => audio.Caption ?? "",
        Aside aside => Joined(aside.Blocks.Select(Of).Prepend(aside.Title)),
        Notes notes => Joined(notes.Items.SelectMany(note => note.Blocks).Select(Of)),
        Embed embed => Joined([embed.Author, .. embed.Blocks.Select(Of), embed.Caption]),
        FormulaBlock formula => formula.Tex,
        _ => "",
    };

    /// <summary>Everything that the reader of an article reads: body, FAQ, comments, and the titles it leads to.</summary>
    internal static string Everything(Article article) => Joined(
    [
        .. article.Body.Select(Of),
        article.Faq?.Title,
        .. (article.Faq?.Items ?? []).SelectMany(item => item.Answer.Select(Of).Prepend(item.Text)),
        .. article.Links.Where(group => group.Kind != LinkGroupKind.Latest).SelectMany(group => group.Items)
        .Select(link => link.Text),
        .. Comments(article).SelectMany(
        item => item.Comment.Body.Select(Of).Prepend(item.Comment.Author?.Name).Prepend(item.Comment.Title)),
    ]);

    /// <summary>The comments in document order, replies after their parent; 1 is no reply.</summary>
    internal static IEnumerable<(Comment Comment, int Depth)> Comments(Article article)
    {
        var pending = new Stack<(Comment Comment, int Depth)>(
            (article.Comments?.Items ?? []).Reverse().Select(comment => (comment, 1)));
        while (pending.TryPop(out var next))
        {
            yield return next;
            foreach (var reply in next.Comment.Replies.Reverse())
                pending.Push((reply, next.Depth + 1));
        }
    }

    private static string Joined(IEnumerable<string?> texts) =>
        string.Join('\n', texts.Where(text => !string.IsNullOrEmpty(text)));
}
