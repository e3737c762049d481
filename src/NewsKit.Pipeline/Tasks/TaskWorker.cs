using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace NewsKit.Pipeline;

/// <summary>Does the tasks of a queue, one after the other; the pages of a task are parsed in parallel.</summary>
/// <remarks>A task is called done when its pages are safe in the sink. One that is delivered for the third time has killed two
/// processes, as far as anybody knows: each of its pages then becomes a task of its own, so that the page that kills takes no
/// other with it. A page that never ends ends the process, with the status <see cref="Lost"/>.</remarks>
public sealed class TaskWorker
{
    /// <summary>The exit status of a process that was ended because a page would not end.</summary>
    public const int Lost = 70;

    private const int DeliveriesBeforePages = 2;
    private const int LimitsBeforeLost = 3;
    private const long DefaultSplit = 64 * 1024 * 1024;

    /// <summary>How long putting back what is left may take when the worker is told to stop.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    private readonly ITaskQueue _queue;
    private readonly TaskWorkerOptions _options;
    private readonly ILogger _log;
    private readonly ArticleParser _parser;
    private readonly PageForms _forms;
    private readonly TaskRoots _roots;
    private readonly TaskCounts _counts = new();

    /// <summary>A worker.</summary>
    /// <param name="queue">Has the tasks; it stays its caller's to dispose of.</param>
    /// <param name="options">What is read, and where it goes.</param>
    /// <param name="log">Told of what goes wrong; null for nobody.</param>
    public TaskWorker(ITaskQueue queue, TaskWorkerOptions options, ILogger<TaskWorker>? log = null)
    {
        ArgumentNullException.ThrowIfNull(queue);
        ArgumentNullException.ThrowIfNull(options);
        (_queue, _options, _log) = (queue, options, log ?? NullLogger<TaskWorker>.Instance);
        _parser = new ArticleParser(options.Parser);
        _forms = new PageForms(options.Parser.Limits);
        _roots = new TaskRoots(options.Roots);
    }

    /// <summary>Works until it is told to stop, or until no task waits where the options say so.</summary>
    /// <param name="progress">Told about every page; null for nobody.</param>
    /// <param name="stop">Ends the reading; pages that are under way are still written, and what is left goes back.</param>
    /// <exception cref="IOException">The sink or the queue failed, for good; the task went back.</exception>
    public async Task<TaskSummary> RunAsync(IProgress<ImportProgress>? progress = null, CancellationToken stop = default)
    {
        using var watch = new PageWatch(_options.Parser.Limits.WallClock * LimitsBeforeLost, EndProcess);
        var run = _options.Import with { Watch = watch, KeepsPositions = false };
        await foreach (var lease in _queue.LeaseAsync(_options.UntilEmpty, stop).ConfigureAwait(false))
        {
            using var activity =
                PipelineTelemetry.Activities.StartActivity("newskit.task", ActivityKind.Consumer, lease.TraceParent);
            activity?.SetTag("newskit.kind", lease.Task.Kind).SetTag("newskit.path", lease.Task.Path);
            var outcome = await SettleAsync(lease, run, progress, stop).ConfigureAwait(false);
            activity?.SetTag("newskit.outcome", outcome);
            _counts.Add(outcome, lease.Deliveries);
        }

        return _counts.Summary;
    }

    private async Task<string> SettleAsync(
        ILeasedTask lease, ImportOptions run, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        try
        {
            var work = new Work(this, run, progress is null ? null : _counts.From(progress), stop);
            var outcome = await work.DoAsync(lease.Task, lease.Deliveries).ConfigureAwait(false);
            await lease.CompleteAsync().ConfigureAwait(false);
            return outcome;
        }
        catch (TaskRejectedException rejected)
        {
            TaskLog.Rejected(_log, lease.Task.Path, lease.Task.Start, rejected.Problem.Reason, rejected.Problem.Message);
            await lease.RejectAsync(rejected.Problem).ConfigureAwait(false);
            return TaskCounts.Dead;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await lease.ReturnAsync().ConfigureAwait(false);
            return TaskCounts.Returned;
        }
        catch
        {
            await lease.ReturnAsync().ConfigureAwait(false);
            throw;
        }
    }

    private void EndProcess(SourcePage page)
    {
        TaskLog.PageLost(_log, page.Key.ToString(), page.Place);
        _options.Exit(Lost);
    }

    /// <summary>The work on one task.</summary>
    private sealed class Work(
        TaskWorker worker, ImportOptions run, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        internal async Task<string> DoAsync(ImportTask task, int deliveries)
        {
            if (task.Kind == TaskKind.Plan)
            {
                await PlanAsync(task).ConfigureAwait(false);
                return TaskCounts.Done;
            }

            if (task.Key is not null || deliveries < DeliveriesBeforePages)
            {
                await ReadAsync(task, worker._options.TaskTime).ConfigureAwait(false);
                return TaskCounts.Done;
            }

            await ExplodeAsync(task).ConfigureAwait(false);
            return TaskCounts.Exploded;
        }

        private ImportTask Resolved(ImportTask task)
        {
            var (resolved, problem) = worker._roots.Resolve(task);
            return problem is null ? resolved : throw new TaskRejectedException(problem);
        }

        private TaskReading Reading(ImportTask task) => new(worker._forms.Of(task.Kind), task, Resolved(task));

        private async Task ReadAsync(ImportTask task, TimeSpan time)
        {
            var reading = Reading(task);
            var sink = worker._options.OpenSink(task);
            if (sink is null)
                return;
            await using var disposing = sink.ConfigureAwait(false);
            using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
            var pipeline = new ImportPipeline(worker._parser, sink, run);
            var summary = await pipeline.RunAsync(reading.ReadAsync(time, end), progress, end.Token).ConfigureAwait(false);
            worker._counts.Add(summary);
            if (reading.Fault is { } fault)
                throw new TaskRejectedException(fault);
            if (!summary.WasStopped)
                return;
            if (!reading.IsBegun)
                throw new OperationCanceledException(stop);
            // First the rest is safe, then what was read counts as all of this task.
            if (reading.Rest is { } rest)
                await PlaceAsync([rest]).ConfigureAwait(false);
            await sink.CompleteAsync(CancellationToken.None).ConfigureAwait(false);
        }

        private async Task PlanAsync(ImportTask task)
        {
            var whole = Resolved(task);
            if (worker._forms.Of(task.Path) is not { } source)
                throw new TaskRejectedException(new PageProblem(PageReasons.BadTask, $"'{task.Path}' is no archive."));
            var ranges = new List<ImportTask>();
            var begun = Stopwatch.GetTimestamp();
            try
            {
                var target = task.Split > 0 ? task.Split : DefaultSplit;
                await foreach (var range in source.PlanAsync(whole, target, stop).ConfigureAwait(false))
                {
                    ranges.Add(range with { Root = task.Root, Folder = null, Split = 0 });
                    if (range.End == 0 || Stopwatch.GetElapsedTime(begun) < worker._options.TaskTime)
                        continue;
                    ranges.Add(task with { Start = range.End });
                    break;
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                throw new TaskRejectedException(new PageProblem(PageReasons.Unreadable, failure.Message));
            }

            await PlaceAsync(ranges).ConfigureAwait(false);
        }

        private async Task ExplodeAsync(ImportTask task)
        {
            var reading = Reading(task);
            if (worker._options.OpenSink(task) is not { } sink)
                return;
            await sink.DisposeAsync().ConfigureAwait(false);
            var pages = new List<ImportTask>();
            using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
            await foreach (var page in reading.ReadAsync(TimeSpan.MaxValue, end).ConfigureAwait(false))
            {
                if (page.Skipped is null)
                    pages.Add(reading.Alone(page));
            }

            if (reading.Fault is { } fault)
                throw new TaskRejectedException(fault);
            try
            {
                await worker._queue.EnqueueAsync(pages, stop).ConfigureAwait(false);
                TaskLog.Exploded(worker._log, task.Path, task.Start, pages.Count);
            }
            catch (TaskQueueFullException)
            {
                throw new TaskRejectedException(new PageProblem(PageReasons.KilledWorker,
                    "The processes that worked on it died, and there is no room for a task for each of its pages."));
            }
        }

        /// <summary>Puts tasks in the queue. When it is full, nobody may be left to make room but this worker: it does them
        /// itself.</summary>
        private async Task PlaceAsync(List<ImportTask> tasks)
        {
            using var grace = stop.IsCancellationRequested ? new CancellationTokenSource(Grace) : null;
            while (tasks.Count > 0)
            {
                try
                {
                    await worker._queue.EnqueueAsync(tasks, grace?.Token ?? stop).ConfigureAwait(false);
                    break;
                }
                catch (TaskQueueFullException full)
                {
                    tasks = [.. full.NotTaken];
                }

                stop.ThrowIfCancellationRequested();
                if (tasks[0].Kind == TaskKind.Plan)
                {
                    await PlanAsync(tasks[0]).ConfigureAwait(false);
                }
                else
                {
                    await ReadAsync(tasks[0], TimeSpan.MaxValue).ConfigureAwait(false);
                }

                tasks.RemoveAt(0);
            }
        }
    }
}
