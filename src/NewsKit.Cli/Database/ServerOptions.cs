using System.CommandLine;

namespace NewsKit.Cli;

/// <summary>The options of everything that talks to a server of databases.</summary>
internal sealed class ServerOptions
{
    private readonly Option<string> _schema = new("--schema")
    {
        HelpName = "NAME",
        Description = "The schema of PostgreSQL that holds the tables.",
        DefaultValueFactory = _ => "public",
    };

    private readonly Option<bool> _allowPlain = new("--allow-plain")
    {
        Description = "Talk to another machine without SSL Mode=VerifyFull, in which anybody between reads along.",
    };

    internal IEnumerable<Option> All => [_schema, _allowPlain];

    internal string Schema(System.CommandLine.ParseResult line) => line.GetRequiredValue(_schema) is { Length: > 0 } name ? name
        : throw new CommandException("--schema wants a name.");

    internal bool AllowsPlain(System.CommandLine.ParseResult line) => line.GetValue(_allowPlain);
}
