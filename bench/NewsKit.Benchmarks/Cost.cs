using System.Diagnostics;

namespace NewsKit.Benchmarks;

/// <summary>What one page cost.</summary>
/// <param name="Milliseconds">By the clock.</param>
/// <param name="Bytes">Allocated.</param>
internal sealed record Cost(double Milliseconds, long Bytes)
{
    /// <summary>The least time and memory of several goes for each reader of a page, turn by turn, so that a collection or
    /// another program does not count.</summary>
    internal static Cost[] Least(string page, Action<string>[] readers, int goes)
    {
        var least = Array.ConvertAll(readers, _ => new Cost(double.MaxValue, long.MaxValue));
        for (var go = 0; go < goes; go++)
        {
            for (var reader = 0; reader < readers.Length; reader++)
            {
                var bytes = GC.GetAllocatedBytesForCurrentThread();
                var start = Stopwatch.GetTimestamp();
                readers[reader](page);
                var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
                least[reader] = new Cost(Math.Min(least[reader].Milliseconds, time), Math.Min(least[reader].Bytes, bytes));
            }
        }

        return least;
    }
}
