using Xunit;

namespace NewsKit.Pipeline.Tests;

/// <summary>What every queue keeps.</summary>
public abstract class TaskQueueTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Tasks_ComeInOrderAndOnce()
    {
        await using var queue = await OpenAsync();
        await queue.EnqueueAsync([Task("a"), Task("b")], default);
        await queue.EnqueueAsync([Task("c") with { Files = ["é \"1\".html"], Skip = 3, End = long.MaxValue }], default);

        var taken = await TakeAsync(queue, lease => lease.CompleteAsync());

        Assert.Equal(["a", "b", "c"], taken.Select(lease => lease.Task.Path));
        Assert.Equal(("é \"1\".html", 3L, long.MaxValue, "r", 0),
            (taken[2].Task.Files.Single(), taken[2].Task.Skip, taken[2].Task.End, taken[2].Task.Root, taken[2].Deliveries));
        Assert.Empty(await TakeAsync(queue, lease => lease.CompleteAsync()));
        Assert.Empty(await DeadAsync(queue, 0));
    }

    [Fact]
    public async Task Pages_ComeWhenNoTaskWaits()
    {
        await using var queue = await OpenAsync();
        await queue.EnqueueAsync([Task("p", "1"), Task("p", "2"), Task("a"), Task("b")], default);

        var taken = await TakeAsync(queue, lease => lease.CompleteAsync());

        Assert.Equal(["a", "b", "p1", "p2"], taken.Select(lease => lease.Task.Path + lease.Task.Key));
    }

    [Fact]
    public async Task TaskThatIsNotSettled_ComesAgainAndCounts()
    {
        await using var queue = await OpenAsync();
        await queue.EnqueueAsync([Task("a"), Task("b")], default);
        Assert.Equal(0, (await FirstAsync(queue)).Deliveries);
        Assert.Equal(1, (await FirstAsync(queue)).Deliveries);

        var taken = await TakeAsync(queue, lease => lease.CompleteAsync());

        Assert.Equal([("a", 2), ("b", 0)], taken.Select(lease => (lease.Task.Path, lease.Deliveries)).Order());
    }

    [Fact]
    public async Task TaskThatIsReturned_ComesAgain()
    {
        await using var queue = await OpenAsync();
        await queue.EnqueueAsync([Task("a")], default);

        var taken = await TakeAsync(queue, lease => lease.Deliveries < 2 ? lease.ReturnAsync() : lease.CompleteAsync());

        Assert.Equal(3, taken.Count);
    }

    /// <summary>What is taken with a page by a process that dies would die with it.</summary>
    [Fact]
    public async Task PageThatKillsThreeTimes_IsDeadAndNoOther()
    {
        await using var queue = await OpenAsync();
        await queue.EnqueueAsync([Task("a", "1"), Task("a", "2"), Task("a", "3")], default);
        for (var death = 0; death < 3; death++)
            Assert.Equal("1", (await FirstAsync(queue)).Task.Key);

        var dead = Assert.Single(await DeadAsync(queue, 1));
        var taken = await TakeAsync(queue, lease => lease.CompleteAsync());

        Assert.Equal((PageReasons.KilledWorker, "1"), (dead.Problem.Reason, dead.Task!.Key));
        Assert.Equal([("2", 0), ("3", 0)], taken.Select(lease => (lease.Task.Key!, lease.Deliveries)));
    }

    [Fact]
    public async Task TaskThatIsRejected_IsDeadWithItsReason()
    {
        await using var queue = await OpenAsync();
        await queue.EnqueueAsync([Task("a"), Task("b")], default);

        await TakeAsync(queue, lease => lease.RejectAsync(new PageProblem(PageReasons.BadTask, "no: é " + lease.Task.Path)));

        Assert.Equal(["badTask no: é a", "badTask no: é b"],
            (await DeadAsync(queue, 2)).Select(dead => $"{dead.Problem.Reason} {dead.Problem.Message}"));
    }

    [Fact]
    public async Task TwoWorkers_HaveEachTaskOnce()
    {
        await using var queue = await OpenAsync();
        await using var other = await AgainAsync(queue);
        var tasks = Enumerable.Range(0, 200).Select(number => Task($"{number}", number < 50 ? "k" : null));
        await queue.EnqueueAsync([.. tasks], default);

        var taken = await System.Threading.Tasks.Task.WhenAll(
            TakeAsync(queue, lease => lease.CompleteAsync()), TakeAsync(other, lease => lease.CompleteAsync()));

        Assert.Equal(Enumerable.Range(0, 200), taken.SelectMany(leases => leases)
            .Select(lease => int.Parse(lease.Task.Path, provider: null)).Order());
    }

    [Fact]
    public async Task Stop_EndsTheWaiting()
    {
        await using var queue = await OpenAsync();
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await foreach (var lease in queue.LeaseAsync(untilEmpty: false, stop.Token))
            Assert.Fail(lease.Task.Path);
    }

    [Fact]
    public async Task FullQueue_SaysWhatItHasNotTaken()
    {
        await using var queue = await OpenAsync(capacity: 3);
        // A broker notices a little late that it is full.
        var tasks = Enumerable.Range(0, 3_000).Select(number => Task($"{number:0000}")).ToList();

        var full = await Assert.ThrowsAsync<TaskQueueFullException>(async () => await queue.EnqueueAsync(tasks, default));
        var taken = await TakeAsync(queue, lease => lease.CompleteAsync());

        Assert.NotEmpty(taken);
        Assert.Equal(tasks.Select(task => task.Path),
            taken.Select(lease => lease.Task.Path).Concat(full.NotTaken.Select(task => task.Path)).Order(StringComparer.Ordinal));
    }

    /// <summary>An empty queue.</summary>
    protected abstract Task<ITaskQueue> OpenAsync(int capacity = int.MaxValue);

    /// <summary>The same queue as another process has it.</summary>
    protected abstract Task<ITaskQueue> AgainAsync(ITaskQueue queue);

    /// <summary>The dead letters, once there are so many.</summary>
    protected abstract Task<IReadOnlyList<DeadTask>> DeadAsync(ITaskQueue queue, int count);

    protected static ImportTask Task(string path, string? key = null) =>
        new() { Kind = TaskKind.NdjsonRange, Root = "r", Path = path, Key = key };

    /// <summary>Takes all that waits.</summary>
    protected static async Task<IReadOnlyList<ILeasedTask>> TakeAsync(ITaskQueue queue, Func<ILeasedTask, ValueTask> settle)
    {
        ArgumentNullException.ThrowIfNull(queue);
        ArgumentNullException.ThrowIfNull(settle);
        var taken = new List<ILeasedTask>();
        using var stop = new CancellationTokenSource(Soon);
        await foreach (var lease in queue.LeaseAsync(untilEmpty: true, stop.Token))
        {
            taken.Add(lease);
            await settle(lease);
        }

        Assert.False(stop.IsCancellationRequested);
        return taken;
    }

    /// <summary>The next task, as a process has it that dies.</summary>
    protected static async Task<ILeasedTask> FirstAsync(ITaskQueue queue)
    {
        ArgumentNullException.ThrowIfNull(queue);
        using var stop = new CancellationTokenSource(Soon);
        await foreach (var lease in queue.LeaseAsync(untilEmpty: false, stop.Token))
            return lease;
        throw new TimeoutException();
    }
}
