namespace NewsKit.Pipeline;

/// <summary>A queue has no room for tasks.</summary>
public sealed class TaskQueueFullException : IOException
{
    /// <summary>Without tasks.</summary>
    public TaskQueueFullException()
        : base("The queue is full.")
    {
    }

    /// <summary>With a reason.</summary>
    /// <param name="message">The sentence.</param>
    public TaskQueueFullException(string message)
        : base(message)
    {
    }

    /// <summary>With a reason and what is behind it.</summary>
    /// <param name="message">The sentence.</param>
    /// <param name="inner">What is behind it.</param>
    public TaskQueueFullException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>With what was not taken.</summary>
    /// <param name="message">The sentence.</param>
    /// <param name="notTaken">The tasks.</param>
    public TaskQueueFullException(string message, IReadOnlyList<ImportTask> notTaken)
        : base(message) => NotTaken = notTaken;

    /// <summary>The tasks that are not in the queue; the others are.</summary>
    public IReadOnlyList<ImportTask> NotTaken { get; } = [];
}
