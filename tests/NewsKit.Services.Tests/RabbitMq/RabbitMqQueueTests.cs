using System.Diagnostics.Metrics;
using System.Text;
using NewsKit.Pipeline;
using NewsKit.Pipeline.Tests;
using NewsKit.RabbitMq;
using RabbitMQ.Client;
using Xunit;

namespace NewsKit.Services.Tests;

public sealed class RabbitMqQueueTests : TaskQueueTests, IAsyncDisposable
{
    private readonly TestQueue _test = new();

    public async ValueTask DisposeAsync() => await _test.DisposeAsync();

    [Fact]
    public async Task Status_CountsWhatWaitsAndWhoListens()
    {
        await using var queue = await OpenAsync();
        await queue.EnqueueAsync([Task("a"), Task("b"), Task("c"), Task("c", "1")], default);
        Assert.Equal(new QueueStatus(3, 1, 0, 0), await StatusAsync(status => status.Tasks == 3));

        await using var other = _test.Open();
        await using var leases = other.LeaseAsync(untilEmpty: false, default).GetAsyncEnumerator();
        await leases.MoveNextAsync();

        Assert.Equal(new QueueStatus(2, 1, 0, 1), await StatusAsync(status => status.Workers == 1));
    }

    [Fact]
    public async Task Depth_IsSeenFromOutside()
    {
        var depths = new Dictionary<string, long>(StringComparer.Ordinal);
        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name == "newskit.pipeline.queue.depth")
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        meters.SetMeasurementEventCallback<long>((_, depth, tags, _) => depths[(string)tags[0].Value!] = depth);
        meters.Start();
        await using var queue = await OpenAsync();
        await queue.EnqueueAsync([Task("a"), Task("b"), Task("c", "1")], default);
        await StatusAsync(status => status.Tasks == 2);

        await FirstAsync(queue);
        meters.RecordObservableInstruments();

        Assert.Equal([0, 1, 2], new[] { "dead", "pages", "tasks" }.Select(name => depths[$"{_test.Prefix}.{name}"]));
    }

    [Fact]
    public async Task DeadLetters_AreLookedAtAndSentBack()
    {
        await using var queue = _test.Open();
        await queue.EnqueueAsync([Task("a"), Task("b"), Task("b", "1")], default);
        await TakeAsync(queue, lease => lease.RejectAsync(new PageProblem(PageReasons.Unreadable, "away")));
        for (var look = 0; look < 25; look++)
            Assert.Equal(3, (await DeadAsync(queue, 3)).Count);

        Assert.Equal(3, await queue.RequeueAsync(default));

        Assert.Equal(new QueueStatus(2, 1, 0, 0), await StatusAsync(status => status.Tasks == 2));
        Assert.All(await TakeAsync(queue, lease => lease.CompleteAsync()), lease => Assert.Equal(0, lease.Deliveries));
    }

    [Fact]
    public async Task MessageThatIsNoTask_IsADeadLetterAndStaysOne()
    {
        await using var queue = _test.Open();
        await queue.EnqueueAsync([], default);
        await queue.StatusAsync(default);
        await TestQueue.AskAsync(async channel =>
        {
            foreach (var body in new[] { "no json", "{\"version\":2,\"kind\":\"warcRange\",\"path\":\"a\"}" })
                await channel.BasicPublishAsync("", $"{_test.Prefix}.tasks", Encoding.UTF8.GetBytes(body));
        });

        Assert.Empty(await TakeAsync(queue, lease => lease.CompleteAsync()));

        var dead = await DeadAsync(queue, 2);
        Assert.All(dead, letter => Assert.Equal((PageReasons.BadTask, null), (letter.Problem.Reason, letter.Task)));
        Assert.Equal(2, dead.Count);
        Assert.Equal(0, await queue.RequeueAsync(default));
        Assert.Equal(2, (await DeadAsync(queue, 2)).Count);
    }

    [Fact]
    public async Task ThousandsOfTasks_AreConfirmed()
    {
        await using var queue = _test.Open();

        await queue.EnqueueAsync([.. Enumerable.Range(0, 5_000).Select(number => Task($"{number}"))], default);

        Assert.Equal(5_000, (await StatusAsync(status => status.Tasks == 5_000)).Tasks);
    }

    [Fact]
    public async Task QueueOfAnotherKind_IsRefusedInALine()
    {
        await TestQueue.AskAsync(channel => channel.QueueDeclareAsync($"{_test.Prefix}.tasks", durable: true, false, false));
        await using var queue = _test.Open();

        var refusal = await Assert.ThrowsAsync<TaskQueueException>(() => queue.StatusAsync(default));

        Assert.StartsWith($"There is a queue '{_test.Prefix}.tasks' that NewsKit has not made", refusal.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("amqp://name:pass-word-1@broker.example/", "plain")]
    [InlineData("http://name:pass-word-1@broker.example/", "amqps://")]
    public void Address_IsSafeOrRefused(string address, string why)
    {
        var options = new RabbitMqOptions { Address = new Uri(address) };

        var refusal = Assert.Throws<TaskQueueException>(() => new RabbitMqQueue(options));

        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("pass-word-1", $"{refusal}{options}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokerThatRefusesOrIsNotThere_IsNamedWithoutSecrets()
    {
        var builder = new UriBuilder(TestServer.RabbitMq.Address) { Password = "pass-word-1" };
        await using var refused = new RabbitMqQueue(new RabbitMqOptions { Address = builder.Uri, Patience = null });
        builder.Port = 1;
        await using var absent = new RabbitMqQueue(new RabbitMqOptions { Address = builder.Uri });

        var failures = new[]
        {
            await Assert.ThrowsAsync<TaskQueueException>(() => refused.StatusAsync(default)),
            await Assert.ThrowsAsync<TaskQueueException>(() => absent.StatusAsync(default)),
        };

        Assert.EndsWith("refuses the name or the password.", failures[0].Message, StringComparison.Ordinal);
        Assert.Equal("The broker at 127.0.0.1:1 is out of reach.", failures[1].Message);
        Assert.All(failures, failure => Assert.DoesNotContain("pass-word-1", failure.ToString(), StringComparison.Ordinal));
    }

    protected override async Task<ITaskQueue> OpenAsync(int capacity = int.MaxValue)
    {
        var queue = _test.Open();
        await queue.StatusAsync(default);
        if (capacity < int.MaxValue)
        {
            await TestServer.RabbitMqCtlAsync("set_policy", _test.Prefix, $"^{_test.Prefix}[.]tasks$",
                $"{{\"max-length\":{capacity}}}", "--apply-to", "queues");
        }

        return queue;
    }

    protected override Task<ITaskQueue> AgainAsync(ITaskQueue queue) =>
        System.Threading.Tasks.Task.FromResult<ITaskQueue>(_test.Open());

    protected override async Task<IReadOnlyList<DeadTask>> DeadAsync(ITaskQueue queue, int count) =>
        await _test.WaitAsync(open => open.DeadAsync(default), dead => dead.Count == count);

    private Task<QueueStatus> StatusAsync(Func<QueueStatus, bool> isRight) =>
        _test.WaitAsync(queue => queue.StatusAsync(default), isRight);
}
