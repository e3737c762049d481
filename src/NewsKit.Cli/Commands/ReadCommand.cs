using System.CommandLine;

namespace NewsKit.Cli;

/// <summary><c>newskit read</c>: one page to standard output.</summary>
internal static class ReadCommand
{
    internal static Command Build(CommandStreams streams)
    {
        var input = new Argument<string>(
            "INPUT")
        { Description = "A page: HTML, the same gzipped, or plain text; - for standard input." };
        input.Validators.Add(InputFile.RefuseUnknownOptions);
        var format = new Option<string>("--format")
        {
            HelpName = string.Join('|', OutputFormat.Names),
            Description = "What is written; HTML is a fragment.",
            DefaultValueFactory = _ => OutputFormat.All[0].Name,
        };
        format.AcceptOnlyFromAmong(StringComparer.Ordinal, OutputFormat.Names);
        var explain = new Option<bool>("--explain")
        {
            Description = "Instead of the article, what each block of the page was taken for, and the three strongest reasons.",
        };
        var pages = new PageOptions();
        var command = new ExampleCommand(
            "read", "Reads one page and writes its article to standard output.",
                "newskit read page.html --url https://example.org/a --format markdown")
        {
            input,
            format,
            explain,
        };
        pages.AddTo(command);
        command.SetAction((line, cancellation) =>
        {
            var page = Read(line.GetRequiredValue(input), pages.Reader(line, line.GetValue(explain)), streams, cancellation);
            if (page.Result.Explanation is { } explanation)
                ExplanationText.Write(explanation, streams.Output);
            else
                page.Write(OutputFormat.Find(line.GetRequiredValue(format))!.Writer, streams.Output);
            return Task.FromResult(NewsKitCommand.Succeeded);
        });
        return command;
    }

    /// <summary>Reads the one page that a line names.</summary>
    /// <exception cref="CommandException">It is a folder, or its bytes cannot be had.</exception>
    internal static PageReading Read(string argument, PageReader reader, CommandStreams streams, CancellationToken cancellation)
    {
        if (Directory.Exists(argument))
            throw new CommandException($"'{argument}' is a folder; batch and convert read folders.");
        if (InputFile.IsAddress(argument))
            throw new CommandException(
                $"'{argument}' is an address; newskit fetches nothing: save the page and give its address with --url.");
        var page = reader.Read(InputFile.Of(argument), streams.Input, cancellation);
        return page.WasRead
            ? page
            : throw new CommandException($"cannot read '{argument}': {page.Article.Diagnostics[0].Message}");
    }
}
