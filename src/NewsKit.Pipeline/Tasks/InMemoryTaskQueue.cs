using System.Runtime.CompilerServices;

namespace NewsKit.Pipeline;

/// <summary>A queue within the process, for tests: it keeps the rules of the others and is gone with it.</summary>
/// <param name="capacity">How many tasks wait at most.</param>
public sealed class InMemoryTaskQueue(int capacity = int.MaxValue) : ITaskQueue
{
    private const int MostReturnsOfAPage = 2;
    private const int MostReturnsOfATask = 10;

    private readonly Lock _lock = new();
    private readonly LinkedList<Lease> _tasks = [];
    private readonly LinkedList<Lease> _pages = [];
    private readonly List<DeadTask> _dead = [];

    /// <summary>Tasks that were rejected or came back too often.</summary>
    public IReadOnlyList<DeadTask> Dead
    {
        get
        {
            lock (_lock)
                return [.. _dead];
        }
    }

    /// <inheritdoc/>
    public ValueTask EnqueueAsync(IReadOnlyList<ImportTask> tasks, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        lock (_lock)
        {
            var room = Math.Min(tasks.Count, Math.Max(0, capacity - _tasks.Count - _pages.Count));
            foreach (var task in tasks.Take(room))
                QueueOf(task).AddLast(new Lease(this, task));
            return room == tasks.Count ? ValueTask.CompletedTask
                : throw new TaskQueueFullException("The queue is full.", [.. tasks.Skip(room)]);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ILeasedTask> LeaseAsync(
        bool untilEmpty, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            if (Next() is { } lease)
            {
                try
                {
                    yield return lease;
                }
                finally
                {
                    await lease.ReturnAsync().ConfigureAwait(false);
                }
            }
            else if (untilEmpty)
            {
                break;
            }
            else
            {
                await Task.Delay(10, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private LinkedList<Lease> QueueOf(ImportTask task) => task.Key is null ? _tasks : _pages;

    private Lease? Next()
    {
        lock (_lock)
        {
            var queue = _tasks.Count > 0 ? _tasks : _pages;
            if (queue.First is not { Value: var lease })
                return null;
            queue.RemoveFirst();
            return lease;
        }
    }

    private void Settle(Lease lease, PageProblem? problem, bool comesBack)
    {
        lock (_lock)
        {
            var isPage = lease.Task.Key is not null;
            if (comesBack && lease.Deliveries >= (isPage ? MostReturnsOfAPage : MostReturnsOfATask))
                problem = PageReasons.Killed(lease.Deliveries + 1);
            else if (comesBack)
                QueueOf(lease.Task).AddFirst(new Lease(this, lease.Task) { Deliveries = lease.Deliveries + 1 });
            if (problem is not null)
                _dead.Add(new DeadTask(lease.Task, problem));
        }
    }

    private sealed class Lease(InMemoryTaskQueue queue, ImportTask task) : ILeasedTask
    {
        private bool _isSettled;

        public ImportTask Task => task;

        public int Deliveries { get; init; }

        public string? TraceParent => null;

        public ValueTask CompleteAsync() => Settle(null, comesBack: false);

        public ValueTask RejectAsync(PageProblem why) => Settle(why, comesBack: false);

        public ValueTask ReturnAsync() => Settle(null, comesBack: true);

        private ValueTask Settle(PageProblem? problem, bool comesBack)
        {
            if (!_isSettled)
                queue.Settle(this, problem, comesBack);
            _isSettled = true;
            return ValueTask.CompletedTask;
        }
    }
}
