namespace NewsKit.Pipeline;

/// <summary>A task that nobody will do.</summary>
/// <param name="Task">The task; null for a message that is none.</param>
/// <param name="Problem">Why.</param>
public sealed record DeadTask(ImportTask? Task, PageProblem Problem);
