using System.CommandLine;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary><c>newskit import</c>: folders, lines and archives of pages into files or a database.</summary>
internal static class ImportCommand
{
    /// <summary>How long what is under way may take when the import is told to stop.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    internal static Command Build(CommandStreams streams)
    {
        var arguments = new ImportArguments();
        var command = new ExampleCommand(
            "import", "Reads folders, NDJSON and WARC into files or a database; stops and goes on at any page.",
            "newskit import crawl.warc.gz pages --to ndjson:articles/ --jobs 4")
        {
            Grace = Grace,
            Notes =
            [
                "A SOURCE is a folder, glob or file of pages, a file .warc or .warc.gz, .ndjson or .jsonl (also .gz) with a",
                "page a line, or @FILE, a list of such. A line is {\"html\": TEXT} or {\"htmlBase64\": BYTES} or",
                "{\"path\": FILE}, with \"id\", \"url\", \"contentType\" and \"capturedAt\" where they are known.",
                "Exit status 3 when it was stopped, or could not write on: the same line with --resume goes on.",
            ],
        };
        arguments.AddTo(command);
        command.SetAction((line, cancellation) => RunAsync(arguments.Read(line), streams, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ImportRequest request, CommandStreams streams, CancellationToken cancellation)
    {
        await using var sink = await TryAsync(() => request.OpenAsync(streams));
        await TryAsync(async () =>
        {
            await sink.PrepareAsync(cancellation);
            return sink;
        });
        if (request.OnlyPrepares)
            return NewsKitCommand.Succeeded;
        var options = new ImportOptions
        {
            Jobs = request.Jobs,
            KeyByAddress = request.KeyByAddress,
            SkipCopies = request.SkipsCopies,
        };
        var pipeline = new ImportPipeline(new ArticleParser(request.Parser), sink, options);
        try
        {
            var pages = request.Sources.ReadAsync(request.Resumes ? sink : null, cancellation);
            var summary = request.IsQuiet ? await pipeline.RunAsync(pages, null, cancellation)
                : await ImportView.RunAsync(streams, request.Sources, request.ShowsJson,
                    view => pipeline.RunAsync(pages, view, cancellation));
            return await EndAsync(request, summary, streams);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{failure.Message.TrimEnd('.')}; {GoOn}") { Status = NewsKitCommand.Stopped };
        }
    }

    private const string GoOn = "the same line with --resume goes on.";

    /// <summary>What fails before the first page is read is a mistake on the line.</summary>
    private static async Task<T> TryAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(failure.Message);
        }
    }

    private static async Task<int> EndAsync(ImportRequest request, ImportSummary summary, CommandStreams streams)
    {
        if (!request.IsQuiet)
        {
            await streams.Error.WriteAsync($"newskit: {summary}\n");
            if (request.LeftOut.Any)
                await streams.Error.WriteAsync($"newskit: left out: {request.LeftOut}\n");
        }

        if (summary.WasStopped)
            throw new CommandException($"stopped; {GoOn}") { Status = NewsKitCommand.Stopped };
        if (summary.Failures == summary.Pages && !request.Resumes)
            throw new CommandException("nothing could be read.");
        return request.IsStrict && summary.Failures > 0 ? NewsKitCommand.PagesFailed : NewsKitCommand.Succeeded;
    }
}
