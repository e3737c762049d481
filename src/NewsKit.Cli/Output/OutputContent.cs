namespace NewsKit.Cli;

/// <summary>How much of an article is written.</summary>
/// <param name="Parts">Which parts.</param>
/// <param name="HasFrontMatter">Whether its fields stand before its Markdown, as YAML.</param>
internal readonly record struct OutputContent(ArticleParts Parts, bool HasFrontMatter);
