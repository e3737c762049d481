using System.Runtime.CompilerServices;

namespace NewsKit.Cli;

/// <summary>Does work on several threads and hands the results out in the order of the items.</summary>
internal static class OrderedWork
{
    /// <summary>Items under way or waiting for a slower one before them, per thread: enough that one page a hundred times larger
    /// than the others keeps no thread waiting long.</summary>
    private const int Ahead = 16;

    /// <summary>Runs <paramref name="work"/> on <paramref name="jobs"/> items at a time. Memory is bounded: at most sixteen
    /// results per thread wait for their turn.</summary>
    internal static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, int jobs, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var seats = new SemaphoreSlim(jobs);
        var window = new Queue<Task<TResult>>();
        try
        {
            foreach (var item in items)
            {
                window.Enqueue(SeatedAsync(item));
                if (window.Count >= jobs * Ahead)
                    yield return await window.Dequeue();
            }

            while (window.TryDequeue(out var next))
                yield return await next;
        }
        finally
        {
            // A failure or a cancellation leaves work behind; the seats may go only when it has ended.
            await Task.WhenAll(window)
                .ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        async Task<TResult> SeatedAsync(TItem item)
        {
            await seats.WaitAsync(cancellation);
            try
            {
                return await Task.Run(() => work(item), cancellation);
            }
            finally
            {
                seats.Release();
            }
        }
    }
}
