using System.CommandLine;
using System.Globalization;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary><c>newskit report</c>: one page, read, as a document that shows what was read of it and why.</summary>
internal static class ReportCommand
{
    internal static Command Build(CommandStreams streams)
    {
        var input = new Argument<string?>("INPUT")
        {
            Description = "A page, a folder of pages or a glob in quotes; - for standard input, which is also read when "
                + "nothing is named and something is piped in.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        input.Validators.Add(InputFile.RefuseUnknownOptions);
        var output = new Option<string>("--out", "-o")
        {
            HelpName = "FILE.html|DIR",
            Description = "Where the report goes: one file that needs no other and no network; of many pages a folder, whose "
                + "index.html lists them, the doubtful ones first.",
            Required = true,
        };
        var force = new Option<bool>("--force") { Description = "Write over reports of a folder that are there already." };
        var pages = new PageOptions();
        var command = new ExampleCommand(
            "report", "Shows how a page was read: the article beside every block of the page, with reasons.",
                "newskit report page.html -o report.html")
        {
            input,
            output,
            force,
        };
        pages.AddTo(command);
        command.SetAction((line, cancellation) =>
        {
            var argument = InputFile.OrStandardInput(line.GetValue(input), streams);
            var (reader, place) = (pages.Reader(line, explain: true), line.GetRequiredValue(output));
            if (!Directory.Exists(argument) && !InputFiles.IsPattern(argument))
                return RunAsync(argument, place, reader, streams, cancellation);
            if (pages.Address(line) is not null)
                throw new CommandException("--url is the address of one page.");
            return FolderAsync(argument, place, line.GetValue(force), reader, streams, cancellation);
        });
        return command;
    }

    private static Task<int> FolderAsync(
        string input, string output, bool force, PageReader reader, CommandStreams streams, CancellationToken cancellation)
    {
        var found = InputFiles.Find([input], new PageChoice(), streams.Error);
        if (found.Files.Count == 0)
            throw new CommandException("nothing could be read." + (found.LeftOut.Any ? $" Left out: {found.LeftOut}." : ""));
        var run = new PageRun
        {
            Files = found.Files,
            Reader = reader,
            Streams = streams,
            Jobs = Environment.ProcessorCount,
            LeftOut = found.LeftOut,
            Identity = RunIdentity.Of([], []),
            IsStrict = false,
            IsQuiet = false,
            Resumes = false,
        };
        var folder = new ReportFolder(run, output);
        if (!force)
            folder.RefuseOverwriting();
        return folder.WriteAsync(run, cancellation);
    }

    private static async Task<int> RunAsync(
        string input, string output, PageReader reader, CommandStreams streams, CancellationToken cancellation)
    {
        InputFiles.RefuseOverwriting([InputFile.Of(input)], [output]);
        var page = ReadCommand.Read(input, reader, streams, cancellation);
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        new ReportPage(page, new EscapedHtml(text)).Write();
        await using var file = OutputFile.Create(output, streams);
        await file.Writer.WriteAsync(text.GetStringBuilder(), cancellation);
        await file.KeepAsync(cancellation);
        return NewsKitCommand.Succeeded;
    }
}
