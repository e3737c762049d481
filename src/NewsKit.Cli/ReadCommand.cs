using System.CommandLine;
using NewsKit.Model;

namespace NewsKit.Cli;

/// <summary><c>newskit read</c>: one page to standard output.</summary>
internal static class ReadCommand
{
    internal static Command Build(CommandStreams streams)
    {
        var input = new Argument<string>("INPUT") { Description = "A page: HTML, the same gzipped, or plain text; - for standard input." };
        input.Validators.Add(InputFile.RefuseUnknownOptions);
        var format = new Option<string>("--format")
        {
            HelpName = string.Join('|', OutputFormat.Names),
            Description = "What is written; HTML is a fragment.",
            DefaultValueFactory = _ => OutputFormat.All[0].Name,
        };
        format.AcceptOnlyFromAmong(StringComparer.Ordinal, OutputFormat.Names);
        var pages = new PageOptions();
        var command = new ExampleCommand(
            "read", "Reads one page and writes its article to standard output.", "newskit read page.html --url https://example.org/a --format markdown")
        {
            input,
            format,
        };
        pages.AddTo(command);
        command.SetAction((line, cancellation) =>
        {
            var article = Read(line.GetRequiredValue(input), pages.Reader(line), streams, cancellation);
            OutputFormat.Find(line.GetRequiredValue(format))!.Writer.Write(article, streams.Output);
            return Task.FromResult(NewsKitCommand.Succeeded);
        });
        return command;
    }

    private static Article Read(string argument, PageReader reader, CommandStreams streams, CancellationToken cancellation)
    {
        if (Directory.Exists(argument))
            throw new CommandException($"'{argument}' is a folder; batch and convert read folders.");
        var article = reader.Read(InputFile.Of(argument), streams.Input, cancellation);
        return PageReader.WasRead(article)
            ? article
            : throw new CommandException($"cannot read '{argument}': {article.Diagnostics[0].Message}");
    }
}
