namespace NewsKit.Pipeline;

/// <summary>Carries tasks from those who name work to those who do it, each at least once.</summary>
public interface ITaskQueue : IAsyncDisposable
{
    /// <summary>Puts tasks in. They are safe when this returns.</summary>
    /// <param name="tasks">The tasks; those with a <see cref="ImportTask.Key"/> come when there are no others.</param>
    /// <param name="cancellation">Stops the waiting; some of the tasks may then be in.</param>
    /// <exception cref="TaskQueueFullException">There is no room for some of them.</exception>
    /// <exception cref="IOException">The queue is out of reach.</exception>
    ValueTask EnqueueAsync(IReadOnlyList<ImportTask> tasks, CancellationToken cancellation);

    /// <summary>Takes tasks out, one at a time: the next one when this one is settled. What is not settled when the enumeration
    /// ends, or the process, is delivered again.</summary>
    /// <param name="untilEmpty">Whether to end when no task waits; else more are waited for.</param>
    /// <param name="cancellation">Ends the enumeration; nothing is thrown.</param>
    /// <exception cref="IOException">The queue is out of reach, for good.</exception>
    IAsyncEnumerable<ILeasedTask> LeaseAsync(bool untilEmpty, CancellationToken cancellation);
}
