using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace NewsKit.Cli;

/// <summary>The whole command line: its commands, how it is run, what its failures look like.</summary>
internal static class NewsKitCommand
{
    internal const int Succeeded = 0;
    /// <summary>The command ran, and there was nothing to give, or what it was asked to check does not hold.</summary>
    internal const int Unmet = 1;
    internal const int PagesFailed = 1;
    internal const int Failed = 2;
    /// <summary>An import ended before its end, and can be gone on with.</summary>
    internal const int Stopped = 3;
    internal const int Cancelled = 130;
    /// <summary>As the shell says of programs that end with the reader of their pipe.</summary>
    internal const int PipeClosed = 141;

    /// <summary>No response files: a page may be called <c>@news.html</c>.</summary>
    private static readonly ParserConfiguration Plain = new() { ResponseFileTokenReplacer = null };

    internal static RootCommand Build(CommandStreams streams)
    {
        var root = new RootCommand("Scraped article pages in; clean JSON, HTML, Markdown and text out.")
        {
            ReadCommand.Build(streams),
            BatchCommand.Build(streams),
            ConvertCommand.Build(streams),
            ImportCommand.Build(streams),
            FilterCommand.Build(streams),
            EnqueueCommand.Build(streams),
            WorkerCommand.Build(streams),
            QueueCommand.Build(streams),
            SearchCommand.Build(streams),
            StatsCommand.Build(streams),
            ReportCommand.Build(streams),
            TextCommand.Build(streams),
            TimeCommand.Build(streams),
            RulesCommand.Build(streams),
        };
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction usual })
                option.Action = new HelpWithExample(usual);
        }

        return root;
    }

    /// <summary>Runs one command line.</summary>
    /// <returns>0; 1 when a page gives no article, a line no answer, or what was to be checked does not hold; 2 with one line on
    /// standard error for bad arguments or when nothing could be read; 3
    /// when an import was stopped; 130 when cancelled; 141 when
    /// nobody reads the output any more.</returns>
    internal static async Task<int> RunAsync(
        IReadOnlyList<string> args, CommandStreams streams, CancellationToken cancellation = default)
    {
        try
        {
            var root = Build(streams);
            var line = root.Parse(WithCommand(args, root), Plain);
            if (line.Action is ParseErrorAction)
                return await FailAsync(streams, Explain(line), Failed);
            var configuration = new InvocationConfiguration
            {
                Output = streams.Output,
                Error = streams.Error,
                EnableDefaultExceptionHandler = false,
            };
            if (line.CommandResult.Command is ExampleCommand command)
                configuration.ProcessTerminationTimeout = command.Grace;
            var status = await line.InvokeAsync(configuration, cancellation);
            await streams.Output.FlushAsync(cancellation);
            return status;
        }
        catch (CommandException failure)
        {
            return await FailAsync(streams, failure.Message, failure.Status);
        }
        catch (IOException failure) when (StandardOutput.IsClosedPipe(failure))
        {
            return PipeClosed;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return await FailAsync(streams, failure.Message, Failed);
        }
        catch (OperationCanceledException stopped)
        {
            return await FailAsync(streams, stopped is StoppedException ? stopped.Message : "cancelled", Cancelled);
        }
    }

    /// <summary>The line with the command that it leaves out: <c>newskit FILE</c> reads the file, <c>newskit</c> gives
    /// help.</summary>
    /// <exception cref="CommandException">The first word is neither a command nor a file.</exception>
    private static IReadOnlyList<string> WithCommand(IReadOnlyList<string> args, RootCommand root)
    {
        if (args is not [var first, ..])
            return ["--help"];
        if (root.Subcommands.Any(command => command.Name == first)
            || root.Options.Any(option => option.Name == first || option.Aliases.Contains(first)))
            return args;
        if (first.Length > 0 && first[0] != '-' && !first.AsSpan().ContainsAny('.', '/', '\\') && !Path.Exists(first))
            throw new CommandException($"'{first}' is neither a command nor a file. (See newskit --help)");
        return [ReadCommand.Name, .. args];
    }

    /// <summary>The first thing that is wrong with a line, with the option it is about, and where to read on.</summary>
    private static string Explain(System.CommandLine.ParseResult line)
    {
        var named = line.CommandResult.Command is ExampleCommand known ? $"newskit {known.Path}" : "newskit";
        if (line.UnmatchedTokens.FirstOrDefault(token => token.Length > 1 && token[0] == '-') is { } unknown)
            return $"unknown option '{unknown}'. (See {named} --help)";
        var error = line.Errors.FirstOrDefault(error => error.SymbolResult is ArgumentResult or OptionResult) ?? line.Errors[^1];
        var about = error.SymbolResult is OptionResult option ? $"{option.Option.Name}: " : "";
        return $"{about}{error.Message} (See {named} --help)";
    }

    /// <summary>One line, whatever the message holds.</summary>
    private static async Task<int> FailAsync(CommandStreams streams, string message, int status)
    {
        var words = message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        await streams.Error.WriteAsync($"newskit: {string.Join(' ', words)}\n");
        return status;
    }
}
