namespace NewsKit.Cli;

/// <summary>The answer to a line of text, or the reason why there is none.</summary>
internal readonly record struct PlainAnswer(string Text, string? Error = null);
