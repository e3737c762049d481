namespace NewsKit.Cli;

/// <summary>A command cannot go on, for a reason its user can act on: one line on standard error, exit status 2.</summary>
internal sealed class CommandException(string message) : Exception(message);
