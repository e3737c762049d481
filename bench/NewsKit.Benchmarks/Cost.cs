using System.Diagnostics;

namespace NewsKit.Benchmarks;

/// <summary>What one page cost.</summary>
/// <param name="Ticks">Of the stopwatch.</param>
/// <param name="Bytes">Allocated.</param>
internal sealed record Cost(long Ticks, long Bytes)
{
    /// <summary>The least time and memory of several goes, so that a collection or another program does not count.</summary>
    internal static Cost Least(string page, Action<string> work, int goes)
    {
        var least = new Cost(long.MaxValue, long.MaxValue);
        for (var go = 0; go < goes; go++)
        {
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            work(page);
            var ticks = Stopwatch.GetTimestamp() - start;
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
            least = new Cost(Math.Min(least.Ticks, ticks), Math.Min(least.Bytes, bytes));
        }

        return least;
    }
}
