using NewsKit.Model;

namespace NewsKit.Cli;

/// <summary>Reads many pages in parallel and keeps the results in input order, with progress and a summary.</summary>
internal sealed class PageRun(IReadOnlyList<InputFile> files, PageReader reader, int jobs, CommandStreams streams)
{
    internal IReadOnlyList<InputFile> Files => files;

    /// <summary>Whether one page that failed makes the run fail.</summary>
    internal bool IsStrict { get; init; }

    /// <summary>The same run with some of the pages.</summary>
    internal PageRun With(IReadOnlyList<InputFile> some) => new(some, reader, jobs, streams) { IsStrict = IsStrict };

    /// <summary>Reads every page once.</summary>
    /// <param name="render">Makes the output of one page; several run at a time.</param>
    /// <param name="keep">Takes the outputs one by one, in input order.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>What became of the pages.</returns>
    internal async Task<RunSummary> RunAsync<TOutput>(
        Func<int, PageReading, TOutput> render, Func<TOutput, Task> keep, CancellationToken cancellation)
    {
        var summary = new RunSummary();
        await PageProgress.RunAsync(streams, files.Count, async step =>
        {
            var results = OrderedWork.RunAsync(Enumerable.Range(0, files.Count), Work, jobs, cancellation);
            await foreach (var (article, output) in results)
            {
                await keep(output);
                summary.Add(article.Status, article.WasRead);
                step();
            }
        });
        return summary;

        ((ParseStatus Status, bool WasRead), TOutput) Work(int index)
        {
            var page = reader.Read(files[index], streams.Input, cancellation);
            return ((page.Article.Status, page.WasRead), render(index, page));
        }
    }

    /// <summary>Prints the summary and gives the exit status; a resumed run may have had nothing left to do.</summary>
    /// <exception cref="CommandException">Not one page could be read.</exception>
    internal async Task<int> EndAsync(RunSummary summary)
    {
        await streams.Error.WriteAsync($"newskit: {summary}\n");
        if (!summary.AnyRead && files.Count > 0)
            throw new CommandException("nothing could be read.");
        return IsStrict && summary.AnyFailed ? NewsKitCommand.PagesFailed : NewsKitCommand.Succeeded;
    }
}
