using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Xunit;

namespace NewsKit.Pipeline.Tests;

/// <summary>What is seen of a worker from outside; other tests may work beside this one.</summary>
public sealed class TaskTelemetryTests
{
    private const string Trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    [Fact]
    public async Task Tasks_AreCountedAndTraced()
    {
        var (counts, spans) = (new ConcurrentDictionary<string, long>(StringComparer.Ordinal), new ConcurrentBag<Activity>());
        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == PipelineTelemetry.Name)
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => counts.AddOrUpdate(
            instrument.Name + (tags.Length > 0 ? $" {tags[0].Value}" : ""), value, (_, before) => before + value));
        meters.Start();
        using var activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name == PipelineTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(activities);
        using var folder = new TestFolder();
        folder.Add("traced.ndjson", TestPages.Line(1));
        var queue = new InMemoryTaskQueue();
        var task = new ImportTask { Kind = TaskKind.NdjsonRange, Root = "r", Path = "traced.ndjson" };
        await queue.EnqueueAsync([task, task with { Root = "other" }], default);
        await using (var lease = queue.LeaseAsync(untilEmpty: true, default).GetAsyncEnumerator())
            await lease.MoveNextAsync();

        await new TaskWorker(new TracedQueue(queue), new TaskWorkerOptions
        {
            Roots = new Dictionary<string, string> { ["r"] = folder.Path },
            OpenSink = _ => new MemorySink(),
            UntilEmpty = true,
        }).RunAsync();

        Assert.True(counts["newskit.pipeline.tasks done"] >= 1);
        Assert.True(counts["newskit.pipeline.tasks dead"] >= 1);
        Assert.True(counts["newskit.pipeline.redeliveries"] >= 1);
        var own = spans.Where(span => span.TraceId.ToString() == Trace.Split('-')[1]).ToList();
        Assert.Equal(["newskit.batch", "newskit.task", "newskit.task"],
            own.Select(span => span.OperationName).Order(StringComparer.Ordinal));
        var batch = own.Single(span => span.OperationName == "newskit.batch");
        Assert.Contains(own, span => span.SpanId == batch.ParentSpanId && Equals(span.GetTagItem("newskit.outcome"), "done"));
        Assert.All(own, span => Assert.True(span.ParentId == Trace || span == batch));
    }

    /// <summary>A queue that remembers who has put the tasks in.</summary>
    private sealed class TracedQueue(InMemoryTaskQueue inner) : ITaskQueue
    {
        public ValueTask EnqueueAsync(IReadOnlyList<ImportTask> tasks, CancellationToken cancellation) =>
            inner.EnqueueAsync(tasks, cancellation);

        public IAsyncEnumerable<ILeasedTask> LeaseAsync(bool untilEmpty, CancellationToken cancellation) =>
            inner.LeaseAsync(untilEmpty, cancellation).Select(ILeasedTask (lease) => new TracedLease(lease));

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }

    private sealed class TracedLease(ILeasedTask inner) : ILeasedTask
    {
        public ImportTask Task => inner.Task;

        public int Deliveries => inner.Deliveries;

        public string? TraceParent => Trace;

        public ValueTask CompleteAsync() => inner.CompleteAsync();

        public ValueTask RejectAsync(PageProblem why) => inner.RejectAsync(why);

        public ValueTask ReturnAsync() => inner.ReturnAsync();
    }
}
