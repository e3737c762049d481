namespace NewsKit.Model;

/// <summary>One comment with its replies.</summary>
public sealed record Comment
{
    /// <summary>The page's own identifier, as written, for example <c>comment-123</c>; data, never used as an HTML id.</summary>
    public string? Id { get; init; }

    /// <summary>Who wrote it; null when the page names nobody.</summary>
    public CommentAuthor? Author { get; init; }

    /// <summary>When, as displayed.</summary>
    public Timestamp? Published { get; init; }

    /// <summary>The stable absolute address of this comment.</summary>
    public string? Permalink { get; init; }

    /// <summary>A reader's comment, or a notice that another page links here.</summary>
    public CommentKind Kind { get; init; }

    /// <summary>The title some systems give a comment.</summary>
    public string? Title { get; init; }

    /// <summary>What it says, without buttons, votes and notices.</summary>
    public IReadOnlyList<BodyBlock> Body { get; init => field = value ?? []; } = [];

    /// <summary>The answers to it; nested at most 64 levels deep.</summary>
    public IReadOnlyList<Comment> Replies { get; init => field = value ?? []; } = [];
}
