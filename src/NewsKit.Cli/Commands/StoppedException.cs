namespace NewsKit.Cli;

/// <summary>A run was cancelled after some of its work; the message says how to go on.</summary>
internal sealed class StoppedException(string message) : OperationCanceledException(message);
