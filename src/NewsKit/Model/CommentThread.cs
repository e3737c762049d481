namespace NewsKit.Model;

/// <summary>The reader discussion under an article.</summary>
public sealed record CommentThread
{
    /// <summary>The number the page states, for example 8 in "8 commentaires"; it may differ from what is shown. Null when it
    /// states none.</summary>
    public int? DeclaredCount { get; init; }

    /// <summary>The comments of the first level, in page order.</summary>
    public IReadOnlyList<Comment> Items { get; init => field = value ?? []; } = [];

    /// <summary>Every comment with its depth, in the order a reader meets them: each before its replies.</summary>
    /// <example><code>foreach (var (comment, depth) in thread.Flatten())</code></example>
    public IEnumerable<ThreadedComment> Flatten()
    {
        var open = new Stack<(IReadOnlyList<Comment> Comments, int Next)>([(Items, 0)]);
        while (open.TryPop(out var list))
        {
            if (list.Next == list.Comments.Count)
                continue;
            var comment = list.Comments[list.Next];
            var depth = open.Count;
            open.Push(list with { Next = list.Next + 1 });
            open.Push((comment.Replies, 0));
            yield return new ThreadedComment(comment, depth);
        }
    }
}
