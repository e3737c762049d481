namespace NewsKit.Sections;

/// <summary>One comment of a discussion: neighbouring elements, most often a single one.</summary>
/// <param name="Element">Its first element.</param>
/// <param name="End">The first element after it.</param>
/// <param name="Depth">0 for a comment on the article.</param>
internal readonly record struct CommentElement(int Element, int End, int Depth);
