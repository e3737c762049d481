using System.CommandLine;
using System.Globalization;
using NewsKit.Output;

namespace NewsKit.Cli;

/// <summary><c>newskit batch</c>: many pages to one file, an article a line, in input order.</summary>
internal static class BatchCommand
{
    private static readonly JsonArticleWriter Line = new() { Indented = false };

    internal static Command Build(CommandStreams streams)
    {
        var output = new Option<string>("--out")
        {
            HelpName = "FILE.ndjson",
            Description = "Where the lines go; the file appears when the last page is done.",
            Required = true,
        };
        var run = new RunArguments(streams);
        var command = new ExampleCommand(
            "batch", "Reads many pages and writes one article a line, in input order.",
                "newskit batch pages \"more/**/*.html\" --out articles.ndjson --jobs 4")
        {
            output,
        };
        run.AddTo(command);
        command.SetAction((line, cancellation) =>
            RunAsync(run.Run(line), line.GetRequiredValue(output), run.Resumes(line), streams, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        PageRun run, string output, bool resumes, CommandStreams streams, CancellationToken cancellation)
    {
        InputFiles.RefuseOverwriting(run.Files, [output, WholeFile.PartOf(output)]);
        if (resumes)
        {
            var done = await FinishedLines.CountAsync(WholeFile.PartOf(output), run.Files, cancellation);
            await streams.Error.WriteAsync(
                string.Create(CultureInfo.InvariantCulture, $"newskit: {done} pages were read before\n"));
            run = run.With([.. run.Files.Skip(done)]);
        }

        await using var file = resumes ? WholeFile.Resume(output) : WholeFile.Create(output);
        var summary = await run.RunAsync(
            (_, page) =>
            {
                using var text = new StringWriter(CultureInfo.InvariantCulture);
                page.Write(Line, text);
                return text.GetStringBuilder();
            },
            line => file.Writer.WriteAsync(line, cancellation),
            cancellation);
        await file.KeepAsync(cancellation);
        return await run.EndAsync(summary);
    }
}
