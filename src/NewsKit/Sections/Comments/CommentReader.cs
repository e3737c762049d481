using System.Globalization;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads the discussion: the declared count, the comments, and how they answer each other.</summary>
internal sealed class CommentReader : ISectionReader
{
    private const int LongestControl = 30;

    private static readonly FieldSource DeclaredCount = new("declared count");

    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        var comments = new List<(Comment Comment, int Depth)>();
        var threads = segments.Of(SectionKind.Comments).OrderBy(segment => segment.First).ToList();
        context = context with
        {
            MonthFirst = DayOrder.MonthFirst(context.Content, threads.Select(thread => Parts(context.Content, thread)))
                ?? OfLanguage(article.Language),
        };
        var day = DayOf(article.Published);
        // Comments without a container are a segment each.
        var single = new List<CommentElement>();
        foreach (var segment in threads)
        {
            var (first, end) = CommentElements.RangeOf(context.Content, segment);
            var items = end > first ? CommentElements.Find(context.Content, first, end) : [];
            if (items is [var only] && only.Element == segment.Element)
            {
                single.Add(only);
                continue;
            }

            ReadItems(CommentDepth.OfFlat(context.Content, single), day, comments, context);
            single = [];
            ReadThread(segment, items, day, comments, context);
        }

        ReadItems(CommentDepth.OfFlat(context.Content, single), day, comments, context);

        if (comments.Count == 0)
        {
            foreach (var structured in context.Metadata.Comments)
            {
                comments.Add((new Comment
                {
                    Author = context.Line(structured.Author) is { } name ? new CommentAuthor { Name = name } : null,
                    Published = structured.Published is null ? null : DateReading.Machine(structured.Published, context),
                    Body = StructuredText.Paragraphs(structured.Text),
                }, structured.Depth));
            }
        }

        var count = DeclaredComments.Read(segments, context)
            ?? DeclaredComments.ByNumber(segments, context.Content, comments.Count);
        MissingComments.Report(segments, comments.Count, count, context);
        if (comments.Count == 0 && count is null)
            return article;
        context.Evidence.Note(EvidenceField.Comments, comments.Count > 0 ? FieldSource.Visible : DeclaredCount);
        var thread = new CommentThread { DeclaredCount = count, Items = Nest(comments, context.Limits.ReplyDepth) };
        return article with { Comments = thread };
    }

    private static void ReadThread(Segment segment, List<CommentElement> items, DateOnly? day,
        List<(Comment Comment, int Depth)> comments, ReadingContext context)
    {
        if (items.Count == 0)
            comments.AddRange(CommentLines.Read(segment, context).Where(read => IsAny(read.Comment))
                .Take(context.Limits.Comments - comments.Count)
                .Select(read => (WithYear(read.Comment, day, context), read.Depth)));
        ReadItems(items, day, comments, context);
    }

    private static void ReadItems(
        List<CommentElement> items, DateOnly? day, List<(Comment Comment, int Depth)> comments, ReadingContext context)
    {
        var repeated = CommentButtons.Repeated(context.Content, items);
        var answers = items.TrueForAll(item => item.Depth == 0) ? new LineAnswers() : null;
        for (var i = 0; i < items.Count; i++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (comments.Count >= context.Limits.Comments)
            {
                context.Log.Warn(DiagnosticCodes.ItemsLimited, "sections",
                    $"Comments past Comments = {context.Limits.Comments} were cut.");
                return;
            }

            var reading = new CommentReading(items, i, repeated, context);
            var comment = WithYear(reading.Read(), day, context);
            if (IsAny(comment))
                comments.Add((comment, answers?.Depth(comment.Author?.Name, reading.Addressee(), 0) ?? items[i].Depth));
        }
    }

    /// <summary>The comment, its day in the first year from the article's day on where the page leaves the year out.</summary>
    private static Comment WithYear(Comment comment, DateOnly? day, ReadingContext context) =>
        day is { } from && comment.Published is { Value: null, Text: { } printed }
            && DateReading.ReadAfter(printed, from, context) is { } dated ? comment with { Published = dated } : comment;

    private static bool IsAny(Comment comment) => comment.Kind == CommentKind.Pingback || SaysSomething(comment);

    /// <summary>A page in another language than English puts the day first, whatever it declares.</summary>
    private static (Range Blocks, Range Elements) Parts(PageContent content, Segment thread)
    {
        var (first, end) = CommentElements.RangeOf(content, thread);
        return (thread.First..thread.End, first..end);
    }

    private static bool? OfLanguage(string? language) =>
        language is null || language.StartsWith("en", StringComparison.Ordinal) ? null : false;

    private static DateOnly? DayOf(Timestamp? published) => published?.Value is { Length: >= 10 } value
        && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var day)
            ? day : null;

    /// <summary>Text, or more than pictures: an empty shape is no comment, nor is a counter or a control.</summary>
    private static bool SaysSomething(Comment comment) => comment.Body.Any(block => block is not Figure { Caption: null }
        && !(block is Paragraph { Text: var text } && (text.All(char.IsAsciiDigit) || IsControl(text))));

    private static bool IsControl(string text) =>
        text.Length <= LongestControl && SectionLabels.Match(text) is LabelKind.CommentControl or LabelKind.CommentForm;

    /// <summary>Flat comments with depths to a tree: each hangs on the last one before it that is less deep.</summary>
    private static List<Comment> Nest(List<(Comment Comment, int Depth)> flat, int deepest)
    {
        var parents = new int[flat.Count];
        var open = new List<int>();
        for (var i = 0; i < flat.Count; i++)
        {
            while (open.Count > 0 && (flat[open[^1]].Depth >= flat[i].Depth || open.Count >= deepest))
                open.RemoveAt(open.Count - 1);
            parents[i] = open.Count > 0 ? open[^1] : -1;
            open.Add(i);
        }

        var replies = new List<Comment>?[flat.Count];
        var roots = new List<Comment>();
        for (var i = flat.Count - 1; i >= 0; i--)
        {
            replies[i]?.Reverse();
            var comment = flat[i].Comment with { Replies = replies[i] ?? [] };
            if (parents[i] >= 0)
                (replies[parents[i]] ??= []).Add(comment);
            else
                roots.Add(comment);
        }

        roots.Reverse();
        return roots;
    }
}
