using System.Diagnostics;
using System.Globalization;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary>Shows what a worker has done: a line a minute, or JSON, an object a second.</summary>
internal sealed class WorkerView(TextWriter error, bool asJson) : IProgress<ImportProgress>
{
    private readonly TimeSpan _pause = asJson ? TimeSpan.FromSeconds(1) : TimeSpan.FromMinutes(1);
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _shown;

    /// <summary>Called by one thread at a time.</summary>
    public void Report(ImportProgress value)
    {
        if (_clock.Elapsed - _shown < _pause)
            return;
        _shown = _clock.Elapsed;
        var rate = value.Pages / _clock.Elapsed.TotalSeconds;
        error.Write(asJson
            ? string.Create(CultureInfo.InvariantCulture,
                $"{{\"pages\":{value.Pages},\"failed\":{value.Failures},\"pagesPerSecond\":{rate:0.##}}}\n")
            : $"newskit: {ProgressWords.Describe(value.Pages, null, rate, value.Failures, null)}\n");
    }
}
