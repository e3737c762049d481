using NewsKit.RabbitMq;
using RabbitMQ.Client;

namespace NewsKit.Services.Tests;

/// <summary>Queues of one test on the real broker; they are gone with it. Where there is no broker there is none of these, and
/// the test is skipped before it has something to delete.</summary>
internal sealed class TestQueue : IAsyncDisposable
{
    private readonly Uri _address = new(TestServer.RabbitMq.Address);

    internal string Prefix { get; } = $"test-{Guid.NewGuid():N}";

    internal RabbitMqOptions Options => new() { Address = _address, Prefix = Prefix };

    internal RabbitMqQueue Open() => new(Options);

    /// <summary>What <paramref name="ask"/> answers, once it is as it should be, or after a while.</summary>
    internal async Task<T> WaitAsync<T>(Func<RabbitMqQueue, Task<T>> ask, Func<T, bool> isRight)
    {
        await using var queue = Open();
        for (var left = 100; ; left--)
        {
            var answer = await ask(queue);
            if (left == 0 || isRight(answer))
                return answer;
            await Task.Delay(100);
        }
    }

    /// <summary>Does something that only a stranger would.</summary>
    internal static async Task AskAsync(Func<IChannel, Task> ask)
    {
        var factory = new ConnectionFactory { Uri = new Uri(TestServer.RabbitMq.Address) };
        await using var connection = await factory.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        await ask(channel);
    }

    internal static Task DeleteAsync(string prefix) => AskAsync(async channel =>
    {
        foreach (var name in new[] { "tasks", "pages", "dead" })
            await channel.QueueDeleteAsync($"{prefix}.{name}");
    });

    public async ValueTask DisposeAsync() => await DeleteAsync(Prefix);
}
