namespace NewsKit.Metadata;

/// <summary>A reader's comment as structured data carries it.</summary>
/// <param name="Author">The name, when given.</param>
/// <param name="Published">The date as found.</param>
/// <param name="Text">Markup or plain text, undecoded.</param>
/// <param name="Depth">0 for a comment on the article, 1 for a reply to the last one of depth 0, and so on.</param>
internal sealed record MetadataComment(string? Author, string? Published, string Text, int Depth);
