using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Reads a discussion from plain lines: each comment starts with a name and a date, in one line or two.</summary>
internal static class CommentLines
{
    private const int LongestName = 60;
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("!?;«»");

    /// <summary>Whether a line signs a comment: a name, then a date up to the end of the line.</summary>
    internal static bool IsSigned(PageContent content, int block) => Signature(content, block) is not null || NameAndDateLine(content, block) is not null;

    internal static List<Comment> Read(Segment segment, ReadingContext context)
    {
        var content = context.Content;
        var hasReplies = HasReplyLines(content, segment);
        var comments = new List<Comment>();
        Comment? current = null;
        var body = new List<int>();
        var mayStart = true;
        for (var block = segment.First; block < segment.End; block++)
        {
            var label = content.LabelOf(block);
            if (label is LabelKind.Reply)
            {
                mayStart = true;
                continue;
            }

            if ((mayStart || !hasReplies) && Start(content, block) is { } start)
            {
                Finish(comments, current, body, context);
                current = new Comment
                {
                    Author = new CommentAuthor { Name = CommentNames.Clean(start.Name) },
                    Published = DateReading.Read(start.Date, null, context),
                };
                body = [];
                block += start.Lines - 1;
                mayStart = false;
            }
            else if (current is not null && label is not (LabelKind.CommentCount or LabelKind.CommentControl or LabelKind.Moderation))
            {
                body.Add(block);
            }
        }

        Finish(comments, current, body, context);
        return comments;
    }

    private static void Finish(List<Comment> comments, Comment? comment, List<int> body, ReadingContext context)
    {
        if (comment is not null && comments.Count < context.Limits.Comments)
            comments.Add(comment with { Body = BodyBuilder.Build(context.Content, body, context) });
    }

    private static bool HasReplyLines(PageContent content, Segment segment)
    {
        var replies = 0;
        for (var block = segment.First; block < segment.End; block++)
        {
            if (content.LabelOf(block) == LabelKind.Reply)
                replies++;
        }

        return replies > 0;
    }

    private static (string Name, string Date, int Lines)? Start(PageContent content, int block) =>
        Signature(content, block) is { } one ? (one.Name, one.Date, 1)
        : NameAndDateLine(content, block) is { } two ? (two.Name, two.Date, 2) : null;

    private static (string Name, string Date)? Signature(PageContent content, int block)
    {
        var line = content.TextOf(block);
        if (line.Length > LongestName + 60 || DateReading.FindIn(line) is not { Start: > 1 } date)
            return null;
        var name = line[..date.Start].Trim(" \u00A0,-–—|•·:(");
        var printed = line.Slice(date.Start, date.Length);
        if (printed.StartsWith("le ", StringComparison.OrdinalIgnoreCase) && !HoldsTime(printed))
            return null;
        if (!line[(date.Start + date.Length)..].Trim(" .)").IsEmpty || !IsName(name))
            return null;
        return (name.ToString(), line.Slice(date.Start, date.Length).ToString());
    }

    /// <summary>"Rendez-vous le 5 février 2024" is a sentence; a comment that is dated in such words has its hour too.</summary>
    private static bool HoldsTime(ReadOnlySpan<char> date) => date.Contains(':') || date.IndexOfAny('h', '@') >= 0;

    private static (string Name, string Date)? NameAndDateLine(PageContent content, int block)
    {
        if (block + 1 >= content.Blocks.Length)
            return null;
        var name = content.TextOf(block);
        var date = content.TextOf(block + 1);
        if (!IsName(name) || date.Length > 60 || DateReading.FindIn(date) is not { } found || found.Length < date.Trim().Length - 4)
            return null;
        return (name.ToString(), date.Slice(found.Start, found.Length).ToString());
    }

    private static bool IsName(ReadOnlySpan<char> name) =>
        name.Length is > 0 and <= LongestName && !name.ContainsAny(SentenceMarks) && !name.EndsWith('.') && name.Count(' ') < 7;
}
