using System.CommandLine;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary><c>newskit worker</c>: does the tasks of a queue.</summary>
internal static class WorkerCommand
{
    /// <summary>How long what is under way may take when the worker is told to stop.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    internal static Command Build(CommandStreams streams)
    {
        var to = new Option<string>("--to")
        {
            HelpName = "SINK",
            Description = "Where articles go: postgres: or postgres:NAME, as import has it; or ndjson:DIR/, a gzipped shard a "
                + "task, which all workers may share.",
            Required = true,
        };
        var roots = RootOption.Build("A folder that tasks may be read from, and their name for it; nothing else is read.");
        var untilEmpty = new Option<bool>("--until-empty") { Description = "End when no task waits." };
        var jobs = RunArguments.JobsOption();
        var (broker, pages, sink, view) = (new BrokerOptions(), new PageOptions(), new SinkOptions(), new ViewOptions());
        var command = new ExampleCommand(
            "worker", "Does the tasks that enqueue has put into RabbitMQ, on as many machines as there are.",
            "newskit worker --to postgres: --root crawl=/data/crawl")
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
        Option[] options = [to, roots, .. broker.All, .. sink.All, jobs, untilEmpty, .. view.All];
        foreach (var option in options)
            command.Add(option);
        pages.AddTo(command, without: PageOptions.Url);
        command.SetAction(async (line, cancellation) =>
        {
            var worker = new TaskWorkerOptions
            {
                Roots = line.GetRequiredValue(roots),
                OpenSink = Sink(SinkAddress.Read(line.GetRequiredValue(to)), sink, line, streams.Error),
                Parser = pages.Options(line),
                Import = new ImportOptions { Jobs = line.GetRequiredValue(jobs), KeyByAddress = sink.KeysByAddress(line) },
                UntilEmpty = line.GetValue(untilEmpty),
            };
            await using var queue = broker.Open(line, sink.AllowsPlain(line), streams.Error, isPatient: true);
            var shown = view.IsQuiet(line) ? null : new WorkerView(streams.Error, view.ShowsJson(line));
            var summary = await RunAsync(
                new TaskWorker(queue, worker, new LineLog<TaskWorker>(streams.Error)), shown, cancellation);
            if (shown is not null)
                await streams.Error.WriteAsync($"newskit: {summary}\n");
            return NewsKitCommand.Succeeded;
        });
        return command;
    }

    private static Func<ImportTask, IArticleSink?> Sink(
        SinkAddress address, SinkOptions options, System.CommandLine.ParseResult line, TextWriter error)
    {
        if (address.Kind == SinkAddress.Postgres)
        {
            // What is missing is said at once, not with the first task.
            _ = PostgresName.Connection(address.Path);
            return _ => options.Open(address, line, waits: true, error);
        }

        if (address.Kind == SinkAddress.Ndjson && (Path.EndsInDirectorySeparator(address.Path) || Directory.Exists(address.Path)))
            return task => NdjsonShard.Open(address.Path, task);
        throw new CommandException("--to: workers write to postgres: or ndjson:DIR/, where others may write as well.");
    }

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
