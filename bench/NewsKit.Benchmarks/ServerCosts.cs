using System.Diagnostics;
using NewsKit.Pipeline;
using NewsKit.RabbitMq;

namespace NewsKit.Benchmarks;

/// <summary>What tasks cost a broker, where <c>tests/services/run</c> has started one.</summary>
internal sealed class ServerCosts(Action<FormattableString> line)
{
    private const int Tasks = 10_000;

    internal async Task MeasureAsync(Func<ITaskQueue, Task> work)
    {
        if (Environment.GetEnvironmentVariable("NEWSKIT_TEST_RABBITMQ") is not { } address)
            return;
        await using var queue = new RabbitMqQueue(
            new RabbitMqOptions { Address = new Uri(address), Prefix = $"scaling-{Guid.NewGuid():N}" });
        await work(queue);
        var task = new ImportTask { Kind = TaskKind.WarcRange, Root = "crawl", Path = "pages.warc.gz" };
        var tasks = Enumerable.Range(0, Tasks).Select(number => task with { Start = number });
        var start = Stopwatch.GetTimestamp();
        await queue.EnqueueAsync([.. tasks], default);
        line($"{"tasks put in, confirmed",-34}{Tasks / Stopwatch.GetElapsedTime(start).TotalSeconds,10:F0} a second");
        start = Stopwatch.GetTimestamp();
        await foreach (var lease in queue.LeaseAsync(untilEmpty: true, default))
            await lease.CompleteAsync();
        line($"{"tasks taken by one, one at a time",-34}{Tasks / Stopwatch.GetElapsedTime(start).TotalSeconds,10:F0} a second");
    }
}
