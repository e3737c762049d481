using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads comments that a name opens and a row of buttons with an age closes, as networks print them: <c>Lise</c>, the
/// text, <c>J’aime · Répondre · 2 h</c>.</summary>
internal static class CommentRows
{
    private const int FewestLines = 2;

    internal static List<(Comment Comment, int Depth)> Read(Segment segment, ReadingContext context)
    {
        var content = context.Content;
        var comments = new List<(Comment Comment, int Depth)>();
        var lines = new List<int>();
        for (var block = segment.First; block < segment.End && comments.Count < context.Limits.Comments; block++)
        {
            if (ButtonRow.Of(content, block) is not { } row)
            {
                if (content.Blocks[block].Kind == BlockKind.Text && content.LabelOf(block) == LabelKind.None)
                    lines.Add(block);
                continue;
            }

            if (row.Age.Length == 0)
                continue;
            if (comments.Count == 0)
                lines.RemoveRange(0, StartOfFirst(content, lines, block));
            if (lines.Count >= FewestLines && CommentNames.Name(content.TextOf(lines[0])) is { } name)
                comments.Add((new Comment
                {
                    Author = new CommentAuthor { Name = name },
                    Published = DateReading.Read(row.Age, null, context),
                    Body = BodyBuilder.Build(content, lines[1..], context),
                }, 0));
            lines.Clear();
        }

        return comments;
    }

    /// <summary>How many lines stand above the first comment: those of other lines with no empty one between them, else all but
    /// two.</summary>
    private static int StartOfFirst(PageContent content, List<int> lines, int row)
    {
        var run = PlainTextCollector.RunOf(content, row);
        var first = run > 0 ? lines.FindIndex(line => line >= content.Elements[run].FirstBlock) : -1;
        return first >= 0 && lines.Count - first >= FewestLines ? first : Math.Max(0, lines.Count - FewestLines);
    }
}
