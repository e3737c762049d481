using Spectre.Console;

namespace NewsKit.Cli;

/// <summary>Shows on standard error how far a run is: a bar on a terminal, else a line at every tenth.</summary>
internal static class PageProgress
{
    private const int Lines = 10;

    /// <summary>Runs <paramref name="work"/>, which calls its argument after every page.</summary>
    internal static Task RunAsync(CommandStreams streams, int pages, Func<Action, Task> work) =>
        streams.ErrorIsTerminal ? BarAsync(streams.Error, pages, work) : LinesAsync(streams.Error, pages, work);

    private static Task BarAsync(TextWriter error, int pages, Func<Action, Task> work) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) })
            .Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask("Reading pages", maxValue: pages);
                await work(() => bar.Increment(1));
            });

    private static Task LinesAsync(TextWriter error, int pages, Func<Action, Task> work)
    {
        var done = 0;
        return work(() =>
        {
            done++;
            if (pages >= Lines && (long)done * Lines / pages > (done - 1L) * Lines / pages)
                error.Write($"newskit: {done} of {pages} pages\n");
        });
    }
}
