using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NewsKit.Cli;

/// <summary>The usual help of a command, followed by its example.</summary>
internal sealed class HelpWithExample(HelpAction usual) : SynchronousCommandLineAction
{
    /// <summary>Help is given even when the rest of the line is wrong or missing.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(System.CommandLine.ParseResult parseResult)
    {
        var status = usual.Invoke(parseResult);
        var example = parseResult.CommandResult.Command is ExampleCommand command ? command.Example : "newskit read page.html --format markdown";
        parseResult.InvocationConfiguration.Output.Write($"Example:\n  {example.ReplaceLineEndings("\n  ")}\n\n");
        return status;
    }
}
