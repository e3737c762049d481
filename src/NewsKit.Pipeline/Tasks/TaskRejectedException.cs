namespace NewsKit.Pipeline;

/// <summary>A task cannot be done, by nobody.</summary>
internal sealed class TaskRejectedException(PageProblem problem) : Exception(problem.Message)
{
    internal PageProblem Problem { get; } = problem;
}
