using NewsKit.Pipeline;
using Xunit;

namespace NewsKit.Tests.Cli;

public sealed class OrderedWorkTests
{
    [Fact]
    public async Task Results_ComeInOrderOfTheItemsWithBoundedWork()
    {
        const int Jobs = 3;
        var (running, most, taken, given) = (0, 0, 0, 0);
        using var together = new CountdownEvent(Jobs);

        await foreach (var result in OrderedWork.RunAsync(Items(), Work, Jobs, CancellationToken.None))
        {
            Assert.Equal(given++, result);
            Assert.InRange(taken - given, 0, Jobs * 4);
        }

        Assert.Equal(200, given);
        Assert.Equal(Jobs, most);

        IEnumerable<int> Items()
        {
            for (var item = 0; item < 200; item++)
            {
                taken++;
                yield return item;
            }
        }

        int Work(int item)
        {
            var now = Interlocked.Increment(ref running);
            InterlockedMax(ref most, now);
            // The first ones wait for each other, so that all seats are taken at least once.
            if (item < Jobs)
            {
                together.Signal();
                together.Wait();
            }

            Thread.Sleep(item % 7 == 0 ? 5 : 1);
            Interlocked.Decrement(ref running);
            return item;
        }
    }

    [Fact]
    public async Task Failure_PassesThroughAfterTheResultsBeforeIt()
    {
        var results = new List<int>();

        await Assert.ThrowsAsync<IOException>(async () =>
        {
            var work = OrderedWork.RunAsync(
                Enumerable.Range(0, 50), item => item == 20 ? throw new IOException() : item, 4, CancellationToken.None);
            await foreach (var result in work)
                results.Add(result);
        });

        Assert.Equal(Enumerable.Range(0, 20), results);
    }

    [Fact]
    public async Task Cancellation_StopsTheWork()
    {
        using var cancel = new CancellationTokenSource();
        var done = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in OrderedWork.RunAsync(
                Enumerable.Range(0, 10_000), item => Interlocked.Increment(ref done), 2, cancel.Token))
                await cancel.CancelAsync();
        });

        Assert.InRange(done, 1, 100);
    }

    private static void InterlockedMax(ref int target, int value)
    {
        int seen;
        do
            seen = Volatile.Read(ref target);
        while (value > seen && Interlocked.CompareExchange(ref target, value, seen) != seen);
    }
}
