namespace NewsKit.Pipeline;

/// <summary>Counts what a worker does.</summary>
internal sealed class TaskCounts
{
    internal const string Done = "done";
    internal const string Exploded = "exploded";
    internal const string Returned = "returned";
    internal const string Dead = "dead";

    private readonly SortedDictionary<string, long> _tasks = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _outcomes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _skipped = new(StringComparer.Ordinal);
    private long _pages;
    private long _failures;

    internal TaskSummary Summary => new()
    {
        Tasks = _tasks,
        Pages = new ImportSummary { Outcomes = _outcomes, Skipped = _skipped, WasStopped = false },
    };

    internal void Add(string outcome, int deliveries)
    {
        _tasks[outcome] = _tasks.GetValueOrDefault(outcome) + 1;
        PipelineTelemetry.Tasks.Add(1, new KeyValuePair<string, object?>("newskit.outcome", outcome));
        if (deliveries > 0)
            PipelineTelemetry.Redeliveries.Add(1);
    }

    internal void Add(ImportSummary summary)
    {
        Add(_outcomes, summary.Outcomes);
        Add(_skipped, summary.Skipped);
        _pages += summary.Pages;
        _failures += summary.Failures;
    }

    /// <summary>Progress that counts what was done before the task as well.</summary>
    internal IProgress<ImportProgress> From(IProgress<ImportProgress> progress) => new Continued(progress, _pages, _failures);

    private static void Add(SortedDictionary<string, long> counts, IReadOnlyDictionary<string, long> more)
    {
        foreach (var (word, count) in more)
            counts[word] = counts.GetValueOrDefault(word) + count;
    }

    private sealed class Continued(IProgress<ImportProgress> progress, long pages, long failures) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => progress.Report(
            value with { Pages = value.Pages + pages, Failures = value.Failures + failures });
    }
}
