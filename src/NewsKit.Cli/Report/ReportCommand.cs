using System.CommandLine;
using System.Globalization;

namespace NewsKit.Cli;

/// <summary><c>newskit report</c>: one page, read, as a document that shows what was read of it and why.</summary>
internal static class ReportCommand
{
    internal static Command Build(CommandStreams streams)
    {
        var input = new Argument<string?>("INPUT")
        {
            Description = "A page: HTML, the same gzipped, or plain text; - for standard input, which is also read when "
                + "nothing is named and something is piped in.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        input.Validators.Add(InputFile.RefuseUnknownOptions);
        var output = new Option<string>("--out", "-o")
        {
            HelpName = "FILE.html",
            Description = "Where the report goes: one file that needs no other and no network.",
            Required = true,
        };
        var pages = new PageOptions();
        var command = new ExampleCommand(
            "report", "Shows how a page was read: the article beside every block of the page, with reasons.",
                "newskit report page.html -o report.html")
        {
            input,
            output,
        };
        pages.AddTo(command);
        command.SetAction((line, cancellation) => RunAsync(
            InputFile.OrStandardInput(line.GetValue(input), streams), line.GetRequiredValue(output),
                pages.Reader(line, explain: true), streams, cancellation));
        return command;
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
