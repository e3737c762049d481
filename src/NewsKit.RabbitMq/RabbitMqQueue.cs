using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NewsKit.Pipeline;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace NewsKit.RabbitMq;

/// <summary>Tasks in RabbitMQ: <c>PREFIX.tasks</c>, <c>PREFIX.pages</c> for pages that are read alone, <c>PREFIX.dead</c>;
/// durable quorum queues, which are made when they are not there.</summary>
/// <remarks>A broker that goes away is waited for; see <see cref="RabbitMqOptions.Patience"/>.</remarks>
public sealed class RabbitMqQueue : ITaskQueue
{
    private static readonly TimeSpan LookAtDepth = TimeSpan.FromSeconds(5);

    private const int MostLooks = 20;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    private readonly RabbitMqOptions _options;
    private readonly RabbitMqBroker _broker;
    private readonly Meter _meter = new(PipelineTelemetry.Name);
    private readonly ObservableGauge<long> _depth;
    private QueueStatus? _status;
    private long _asked;

    /// <summary>Nothing is connected before the first call.</summary>
    /// <param name="options">Which broker.</param>
    /// <param name="log">Told when it goes away; null for nobody.</param>
    /// <exception cref="TaskQueueException">The address is none, or plain.</exception>
    public RabbitMqQueue(RabbitMqOptions options, ILogger<RabbitMqQueue>? log = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        _options = options;
        _broker = new RabbitMqBroker(options, log ?? NullLogger<RabbitMqQueue>.Instance);
        _depth = _meter.CreateObservableGauge(
            "newskit.pipeline.queue.depth", Depths, "{task}", "Tasks that wait, by queue, as a worker has last seen them.");
    }

    /// <inheritdoc/>
    public async ValueTask EnqueueAsync(IReadOnlyList<ImportTask> tasks, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        var refused = new List<ImportTask>();
        foreach (var chunk in tasks.Chunk(RabbitMqLink.MostUnconfirmed))
        {
            var left = chunk.Select(RabbitMqMessage.Of).ToList();
            await _broker.TryAsync(async link =>
            {
                foreach (var (message, sent) in left.ConvertAll(message =>
                    (message, SendAsync(link, QueueOf(message.Task!), message, cancellation))))
                {
                    // What was confirmed before the connection broke is not sent again.
                    if (!await sent.ConfigureAwait(false))
                        refused.Add(message.Task!);
                    left.Remove(message);
                }

                return true;
            }, cancellation).ConfigureAwait(false);
        }

        if (refused.Count > 0)
            throw new TaskQueueFullException($"The queues '{_options.Prefix}' of {_options.Place} have no room.", refused);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ILeasedTask> LeaseAsync(
        bool untilEmpty, [EnumeratorCancellation] CancellationToken cancellation)
    {
        try
        {
            while (await NextAsync(untilEmpty, cancellation).ConfigureAwait(false) is { } lease)
                yield return lease;
        }
        finally
        {
            await _broker.EndLeasingAsync().ConfigureAwait(false);
        }
    }

    /// <summary>What waits.</summary>
    /// <param name="cancellation">Stops the asking.</param>
    /// <exception cref="IOException">The broker is out of reach.</exception>
    public Task<QueueStatus> StatusAsync(CancellationToken cancellation) =>
        _broker.TryAsync(link => StatusAsync(link, cancellation), cancellation);

    /// <summary>The dead letters, which stay where they are.</summary>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="IOException">The broker is out of reach.</exception>
    public Task<IReadOnlyList<DeadTask>> DeadAsync(CancellationToken cancellation) => _broker.TryAsync(async link =>
    {
        var (dead, last) = (new List<DeadTask>(), 0UL);
        var channel = await link.ChannelAsync(cancellation).ConfigureAwait(false);
        await using (channel.ConfigureAwait(false))
        {
            while (await GetDeadAsync(channel, cancellation).ConfigureAwait(false) is var (message, tag, _))
            {
                dead.Add(message.ToDead());
                last = tag;
            }

            if (dead.Count > 0)
            {
                await channel.BasicNackAsync(last, multiple: true, requeue: true, cancellation).ConfigureAwait(false);
                // Who looked at them may ask for them next: they are back a moment later.
                for (var look = 0; look < MostLooks && await channel.MessageCountAsync(_options.Dead, cancellation)
                    .ConfigureAwait(false) < dead.Count; look++)
                    await Task.Delay(BetweenLooks, cancellation).ConfigureAwait(false);
            }
        }

        return (IReadOnlyList<DeadTask>)dead;
    }, cancellation);

    /// <summary>Sends the dead letters back to the queues they are from; what is no task stays.</summary>
    /// <param name="cancellation">Stops the sending.</param>
    /// <returns>How many were sent.</returns>
    /// <exception cref="IOException">The broker is out of reach, or its queues are full.</exception>
    public Task<int> RequeueAsync(CancellationToken cancellation) => _broker.TryAsync(async link =>
    {
        var (sent, left) = (0, 1L);
        var channel = await link.ChannelAsync(cancellation).ConfigureAwait(false);
        await using (channel.ConfigureAwait(false))
        {
            for (var isFirst = true; left > 0; isFirst = false, left--)
            {
                if (await GetDeadAsync(channel, cancellation).ConfigureAwait(false) is not var (message, tag, behind))
                    break;
                // Those that die again meanwhile are not sent twice.
                left = isFirst ? 1 + behind : left;
                if (message.Task is not { } task)
                    continue;
                await EnqueueAsync([task], cancellation).ConfigureAwait(false);
                await channel.BasicAckAsync(tag, multiple: false, cancellation).ConfigureAwait(false);
                sent++;
            }
        }

        return sent;
    }, cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _broker.DisposeAsync().ConfigureAwait(false);
        _meter.Dispose();
    }

    /// <summary>Puts a message among the dead letters.</summary>
    internal Task BuryAsync(RabbitMqMessage message) => _broker.TryAsync(async link =>
        await SendAsync(link, _options.Dead, message, CancellationToken.None).ConfigureAwait(false), CancellationToken.None);

    private async Task<QueueStatus> StatusAsync(RabbitMqLink link, CancellationToken cancellation)
    {
        var channel = link.Publishing;
        var tasks = await channel.QueueDeclarePassiveAsync(_options.Tasks, cancellation).ConfigureAwait(false);
        var pages = await channel.QueueDeclarePassiveAsync(_options.Pages, cancellation).ConfigureAwait(false);
        var dead = await channel.QueueDeclarePassiveAsync(_options.Dead, cancellation).ConfigureAwait(false);
        return new QueueStatus(tasks.MessageCount, pages.MessageCount, dead.MessageCount, (int)tasks.ConsumerCount);
    }

    private IEnumerable<Measurement<long>> Depths() => _status is not { } status ? [] :
    [
        new(status.Tasks, new KeyValuePair<string, object?>("newskit.queue", _options.Tasks)),
        new(status.Pages, new KeyValuePair<string, object?>("newskit.queue", _options.Pages)),
        new(status.Dead, new KeyValuePair<string, object?>("newskit.queue", _options.Dead)),
    ];

    private string QueueOf(ImportTask task) => task.Key is null ? _options.Tasks : _options.Pages;

    private static async Task<bool> SendAsync(
        RabbitMqLink link, string queue, RabbitMqMessage message, CancellationToken cancellation)
    {
        try
        {
            await link.Publishing.BasicPublishAsync("", queue, mandatory: true, (BasicProperties)message.Properties,
                message.Body, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (PublishException)
        {
            return false;
        }
    }

    private async Task<(RabbitMqMessage Message, ulong Tag, uint Behind)?> GetDeadAsync(
        IChannel channel, CancellationToken cancellation) =>
        await channel.BasicGetAsync(_options.Dead, autoAck: false, cancellation).ConfigureAwait(false) is { } got
            ? (RabbitMqMessage.Read(got.Body, got.BasicProperties, got.Redelivered), got.DeliveryTag, got.MessageCount) : null;

    private async Task<ILeasedTask?> NextAsync(bool untilEmpty, CancellationToken cancellation)
    {
        try
        {
            while (!cancellation.IsCancellationRequested)
            {
                var lease = await _broker.TryAsync(async link =>
                {
                    if (_depth.Enabled && Stopwatch.GetElapsedTime(_asked) >= LookAtDepth)
                    {
                        _status = await StatusAsync(link, cancellation).ConfigureAwait(false);
                        _asked = Stopwatch.GetTimestamp();
                    }

                    link.Leasing ??= await RabbitMqLeasing.OpenAsync(this, _options, link, cancellation).ConfigureAwait(false);
                    return await link.Leasing.NextAsync(untilEmpty, cancellation).ConfigureAwait(false);
                }, cancellation).ConfigureAwait(false);
                if (lease?.Problem is { } problem)
                    await lease.RejectAsync(problem).ConfigureAwait(false);
                else if (lease is not null)
                    return lease;
                else if (untilEmpty)
                    break;
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The enumeration ends.
        }

        return null;
    }
}
