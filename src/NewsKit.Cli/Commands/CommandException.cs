namespace NewsKit.Cli;

/// <summary>A command cannot go on, for a reason its user can act on: one line on standard error.</summary>
internal sealed class CommandException(string message) : Exception(message)
{
    /// <summary>The exit status: 2 unless the command says otherwise.</summary>
    internal int Status { get; init; } = NewsKitCommand.Failed;
}
