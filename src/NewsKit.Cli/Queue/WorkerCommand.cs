using System.CommandLine;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary><c>newskit worker</c>: does the tasks of a queue.</summary>
internal static class WorkerCommand
{
    private const string Json = "json";

    /// <summary>How long what is under way may take when the worker is told to stop.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    internal static Command Build(CommandStreams streams)
    {
        var to = new Option<string>("--to")
        {
            HelpName = "SINK",
            Description = "Where articles go: ndjson:DIR/, a gzipped shard a task, which all workers may share.",
            Required = true,
        };
        var roots = RootOption.Build("A folder that tasks may be read from, and their name for it; nothing else is read.");
        var untilEmpty = new Option<bool>("--until-empty") { Description = "End when no task waits." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress and no summary on standard error." };
        var progress = new Option<string>("--progress")
        {
            HelpName = "text|json",
            Description = "How progress is shown on standard error; json is an object a line.",
            DefaultValueFactory = _ => "text",
        };
        progress.AcceptOnlyFromAmong(StringComparer.Ordinal, "text", Json);
        var jobs = RunArguments.JobsOption();
        var (broker, pages) = (new BrokerOptions(), new PageOptions());
        var command = new ExampleCommand(
            "worker", "Does the tasks that enqueue has put into RabbitMQ, on as many machines as there are.",
            "newskit worker --to ndjson:/data/articles/ --root crawl=/data/crawl")
        {
            Grace = Grace,
            Notes =
            [
                BrokerOptions.Note,
                "A task is done when its articles are safe; what a killed worker had begun is done by another. Told to stop,",
                "it puts back what it has not read and ends with 0. Exit status 3 when the sink or the broker cannot be used,",
                "70 when a page did not end: start it again, as a service manager does.",
            ],
        };
        Option[] options = [to, roots, jobs, untilEmpty, quiet, progress];
        foreach (var option in options)
            command.Add(option);
        broker.AddTo(command);
        pages.AddTo(command, without: PageOptions.Url);
        command.SetAction(async (line, cancellation) =>
        {
            var worker = new TaskWorkerOptions
            {
                Roots = line.GetRequiredValue(roots),
                OpenSink = Sink(line.GetRequiredValue(to)),
                Parser = pages.Options(line),
                Import = new ImportOptions { Jobs = line.GetRequiredValue(jobs) },
                UntilEmpty = line.GetValue(untilEmpty),
            };
            await using var queue = broker.Open(line, streams.Error, isPatient: true);
            var isQuiet = line.GetValue(quiet);
            var view = isQuiet ? null : new WorkerView(streams.Error, line.GetRequiredValue(progress) == Json);
            var summary = await RunAsync(
                new TaskWorker(queue, worker, new LineLog<TaskWorker>(streams.Error)), view, cancellation);
            if (!isQuiet)
                await streams.Error.WriteAsync($"newskit: {summary}\n");
            return NewsKitCommand.Succeeded;
        });
        return command;
    }

    private static Func<ImportTask, IArticleSink?> Sink(string text) => SinkAddress.Read(text) switch
    {
        { Kind: SinkAddress.Ndjson, Path: var folder } when Path.EndsInDirectorySeparator(folder) || Directory.Exists(folder) =>
            task => NdjsonShard.Open(folder, task),
        _ => throw new CommandException($"--to: workers write to ndjson:DIR/, and '{text}' is none."),
    };

    private static async Task<TaskSummary> RunAsync(
        TaskWorker worker, IProgress<ImportProgress>? view, CancellationToken cancellation)
    {
        try
        {
            return await worker.RunAsync(view, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{failure.Message.TrimEnd('.')}; the task goes to another worker.")
            {
                Status = NewsKitCommand.Stopped,
            };
        }
    }
}
