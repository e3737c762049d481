namespace NewsKit.Model;

/// <summary>The signature of a comment.</summary>
public sealed record CommentAuthor
{
    /// <summary>The name without badge, "says" or punctuation.</summary>
    public required string Name { get; init; }

    /// <summary>The absolute address the name links to.</summary>
    public string? Url { get; init; }
}
