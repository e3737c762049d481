using System.Diagnostics;
using System.Globalization;
using NewsKit.Pipeline;
using Spectre.Console;

namespace NewsKit.Cli;

/// <summary>Shows on standard error how far an import is: a bar on a terminal, else a line at every tenth and every minute, or
/// JSON, an object a line, every second.</summary>
internal sealed class ImportView : IProgress<ImportProgress>
{
    private const int Tenths = 10;
    private const double MostSeconds = 1e9;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly PageSources _sources;
    private readonly TextWriter _error;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private Action _show = () => { };
    private TimeSpan _shown;
    private int _tenth;
    private double _before = -1;
    private double _done;
    private ImportProgress _last;

    private ImportView(PageSources sources, TextWriter error) => (_sources, _error) = (sources, error);

    /// <summary>Runs an import that reports to the view it is given.</summary>
    /// <param name="streams">Where to show it.</param>
    /// <param name="sources">What is imported.</param>
    /// <param name="asJson">Whether in JSON.</param>
    /// <param name="work">The import.</param>
    internal static async Task<ImportSummary> RunAsync(
        CommandStreams streams, PageSources sources, bool asJson, Func<IProgress<ImportProgress>, Task<ImportSummary>> work)
    {
        var view = new ImportView(sources, streams.Error);
        if (!asJson && streams.ErrorIsTerminal)
            return await view.BarAsync(work);
        view._show = asJson ? view.ShowJson : view.ShowLine;
        var summary = await work(view);
        if (asJson)
            view.WriteJson();
        return summary;
    }

    /// <summary>Called by one thread at a time, in the order of the pages.</summary>
    public void Report(ImportProgress value)
    {
        _last = value;
        _done = _sources.Done(value.Position);
        if (_before < 0)
            _before = _done;
        _show();
    }

    private Task<ImportSummary> BarAsync(Func<IProgress<ImportProgress>, Task<ImportSummary>> work) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(_error) })
            .Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask("reading", maxValue: 1);
                _show = () =>
                {
                    bar.Description = Describe();
                    bar.Value = _done;
                };
                return await work(this);
            });

    private void ShowLine()
    {
        var tenth = (int)(_done * Tenths);
        if (tenth == _tenth && _clock.Elapsed - _shown < Minute)
            return;
        (_tenth, _shown) = (tenth, _clock.Elapsed);
        _error.Write($"newskit: {Describe()}\n");
    }

    private void ShowJson()
    {
        if (_clock.Elapsed - _shown < Second)
            return;
        _shown = _clock.Elapsed;
        WriteJson();
    }

    private void WriteJson() => _error.Write(string.Create(CultureInfo.InvariantCulture,
        $"{{\"pages\":{_last.Pages},\"failed\":{_last.Failures},\"pagesPerSecond\":{Rate:0.##},\"done\":{_done:0.####}"
            + $"{(Left is { } left ? FormattableString.Invariant($",\"secondsLeft\":{left.TotalSeconds:0}") : "")}}}\n"));

    private string Describe() => ProgressWords.Describe(_last.Pages, null, Rate, _last.Failures, Left);

    private double Rate => _last.Pages / Math.Max(0.001, _clock.Elapsed.TotalSeconds);

    private TimeSpan? Left => _done > _before
        ? TimeSpan.FromSeconds(Math.Min(MostSeconds, _clock.Elapsed.TotalSeconds * (1 - _done) / (_done - _before))) : null;
}
