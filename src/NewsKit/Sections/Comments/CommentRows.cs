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

    /// <summary>Whether the rows close the comments: two lines or more stand above the first, and none below the last.</summary>
    internal static bool Close(Segment segment, PageContent content)
    {
        var (above, last) = (0, -1);
        for (var block = segment.First; block < segment.End; block++)
        {
            if (ButtonRow.Of(content, block) is { Age.Length: > 0 } row)
            {
                if (last < 0 && above < FewestLines)
                    return false;
                if (!row.Age.AsSpan().ContainsAnyInRange('0', '9') || CommentWords.IsRelative(row.Age))
                    return false;
                last = block;
            }
            else if (content.Blocks[block].Kind == BlockKind.Text && content.LabelOf(block) == LabelKind.None
                && ButtonRow.Of(content, block) is null)
            {
                above++;
            }
        }

        return last >= 0 && !HasTextBelow(content, last + 1, segment.End);
    }

    private static bool HasTextBelow(PageContent content, int first, int end)
    {
        for (var block = first; block < end; block++)
        {
            if (content.Blocks[block].Kind == BlockKind.Text && content.LabelOf(block) == LabelKind.None
                && ButtonRow.Of(content, block) is null)
                return true;
        }

        return false;
    }

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
        if (lines.Count > 0 && ButtonRow.Of(content, row) is { Age: var age } && !CommentWords.IsRelative(age)
            && content.LabelOf(lines[0] - 1) is LabelKind.CommentCount or LabelKind.CommentHeading)
            return 0;
        var run = PlainTextCollector.RunOf(content, row);
        var first = run > 0 ? lines.FindIndex(line => line >= content.Elements[run].FirstBlock) : -1;
        return first >= 0 && lines.Count - first >= FewestLines ? first : Math.Max(0, lines.Count - FewestLines);
    }
}
