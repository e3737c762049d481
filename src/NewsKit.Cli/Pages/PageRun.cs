using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary>Reads many pages in parallel and keeps the results in input order, with progress and a summary.</summary>
internal sealed record PageRun
{
    /// <summary>The pages, in order.</summary>
    internal required IReadOnlyList<InputFile> Files { get; init; }

    internal required PageReader Reader { get; init; }

    internal required CommandStreams Streams { get; init; }

    /// <summary>How many pages are read at a time.</summary>
    internal required int Jobs { get; init; }

    /// <summary>What stood beside the pages.</summary>
    internal required LeftOut LeftOut { get; init; }

    /// <summary>What the results hang on besides the pages.</summary>
    internal required RunIdentity Identity { get; init; }

    /// <summary>Whether one page that failed makes the run fail.</summary>
    internal required bool IsStrict { get; init; }

    /// <summary>Whether progress and summary are kept from standard error.</summary>
    internal required bool IsQuiet { get; init; }

    /// <summary>Whether progress is not shown, since it would stand between the lines of the output.</summary>
    internal bool HidesProgress { get; init; }

    /// <summary>Whether finished pages of an earlier run are left out.</summary>
    internal required bool Resumes { get; init; }

    /// <summary>Reads every page once, but for those at the start that were read before.</summary>
    /// <param name="before">What became of these.</param>
    /// <param name="render">Makes the output of one page; several run at a time.</param>
    /// <param name="keep">Takes the outputs one by one, in input order.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>What became of all pages.</returns>
    internal async Task<RunSummary> RunAsync<TOutput>(
        IReadOnlyList<ReadOutcome> before, Func<int, PageReading, TOutput> render, Func<TOutput, Task> keep,
        CancellationToken cancellation)
    {
        var summary = new RunSummary();
        foreach (var outcome in before)
            summary.Add(outcome);
        await PageProgress.RunAsync(this, summary, async step =>
        {
            var left = Enumerable.Range(before.Count, Files.Count - before.Count);
            await foreach (var (outcome, output) in OrderedWork.RunAsync(left, Work, Jobs, cancellation))
            {
                await keep(output);
                summary.Add(outcome);
                step();
            }
        });
        return summary;

        (ReadOutcome, TOutput) Work(int index)
        {
            var page = Reader.Read(Files[index], Streams.Input, cancellation);
            return (page.Outcome, render(index, page));
        }
    }

    /// <summary>Prints the summary and gives the exit status.</summary>
    /// <exception cref="CommandException">Not one page could be read.</exception>
    internal async Task<int> EndAsync(RunSummary summary)
    {
        await TellAsync(summary.ToString());
        if (LeftOut.Any)
            await TellAsync($"left out: {LeftOut}");
        if (!summary.AnyRead)
            throw new CommandException("nothing could be read.");
        return IsStrict && summary.Failures > 0 ? NewsKitCommand.PagesFailed : NewsKitCommand.Succeeded;
    }

    /// <summary>A line on standard error, but for a quiet run.</summary>
    internal Task TellAsync(string line) => IsQuiet ? Task.CompletedTask : Streams.Error.WriteAsync($"newskit: {line}\n");
}
