using System.Diagnostics;

namespace NewsKit.Pipeline;

/// <summary>The pages of one task, how far they were read, and what is left.</summary>
/// <param name="source">The form of the file.</param>
/// <param name="task">The task as it was leased.</param>
/// <param name="resolved">The same with its folder.</param>
internal sealed class TaskReading(IPageSource source, ImportTask task, ImportTask resolved)
{
    private SourcePosition? _read;
    private ImportTask? _behind;
    private bool _isEnded;

    /// <summary>Why the file cannot be read; null while it can.</summary>
    internal PageProblem? Fault { get; private set; }

    /// <summary>Whether a page was read, or none is there.</summary>
    internal bool IsBegun => _isEnded || _read is not null;

    /// <summary>What was not read of the task; null when all was.</summary>
    internal ImportTask? Rest => _isEnded ? null : From(_read);

    /// <summary>A task for the page that was read last, alone.</summary>
    internal ImportTask Alone(SourcePage page) => task.Kind == TaskKind.Files
        ? task with { Files = [page.Name], Start = 0, Key = page.Key.ToString() }
        : _behind! with { Key = page.Key.ToString() };

    /// <summary>The pages, until the time is over; then, and when the file cannot be read, the reading is told to end.</summary>
    internal async IAsyncEnumerable<SourcePage> ReadAsync(TimeSpan time, CancellationTokenSource end)
    {
        var (begun, left) = (Stopwatch.GetTimestamp(), task.Skip);
        var pages = source.ReadAsync(resolved, end.Token).GetAsyncEnumerator(end.Token);
        await using (pages.ConfigureAwait(false))
        {
            while (await NextAsync(pages, end).ConfigureAwait(false))
            {
                if (left-- > 0)
                    continue;
                (_behind, _read, _isEnded) = (From(_read), pages.Current.Position, task.Key is not null);
                yield return pages.Current;
                if (_isEnded)
                    yield break;
                if (Stopwatch.GetElapsedTime(begun) >= time)
                    await end.CancelAsync().ConfigureAwait(false);
            }
        }

        _isEnded = Fault is null && !end.IsCancellationRequested;
    }

    private ImportTask From(SourcePosition? position) =>
        position is null ? task : task with { Start = position.Resume, Skip = position.Taken };

    private async ValueTask<bool> NextAsync(IAsyncEnumerator<SourcePage> pages, CancellationTokenSource end)
    {
        try
        {
            return await pages.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Fault = new PageProblem(PageReasons.Unreadable, failure.Message);
            await end.CancelAsync().ConfigureAwait(false);
            return false;
        }
    }
}
