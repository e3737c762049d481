using System.Globalization;
using System.Text;

namespace NewsKit.Cli;

/// <summary>What a long run has finished so far, a line a page in the order of the pages, given to the system page by page:
/// whatever ends the run loses none of it.</summary>
internal sealed class RunDraft : IAsyncDisposable
{
    private readonly OutputPlace _place;
    private readonly StreamWriter _writer;
    private readonly int _pages;

    /// <summary>Whether an earlier run had begun: a page of it may be written that no line tells of.</summary>
    private readonly bool _goesOn;

    private int _done;
    private bool _isOver;

    private RunDraft(
        OutputPlace place, StreamWriter writer, int pages, IReadOnlyList<ReadOutcome> finished, bool goesOn)
    {
        _goesOn = goesOn;
        _place = place;
        _writer = writer;
        _pages = pages;
        _done = finished.Count;
        Finished = finished;
    }

    /// <summary>What became of the pages that an earlier run finished.</summary>
    internal IReadOnlyList<ReadOutcome> Finished { get; }

    /// <summary>Starts a draft, over what an earlier run may have left, or goes on with it.</summary>
    /// <param name="place">The output that it becomes, or belongs to.</param>
    /// <param name="run">The pages, all of them.</param>
    /// <param name="cancellation">Stops the reading of what it left.</param>
    /// <exception cref="CommandException">What is there belongs to another run.</exception>
    internal static async Task<RunDraft> OpenAsync(
        OutputPlace place, PageRun run, CancellationToken cancellation)
    {
        var goesOn = run.Resumes && File.Exists(place.Run);
        var stream = place.Open(place.Draft, FileMode.OpenOrCreate);
        try
        {
            IReadOnlyList<ReadOutcome> finished = [];
            if (run.Resumes && stream.Length > 0)
            {
                if (run.Identity.Differs(RunIdentity.Read(place.Run)) is { } reason)
                    throw new CommandException(
                        $"what is finished of '{place.Named}' {reason}; without --resume it is begun anew.");
                finished = await FinishedLines.ReadAsync(stream, place.Named, run.Files, cancellation);
            }
            else
            {
                if (stream.Length > 0)
                    await run.TellAsync($"what an earlier run finished of '{place.Named}' is dropped; --resume goes on with it");
                stream.SetLength(0);
                await File.WriteAllTextAsync(place.Run, run.Identity.ToString(), cancellation);
            }

            if (run.Resumes)
                await run.TellAsync(string.Create(CultureInfo.InvariantCulture, $"{finished.Count} pages were read before"));
            return new RunDraft(place, OutputPlace.Writer(stream), run.Files.Count, finished, goesOn);
        }
        catch
        {
            await stream.DisposeAsync();
            throw;
        }
    }

    /// <summary>Adds the line of the next page.</summary>
    internal async Task AddAsync(StringBuilder line)
    {
        // Not cancelled: a page that is done is kept.
        await _writer.WriteAsync(line, CancellationToken.None);
        await _writer.FlushAsync(CancellationToken.None);
        _done++;
    }

    /// <summary>Does work that adds lines; when it ends early, the reason says how to go on.</summary>
    internal async Task<RunSummary> KeepAsync(Func<Task<RunSummary>> work)
    {
        try
        {
            return await work();
        }
        catch (OperationCanceledException) when (_done > 0)
        {
            throw new StoppedException($"cancelled; {GoOn}");
        }
        catch (Exception failure) when (_done > 0 && failure is IOException or UnauthorizedAccessException or CommandException)
        {
            throw new CommandException($"{failure.Message.TrimEnd('.')}; {GoOn}");
        }
    }

    /// <summary>The run is over: its lines become the output.</summary>
    internal async Task PutAsync()
    {
        await _writer.DisposeAsync();
        File.Move(_place.Draft, _place.Target, overwrite: true);
        File.Delete(_place.Run);
        _isOver = true;
    }

    /// <summary>The run is over, and its lines were only needed to go on with it.</summary>
    internal async Task RemoveAsync()
    {
        await _writer.DisposeAsync();
        Remove();
    }

    /// <summary>Leaves the lines of a run that is not over, if there are any.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isOver)
            return;
        await _writer.DisposeAsync();
        if (_done == 0 && !_goesOn)
            Remove();
    }

    private string GoOn => string.Create(CultureInfo.InvariantCulture,
        $"{_done:N0} of {_pages:N0} pages are finished: the same line with --resume goes on.");

    private void Remove()
    {
        File.Delete(_place.Draft);
        File.Delete(_place.Run);
        _isOver = true;
    }
}
