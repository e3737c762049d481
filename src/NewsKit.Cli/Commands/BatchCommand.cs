using System.CommandLine;
using System.Globalization;
using System.Text;
using NewsKit.Output;

namespace NewsKit.Cli;

/// <summary><c>newskit batch</c>: many pages to one file, an article a line, in input order.</summary>
internal static class BatchCommand
{
    internal static Command Build(CommandStreams streams)
    {
        var output = new Option<string>("--out", "-o")
        {
            HelpName = "FILE.ndjson",
            Description = "Where the lines go: a file, which appears when the last page is done, or - for standard output.",
            DefaultValueFactory = _ => OutputPlace.StandardOutput,
        };
        var content = new ContentOptions();
        var run = new RunArguments(streams);
        var command = new ExampleCommand(
            "batch", "Reads many pages and writes one article a line, in input order.",
                "newskit batch pages \"more/**/*.html\" -o articles.ndjson --jobs 4")
        {
            output,
        };
        content.AddTo(command, writesMarkdown: false);
        run.AddTo(command);
        command.SetAction((line, cancellation) =>
        {
            var chosen = content.Content(line);
            var pages = run.Run(line, ContentOptions.Identity(chosen));
            return RunAsync(pages, chosen, line.GetRequiredValue(output), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        PageRun run, OutputContent content, string output, CancellationToken cancellation)
    {
        await using var place = OutputPlace.Find(output, run.Streams);
        InputFiles.RefuseOverwriting(run.Files, place.Files);
        return await run.EndAsync(place.Through is { } through
            ? await WriteAsync(run, content, through, cancellation) : await WriteAsync(run, content, place, cancellation));
    }

    private static async Task<RunSummary> WriteAsync(
        PageRun run, OutputContent content, OutputPlace place, CancellationToken cancellation)
    {
        await using var draft = await RunDraft.OpenAsync(place, run, cancellation);
        var summary = await draft.KeepAsync(() => run.RunAsync(draft.Finished, Rendering(content), draft.AddAsync, cancellation));
        await draft.PutAsync();
        return summary;
    }

    private static Task<RunSummary> WriteAsync(
        PageRun run, OutputContent content, TextWriter through, CancellationToken cancellation)
    {
        if (run.Resumes)
            throw new CommandException("--resume goes on with a file; name it with --out.");
        var watched = run with { HidesProgress = through == run.Streams.Output && run.Streams.OutputIsTerminal };
        return watched.RunAsync([], Rendering(content), KeepAsync, cancellation);

        async Task KeepAsync(StringBuilder line)
        {
            await through.WriteAsync(line, cancellation);
            await through.FlushAsync(cancellation);
        }
    }

    private static Func<int, PageReading, StringBuilder> Rendering(OutputContent content) => (_, page) =>
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        page.Write(new JsonArticleWriter { Indented = false, Parts = page.Content(content).Parts }, text);
        return text.GetStringBuilder();
    };
}
