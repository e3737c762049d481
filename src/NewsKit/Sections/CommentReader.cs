using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Reads the discussion: the declared count, the comments, and how they answer each other.</summary>
internal sealed class CommentReader : ISectionReader
{
    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        var comments = new List<(Comment Comment, int Depth)>();
        foreach (var segment in segments.Of(SectionKind.Comments))
        {
            if (segment.Element >= 0)
                ReadItems(segment, comments, context);
            else
                comments.AddRange(CommentLines.Read(segment, context).Select(comment => (comment, 0)));
        }

        if (comments.Count == 0)
        {
            foreach (var structured in context.Metadata.Comments)
            {
                comments.Add((new Comment
                {
                    Author = TextField.Of(structured.Author, context) is { } name ? new CommentAuthor { Name = name } : null,
                    Published = structured.Published is null ? null : DateReading.Machine(structured.Published, context),
                    Body = StructuredText.Paragraphs(structured.Text),
                }, structured.Depth));
            }
        }

        var count = DeclaredCount(segments, context);
        Explain(segments, comments.Count, count, context);
        if (comments.Count == 0 && count is null)
            return article;
        context.Evidence.Note("comments", comments.Count > 0 ? "visible" : "declared count");
        return article with { Comments = new CommentThread { DeclaredCount = count, Items = Nest(comments, context.Limits.ReplyDepth) } };
    }

    private static void ReadItems(Segment segment, List<(Comment Comment, int Depth)> comments, ReadingContext context)
    {
        var items = CommentItems.Find(context.Content, segment.Element);
        var elements = new HashSet<int>();
        foreach (var (element, _) in items)
            elements.Add(element);
        foreach (var (element, depth) in items)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (comments.Count >= context.Limits.Comments)
            {
                context.Log.Warn(DiagnosticCodes.ItemsLimited, "sections", $"Comments past Comments = {context.Limits.Comments} were cut.");
                return;
            }

            var comment = new CommentParts(element, elements, context).Read();
            if (comment.Body.Count > 0 || comment.Kind == CommentKind.Pingback)
                comments.Add((comment, depth));
        }
    }

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

    /// <summary>The page's own number: beside the discussion first, then in the header zone, then in the metadata.</summary>
    private static int? DeclaredCount(Segmentation segments, ReadingContext context)
    {
        foreach (var segment in segments.Of(SectionKind.Comments))
        {
            if (CountIn(segments, segment.First, segment.End, SectionKind.Comments, context) is { } count)
                return count;
            if (segment.First > 0 && CountAt(segment.First - 1, context) is { } before)
                return before;
        }

        return CountIn(segments, 0, context.Content.Blocks.Length, SectionKind.Byline, context)
            ?? CountIn(segments, 0, context.Content.Blocks.Length, SectionKind.None, context)
            ?? CountIn(segments, 0, context.Content.Blocks.Length, SectionKind.Chrome, context)
            ?? CountInElements(segments, context) ?? context.Metadata.CommentCount;
    }

    /// <summary>A count within a line of details: "8 avril 2022 par Noé – Aucun commentaire".</summary>
    private static int? CountInElements(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        for (var i = 0; i < content.Elements.Length; i++)
        {
            ref readonly var e = ref content.Elements[i];
            if (e.TextEnd - e.TextStart is > 4 and < 60 && content.Has(i, MarkupTokens.Comment) && e.FirstBlock < e.EndBlock
                && segments.Is(e.FirstBlock, SectionKind.Byline) && CommentCounts.Read(FoldedText.Fold(content.ElementText(i))) is { } count)
                return count;
        }

        return null;
    }

    private static int? CountIn(Segmentation segments, int first, int end, SectionKind kind, ReadingContext context)
    {
        for (var block = first; block < end; block++)
        {
            if (segments.Is(block, kind) && context.Content.Blocks[block].HeadingLevel is var level
                && (kind != SectionKind.Comments || level > 0 || block - first < 4) && CountAt(block, context) is { } count)
                return count;
        }

        return null;
    }

    private static int? CountAt(int block, ReadingContext context) =>
        context.Content.Blocks[block].Length is > 4 and <= FoldedText.Longest ? CommentCounts.Read(FoldedText.Fold(context.Content.TextOf(block))) : null;

    private static void Explain(Segmentation segments, int found, int? count, ReadingContext context)
    {
        foreach (var segment in segments.Of(SectionKind.Comments))
        {
            for (var block = segment.First; block < segment.End; block++)
            {
                if (context.Content.LabelOf(block) is not (LabelKind.CommentsClosed or LabelKind.CommentsNone) || found > 0)
                    continue;
                var isClosed = context.Content.LabelOf(block) == LabelKind.CommentsClosed;
                context.Log.Info(isClosed ? DiagnosticCodes.CommentsClosed : DiagnosticCodes.CommentsNone, "sections",
                    isClosed ? "Comments are closed." : "There are no comments yet.");
                return;
            }
        }

        if (found == 0 && count > 0)
            context.Log.Info(DiagnosticCodes.CommentsByScript, "sections", $"The page announces {count} comments and shows none.");
        else if (count > found && found > 0)
            context.Log.Info(DiagnosticCodes.CommentsPartial, "sections", $"The page announces {count} comments and shows {found}.");
    }
}
