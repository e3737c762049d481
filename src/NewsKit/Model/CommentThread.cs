namespace NewsKit.Model;

/// <summary>The reader discussion under an article.</summary>
public sealed record CommentThread
{
    /// <summary>The number the page states, for example 8 in "8 commentaires"; it may differ from what is shown. Null when it
    /// states none.</summary>
    public int? DeclaredCount { get; init; }

    /// <summary>The comments of the first level, in page order.</summary>
    public IReadOnlyList<Comment> Items { get; init => field = value ?? []; } = [];
}
