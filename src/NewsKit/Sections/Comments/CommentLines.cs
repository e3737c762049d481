using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads a discussion from plain lines: each comment starts with a name and a date, in one line or two.</summary>
internal static class CommentLines
{
    private const int LongestName = 60;
    private const string Edges = " .):\u00A0|·•-–—";
    private const int LongestPing = 14;
    private const int LongestTitle = 200;
    private const int MostBeforeDate = 4;
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("!?;«»");

    /// <summary>Whether a line signs a comment: a name, then a date up to the end of the line.</summary>
    internal static bool IsSigned(PageContent content, int block) =>
        Start(content, block) is not null;

    /// <summary>Whether one of the lines signs a comment and text follows.</summary>
    internal static bool HasAny(PageContent content, int first, int end)
    {
        for (var block = first; block + 1 < end; block++)
        {
            if (Start(content, block) is { } start && HasText(content, block + start.Lines, end))
                return true;
        }

        return false;
    }

    /// <summary>Whether the next line is text, not a link.</summary>
    private static bool HasText(PageContent content, int first, int end)
    {
        for (var block = first; block < end; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Kind == BlockKind.Text
                && content.LabelOf(block) is not LabelKind.Moderation and var label && !label.IsControl())
                return b.LinkChars * 2 < b.Length && label == LabelKind.None
                    && !DateReading.IsMostlyDate(content.TextOf(block));
        }

        return false;
    }

    /// <summary>Whether a comment starts at the first block.</summary>
    internal static bool StartsWithComment(PageContent content, int first, int end) =>
        Start(content, first) is { } start && HasText(content, first + start.Lines, end);

    internal static List<(Comment Comment, int Depth)> Read(Segment segment, ReadingContext context)
    {
        var content = context.Content;
        var (signed, hasReplies) = Count(content, segment);
        var repeated = CommentButtons.Repeated(content, segment.First, segment.End, signed);
        var comments = new List<(Comment Comment, int Depth)>();
        var answers = new LineAnswers();
        (Comment Comment, string? To, int Margin)? current = null;
        var body = new List<int>();
        var mayStart = true;
        var signsBelow = SignsBelow(content, segment);
        for (var block = segment.First; block < segment.End; block++)
        {
            var label = content.LabelOf(block);
            if (signsBelow && Start(content, block) is { } end)
            {
                Finish(comments, answers, Signed(end, LineAnswers.Margin(content, block), context), body, context);
                body = [];
                block += end.Lines - 1;
                continue;
            }

            if (signsBelow)
            {
                if (label == LabelKind.None && !repeated.Contains(block))
                    body.Add(block);
                continue;
            }

            if (label is LabelKind.Reply)
            {
                mayStart = true;
                continue;
            }

            if (Pingback(content, block) is { } title)
            {
                Finish(comments, answers, current, body, context);
                (current, body, mayStart) = (null, [], true);
                comments.Add((new Comment { Kind = CommentKind.Pingback, Author = new CommentAuthor { Name = title } }, 0));
            }
            else if ((mayStart || !hasReplies || CommentWords.EndsWithSays(content.TextOf(block)))
                && Start(content, block) is { } start)
            {
                Finish(comments, answers, current, body, context);
                current = Signed(start, LineAnswers.Margin(content, block), context);
                body = start.Lines > 0 ? [] : [block];
                block += Math.Max(0, start.Lines - 1);
                mayStart = false;
            }
            else if (current is { To: null } first && body.Count == 0 && LineAnswers.Addressee(content.TextOf(block)) is { } to)
            {
                current = first with { To = to };
            }
            else if (current is not null && label is not (LabelKind.CommentCount or LabelKind.Moderation) && !label.IsControl()
                && !repeated.Contains(block) && !CommentButtons.AreGlued(content.TextOf(block))
                && !CommentReading.IsRowOfButtons(content, content.Blocks[block]))
            {
                body.Add(block);
            }
        }

        Finish(comments, answers, current, body, context);
        return comments;
    }

    /// <summary>Whether each comment stands above the line that signs it: text comes before the first such line and none after
    /// the last.</summary>
    private static bool SignsBelow(PageContent content, Segment segment)
    {
        var hasTextAbove = false;
        var last = -1;
        for (var block = segment.First; block < segment.End; block++)
        {
            if (Start(content, block) is { } start)
            {
                if (start.Lines == 0 || (last < 0 && !hasTextAbove))
                    return false;
                last = block + start.Lines;
                block = last - 1;
            }
            else if (content.Blocks[block].Kind == BlockKind.Text && content.LabelOf(block) == LabelKind.None)
            {
                hasTextAbove = true;
            }
        }

        return last >= 0 && !HasText(content, last, segment.End);
    }

    private static (Comment Comment, string? To, int Margin) Signed(
        (string Name, string Date, int Lines) signature, int margin, ReadingContext context)
    {
        var (name, to) = LineAnswers.Split(signature.Name);
        return (new Comment
        {
            Author = new CommentAuthor { Name = CommentNames.Clean(name) },
            Published = DateReading.Read(signature.Date, null, context),
        }, to, margin);
    }

    private static void Finish(
        List<(Comment Comment, int Depth)> comments, LineAnswers answers, (Comment Comment, string? To, int Margin)? last,
        List<int> body, ReadingContext context)
    {
        if (last is not var (comment, to, margin) || comments.Count >= context.Limits.Comments)
            return;
        comments.Add((
            comment with
            {
                Body = BodyBuilder.Build(context.Content, body, context, answerStart: StartOfText(context.Content, body)),
            },
            answers.Depth(comment.Author?.Name, to, margin)));
    }

    /// <summary>Where the text begins in a line that signs as well; -1 for other lines.</summary>
    private static int StartOfText(PageContent content, List<int> body) =>
        body.Count > 0 && OneBlockComment.Of(content, body[0]) is { } whole ? whole.TextStart : -1;

    /// <summary>The title of the page that speaks of this one, in a line that says so: <c>Ping : Le lavoir | La
    /// Gazette</c>.</summary>
    private static string? Pingback(PageContent content, int block)
    {
        var line = content.TextOf(block);
        var colon = line[..Math.Min(line.Length, LongestPing)].IndexOf(':');
        return colon > 0 && line[..colon].TrimEnd(" \u00A0") is var word
            && (word.Equals("ping", StringComparison.OrdinalIgnoreCase)
                || word.Equals("pingback", StringComparison.OrdinalIgnoreCase)
                || word.Equals("trackback", StringComparison.OrdinalIgnoreCase))
            && line[(colon + 1)..].Trim(" \u00A0") is { Length: > 0 and <= LongestTitle } title ? title.ToString() : null;
    }

    /// <summary>How many lines sign, and whether the end of most comments is marked, so that a signed line before it is a
    /// quotation.</summary>
    private static (int Signed, bool HasReplies) Count(PageContent content, Segment segment)
    {
        int replies = 0, signed = 0;
        for (var block = segment.First; block < segment.End; block++)
        {
            if (content.LabelOf(block) == LabelKind.Reply)
                replies++;
            else if (IsSigned(content, block))
                signed++;
        }

        return (signed, replies > 0 && replies * 3 >= signed);
    }

    private static (string Name, string Date, int Lines)? Start(PageContent content, int block)
    {
        if (Signature(content, block) is { } one)
            return (one.Name, one.Date, 1);
        return OneBlockComment.Of(content, block) is { } whole ? (whole.Name, whole.Date, 0) : NameAndDateLine(content, block);
    }

    private static (string Name, string Date)? Signature(PageContent content, int block)
    {
        var line = CommentButtons.WithoutReply(content.TextOf(block));
        if (line.Length > LongestName + 60 || DateReading.FindIn(line) is not { } date)
            return null;
        if (date.Start <= 1)
            return DateFirst(line, date.Start, date.Length);
        var name = line[..date.Start].Trim(" \u00A0,-–—|•·:(");
        var printed = line.Slice(date.Start, date.Length);
        if (printed.StartsWith("le ", StringComparison.OrdinalIgnoreCase)
            && !HoldsTime(CommentDates.Whole(line, date.Start, date.Length)))
            return null;
        if (!line[CommentDates.EndOfTime(line, date.Start + date.Length)..].Trim(Edges).IsEmpty || !IsName(name))
            return null;
        return (name.ToString(), CommentDates.Whole(line, date.Start, date.Length));
    }

    /// <summary>"13 juin 2020, 10:21, par Lise".</summary>
    private static (string Name, string Date)? DateFirst(ReadOnlySpan<char> line, int start, int length)
    {
        var rest = line[CommentDates.EndOfTime(line, start + length)..].Trim(" \u00A0,-–—|•·");
        var blank = rest.IndexOf(' ');
        return blank > 0 && BylineWords.Announcers.Contains(FoldedText.Fold(rest[..blank])) && IsName(rest[(blank + 1)..])
            ? (rest.ToString(), CommentDates.Whole(line, start, length)) : null;
    }

    /// <summary>"Rendez-vous le 5 février 2024" is a sentence; a comment that is dated in such words has its hour too.</summary>
    private static bool HoldsTime(ReadOnlySpan<char> date) => date.Contains(':') || date.IndexOfAny('h', '@') >= 0;

    private static (string Name, string Date, int Lines)? NameAndDateLine(PageContent content, int block)
    {
        var next = block + 1;
        while (next < content.Blocks.Length && content.Blocks[next].Kind == BlockKind.Image)
            next++;
        if (next >= content.Blocks.Length)
            return null;
        var date = CommentButtons.WithoutReply(content.TextOf(next));
        if (date.Length > CommentNames.Longest)
            return null;
        if (CommentWords.IsRelative(date) && IsName(content.TextOf(block)) && content.LabelOf(block) == LabelKind.None)
            return (content.TextOf(block).ToString(), date.ToString(), next + 1 - block);
        if ((DateReading.FindIn(date) ?? DateReading.FindYearless(date)) is not { } found || !IsNameAlone(content.TextOf(block)))
            return null;
        var end = CommentDates.EndOfTime(date, found.Start + found.Length);
        if (!date[end..].Trim(Edges).IsEmpty || (found.Start > MostBeforeDate && !DateReading.IsLabelled(date)))
            return null;
        return (CommentNames.WithoutCount(content, block).ToString(), CommentDates.Whole(date, found.Start, found.Length),
            next + 1 - block);
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > LongestName || name.Count(' ') >= 7)
            return false;
        return !name.ContainsAny(SentenceMarks) && (!name.EndsWith('.') || EndsWithInitial(name));
    }

    /// <summary>The same in a line of its own, where a single word may be called out: <c>Genre !</c>.</summary>
    private static bool IsNameAlone(ReadOnlySpan<char> line) =>
        IsName(line.TrimEnd("! \u00A0\u202F") is var word && !word.Contains(' ') ? word : line);

    private static bool EndsWithInitial(ReadOnlySpan<char> name) =>
        name.Length > 3 && char.IsUpper(name[^2]) && name[^3] is ' ' or '.' or '-';
}
