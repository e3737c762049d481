using System.CommandLine;
using System.Globalization;
using System.Text;
using NewsKit.Output;

namespace NewsKit.Cli;

/// <summary><c>newskit batch</c>: many pages to one file, an article a line, in input order.</summary>
internal static class BatchCommand
{
    private static readonly JsonArticleWriter Line = new() { Indented = false };

    internal static Command Build(CommandStreams streams)
    {
        var output = new Option<string>("--out", "-o")
        {
            HelpName = "FILE.ndjson",
            Description = "Where the lines go: a file, which appears when the last page is done, or - for standard output.",
            DefaultValueFactory = _ => OutputPlace.StandardOutput,
        };
        var run = new RunArguments(streams);
        var command = new ExampleCommand(
            "batch", "Reads many pages and writes one article a line, in input order.",
                "newskit batch pages \"more/**/*.html\" -o articles.ndjson --jobs 4")
        {
            output,
        };
        run.AddTo(command);
        command.SetAction((line, cancellation) => RunAsync(run.Run(line), line.GetRequiredValue(output), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(PageRun run, string output, CancellationToken cancellation)
    {
        await using var place = OutputPlace.Find(output, run.Streams);
        InputFiles.RefuseOverwriting(run.Files, place.Files);
        return await run.EndAsync(place.Through is { } through
            ? await WriteAsync(run, through, cancellation) : await WriteAsync(run, place, cancellation));
    }

    private static async Task<RunSummary> WriteAsync(PageRun run, OutputPlace place, CancellationToken cancellation)
    {
        await using var draft = await RunDraft.OpenAsync(place, run, cancellation);
        var summary = await draft.KeepAsync(() => run.RunAsync(draft.Finished, Rendered, draft.AddAsync, cancellation));
        await draft.PutAsync();
        return summary;
    }

    private static Task<RunSummary> WriteAsync(PageRun run, TextWriter through, CancellationToken cancellation)
    {
        if (run.Resumes)
            throw new CommandException("--resume goes on with a file; name it with --out.");
        return run.RunAsync([], Rendered, KeepAsync, cancellation);

        async Task KeepAsync(StringBuilder line)
        {
            await through.WriteAsync(line, cancellation);
            await through.FlushAsync(cancellation);
        }
    }

    private static StringBuilder Rendered(int index, PageReading page)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        page.Write(Line, text);
        return text.GetStringBuilder();
    }
}
