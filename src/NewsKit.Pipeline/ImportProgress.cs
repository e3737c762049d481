namespace NewsKit.Pipeline;

/// <summary>How far an import is.</summary>
/// <param name="Pages">Pages that have an outcome.</param>
/// <param name="Failures">Those of them that failed.</param>
/// <param name="Position">Where the last of them stands.</param>
public readonly record struct ImportProgress(long Pages, long Failures, SourcePosition Position);
