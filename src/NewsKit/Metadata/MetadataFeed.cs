namespace NewsKit.Metadata;

/// <summary>A feed that the head of the page names.</summary>
/// <param name="Title">Its title as declared; null without one.</param>
/// <param name="Url">The address, raw.</param>
internal sealed record MetadataFeed(string? Title, string Url);
