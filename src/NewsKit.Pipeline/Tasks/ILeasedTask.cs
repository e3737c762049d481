namespace NewsKit.Pipeline;

/// <summary>A task that somebody works on; it is settled by one call, once.</summary>
public interface ILeasedTask
{
    /// <summary>The task.</summary>
    ImportTask Task { get; }

    /// <summary>How often it was delivered before.</summary>
    int Deliveries { get; }

    /// <summary>The <c>traceparent</c> of whoever put it in; null without one.</summary>
    string? TraceParent { get; }

    /// <summary>It is done. When the queue no longer knows, it is delivered again.</summary>
    ValueTask CompleteAsync();

    /// <summary>It cannot be done: it becomes a dead letter.</summary>
    /// <param name="why">The reason.</param>
    ValueTask RejectAsync(PageProblem why);

    /// <summary>Others shall do it.</summary>
    ValueTask ReturnAsync();
}
