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
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command as ExampleCommand;
        foreach (var note in command?.Notes ?? [])
            output.Write($"  {note}\n");
        output.Write($"\nExample:\n  {command?.Example ?? "newskit page.html -f markdown"}\n");
        return status;
    }
}
