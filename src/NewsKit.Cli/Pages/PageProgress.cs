using System.Diagnostics;
using Spectre.Console;

namespace NewsKit.Cli;

/// <summary>Shows on standard error how far a run is, how fast, and what failed: a bar on a terminal, else a line at every
/// tenth.</summary>
internal sealed class PageProgress
{
    private const int Lines = 10;

    private readonly RunSummary _summary;
    private readonly TextWriter _error;
    private readonly int _pages;
    private readonly int _before;
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    private PageProgress(PageRun run, RunSummary summary)
    {
        _summary = summary;
        _error = run.Streams.Error;
        _pages = run.Files.Count;
        _before = summary.Pages;
    }

    /// <summary>Runs <paramref name="work"/>, which calls its argument after it has counted a page.</summary>
    internal static Task RunAsync(PageRun run, RunSummary summary, Func<Action, Task> work)
    {
        var progress = new PageProgress(run, summary);
        return run.IsQuiet || run.HidesProgress ? work(() => { })
            : run.Streams.ErrorIsTerminal ? progress.BarAsync(work)
            : work(progress.WriteLine);
    }

    private Task BarAsync(Func<Action, Task> work) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(_error) })
            .Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask(Describe(), maxValue: _pages);
                bar.Value = _before;
                await work(() =>
                {
                    bar.Description = Describe();
                    bar.Increment(1);
                });
            });

    private void WriteLine()
    {
        var done = _summary.Pages;
        if (_pages >= Lines && (long)done * Lines / _pages > (done - 1L) * Lines / _pages)
            _error.Write($"newskit: {Describe()}\n");
    }

    private string Describe()
    {
        var seconds = _clock.Elapsed.TotalSeconds;
        var rate = seconds > 0 ? (_summary.Pages - _before) / seconds : 0;
        var left = rate > 0 ? TimeSpan.FromSeconds((_pages - _summary.Pages) / rate) : (TimeSpan?)null;
        return ProgressWords.Describe(_summary.Pages, _pages, rate, _summary.Failures, left);
    }
}
