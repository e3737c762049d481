using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary>The pages that a line names, and what stood beside them.</summary>
internal sealed record FoundPages(IReadOnlyList<InputFile> Files, LeftOut LeftOut);
