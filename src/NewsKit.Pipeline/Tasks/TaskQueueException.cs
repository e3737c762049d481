namespace NewsKit.Pipeline;

/// <summary>A queue cannot be used; the message says why in a sentence for people.</summary>
public sealed class TaskQueueException : IOException
{
    /// <summary>Without a reason.</summary>
    public TaskQueueException()
    {
    }

    /// <summary>With a reason.</summary>
    /// <param name="message">The sentence.</param>
    public TaskQueueException(string message)
        : base(message)
    {
    }

    /// <summary>With a reason and what is behind it.</summary>
    /// <param name="message">The sentence.</param>
    /// <param name="inner">What is behind it.</param>
    public TaskQueueException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
