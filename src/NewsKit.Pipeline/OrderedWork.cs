using System.Collections.Concurrent;
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
    /// <remarks>The threads are its own and last as long as it does: a thread of the pool keeps the largest buffers that it
    /// ever had, and the pool would have more threads than jobs.</remarks>
    internal static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items, Func<TItem, TResult> work, int jobs,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        // One more item is in the hands of each end.
        var window = Channel.CreateBounded<Task<TResult>>(jobs * Ahead - 2);
        using var queue = new BlockingCollection<(TItem Item, TaskCompletionSource<TResult> Result)>();
        var threads = new Thread[jobs];
        for (var i = 0; i < jobs; i++)
        {
            threads[i] = new Thread(Work) { IsBackground = true };
            threads[i].Start();
        }

        var filling = Task.Run(FillAsync, CancellationToken.None);
        try
        {
            await foreach (var next in window.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
                yield return await next.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await filling.ConfigureAwait(false);
            // What is under way ends; what waits is not begun.
            while (window.Reader.TryRead(out var left))
                await ((Task)left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            foreach (var thread in threads)
                thread.Join();
        }

        async Task FillAsync()
        {
            try
            {
                await foreach (var item in items.WithCancellation(stop.Token).ConfigureAwait(false))
                {
                    await window.Writer.WaitToWriteAsync(stop.Token).ConfigureAwait(false);
                    var result = new TaskCompletionSource<TResult>(TaskCreationOptions.RunContinuationsAsynchronously);
                    window.Writer.TryWrite(result.Task);
                    queue.Add((item, result), CancellationToken.None);
                }

                window.Writer.Complete();
            }
            catch (Exception failure)
            {
                // It is thrown again where the results are taken, behind those that came before it.
                window.Writer.Complete(failure);
            }
            finally
            {
                queue.CompleteAdding();
            }
        }

        void Work()
        {
            foreach (var (item, result) in queue.GetConsumingEnumerable(CancellationToken.None))
            {
                if (stop.IsCancellationRequested)
                {
                    result.TrySetCanceled(stop.Token);
                    continue;
                }

                try
                {
                    result.SetResult(work(item));
                }
                catch (Exception failure)
                {
                    result.SetException(failure);
                }
            }
        }
    }
}
