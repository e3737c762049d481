using System.Diagnostics;

namespace NewsKit.Pipeline;

/// <summary>One import under way: gathers outcomes into batches, and has one batch written while the next is gathered.</summary>
internal sealed class ImportRun(
    IArticleSink sink, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken late = default)
{
    private readonly SortedDictionary<string, long> _outcomes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _skipped = new(StringComparer.Ordinal);
    private readonly NearCopies? _copies = options.SkipCopies ? new() : null;
    private Dictionary<string, SourcePosition> _positions = new(StringComparer.Ordinal);
    private List<PageOutcome> _pages = [];
    private Task<SinkReport> _writing = Task.FromResult(default(SinkReport));
    private long _bytes;
    private long _begun;
    private long _seen;
    private long _failures;

    /// <summary>Takes what is in the sink for seen.</summary>
    internal async Task RememberAsync(CancellationToken cancellation)
    {
        await foreach (var (print, key) in sink.FingerprintsAsync(cancellation).ConfigureAwait(false))
            _copies?.Remember(print, key);
    }

    internal ImportSummary Summary(bool wasStopped) =>
        new() { Outcomes = _outcomes, Skipped = _skipped, WasStopped = wasStopped };

    internal async Task TakeAsync(IAsyncEnumerable<PageOutcome> outcomes)
    {
        using var end = new CancellationTokenSource();
        var reading = outcomes.GetAsyncEnumerator(end.Token);
        var next = reading.MoveNextAsync().AsTask();
        try
        {
            while (true)
            {
                if (IsDue || !await IsThereAsync(next).ConfigureAwait(false))
                {
                    await WriteAsync().ConfigureAwait(false);
                    continue;
                }

                if (!await next.ConfigureAwait(false))
                    break;
                Add(reading.Current);
                next = reading.MoveNextAsync().AsTask();
            }

            await WriteAsync().ConfigureAwait(false);
            await WrittenAsync().ConfigureAwait(false);
        }
        finally
        {
            // When the sink has failed, a page is still waited for.
            await end.CancelAsync().ConfigureAwait(false);
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await ((Task)_writing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await reading.DisposeAsync().ConfigureAwait(false);
        }
    }

    private bool IsDue => _pages.Count >= options.BatchPages || _bytes >= options.BatchBytes
        || (_positions.Count > 0 && Stopwatch.GetElapsedTime(_begun) >= options.BatchTime);

    /// <summary>Waits for the next page as long as the batch may.</summary>
    private async ValueTask<bool> IsThereAsync(Task next)
    {
        if (next.IsCompleted || _positions.Count == 0)
            return true;
        var left = options.BatchTime - Stopwatch.GetElapsedTime(_begun);
        using var enough = new CancellationTokenSource();
        var isThere = left > TimeSpan.Zero
            && await Task.WhenAny(next, Task.Delay(left, enough.Token)).ConfigureAwait(false) == next;
        await enough.CancelAsync().ConfigureAwait(false);
        return isThere;
    }

    private void Add(PageOutcome outcome)
    {
        if (_positions.Count == 0)
            _begun = Stopwatch.GetTimestamp();
        _positions[outcome.Page.Position.Source] = outcome.Page.Position;
        if (outcome.Page.Skipped is { } why)
        {
            Count(_skipped, why);
            PipelineTelemetry.Skipped.Add(1, new KeyValuePair<string, object?>("newskit.why", why));
            return;
        }

        var isCopy = outcome.Fingerprint is { } print && _copies?.Add(print, outcome.Key.ToString()) is not null;
        var word = isCopy ? ImportPipeline.Copy : PageParsing.Word(outcome);
        Count(_outcomes, word);
        PipelineTelemetry.Pages.Add(1, new("newskit.outcome", word), new("newskit.source", outcome.Page.Kind.ToString()));
        if (!isCopy)
        {
            _pages.Add(outcome);
            _bytes += outcome.Document.Length;
        }

        _seen++;
        _failures += ImportSummary.IsFailure(word) ? 1 : 0;
        progress?.Report(new ImportProgress(_seen, _failures, outcome.Page.Position));
    }

    private async Task WriteAsync()
    {
        await WrittenAsync().ConfigureAwait(false);
        if (_positions.Count == 0)
            return;
        var batch = new SinkBatch { Pages = _pages, Positions = options.KeepsPositions ? _positions.Values : [] };
        (_pages, _positions, _bytes) = ([], new(StringComparer.Ordinal), 0);
        _writing = Task.Run(() => WriteAsync(batch));
    }

    /// <summary>Waits for the batch that is being written.</summary>
    private async Task WrittenAsync()
    {
        var report = await _writing.ConfigureAwait(false);
        _writing = Task.FromResult(default(SinkReport));
        foreach (var page in report.Refused)
        {
            Count(_outcomes, PageParsing.Word(page), -1);
            Count(_outcomes, PageReasons.RefusedBySink);
            _failures += page.Problem is null ? 1 : 0;
        }
    }

    private async Task<SinkReport> WriteAsync(SinkBatch batch)
    {
        using var activity = PipelineTelemetry.Activities.StartActivity("newskit.batch");
        activity?.SetTag("newskit.pages", batch.Pages.Count);
        var start = Stopwatch.GetTimestamp();
        var report = await WriteInTimeAsync(batch).ConfigureAwait(false);
        PipelineTelemetry.BatchDuration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds);
        PipelineTelemetry.BatchRows.Record(batch.Pages.Count);
        return report;
    }

    /// <summary>What was read is kept, unless the sink cannot take it in the time that is left.</summary>
    private async Task<SinkReport> WriteInTimeAsync(SinkBatch batch)
    {
        try
        {
            return await sink.WriteAsync(batch, late).ConfigureAwait(false);
        }
        catch (OperationCanceledException failure) when (late.IsCancellationRequested)
        {
            throw new SinkException("Stopped before the last pages could be written.", failure);
        }
    }

    private static void Count(SortedDictionary<string, long> counts, string word, long more = 1) =>
        counts[word] = counts.GetValueOrDefault(word) + more;
}
