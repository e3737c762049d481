using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace NewsKit.Pipeline;

/// <summary>Does work on several threads and hands the results out in the order of the items.</summary>
internal static class OrderedWork
{
    /// <summary>Items under way or waiting for a slower one before them, per thread.</summary>
    private const int Ahead = 4;

    /// <inheritdoc cref="RunAsync{TItem, TResult}(IAsyncEnumerable{TItem}, Func{TItem, TResult}, int, CancellationToken)"/>
    internal static IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, int jobs, CancellationToken cancellation) =>
        RunAsync(items.ToAsyncEnumerable(), work, jobs, cancellation);

    /// <summary>Runs <paramref name="work"/> on <paramref name="jobs"/> items at a time. Memory is bounded: at most four
    /// results per thread wait for their turn. A result that is ready is not held back while the next item is waited
    /// for.</summary>
    internal static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items, Func<TItem, TResult> work, int jobs,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var seats = new SemaphoreSlim(jobs);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        // One more item is in the hands of each end.
        var window = Channel.CreateBounded<Task<TResult>>(jobs * Ahead - 2);
        var filling = Task.Run(FillAsync, CancellationToken.None);
        try
        {
            await foreach (var next in window.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
                yield return await next.ConfigureAwait(false);
        }
        finally
        {
            // A failure or a cancellation leaves work behind; the seats may go only when it has ended.
            await stop.CancelAsync().ConfigureAwait(false);
            await filling.ConfigureAwait(false);
            while (window.Reader.TryRead(out var left))
                await ((Task)left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        async Task FillAsync()
        {
            try
            {
                await foreach (var item in items.WithCancellation(stop.Token).ConfigureAwait(false))
                {
                    await window.Writer.WaitToWriteAsync(stop.Token).ConfigureAwait(false);
                    window.Writer.TryWrite(SeatedAsync(item));
                }

                window.Writer.Complete();
            }
            catch (Exception failure)
            {
                // It is thrown again where the results are taken, behind those that came before it.
                window.Writer.Complete(failure);
            }
        }

        async Task<TResult> SeatedAsync(TItem item)
        {
            await seats.WaitAsync(stop.Token).ConfigureAwait(false);
            try
            {
                return await Task.Run(() => work(item), stop.Token).ConfigureAwait(false);
            }
            finally
            {
                seats.Release();
            }
        }
    }
}
