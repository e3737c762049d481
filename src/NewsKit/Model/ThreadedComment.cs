namespace NewsKit.Model;

/// <summary>A comment and how deep it stands in its thread.</summary>
/// <param name="Comment">The comment, with its replies.</param>
/// <param name="Depth">0 on the first level, 1 for a reply to such a comment.</param>
public sealed record ThreadedComment(Comment Comment, int Depth);
