using System.Threading.Channels;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace NewsKit.RabbitMq;

/// <summary>Takes messages: tasks as they come, one at hand; pages only when no task is, and then nothing else, so that a page
/// that kills the process counts against nothing but itself.</summary>
internal sealed class RabbitMqLeasing : IAsyncDisposable
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);

    private readonly RabbitMqQueue _queue;
    private readonly RabbitMqOptions _options;
    private readonly IChannel _channel;
    private readonly AsyncEventingBasicConsumer _consumer;
    private readonly Channel<RabbitMqLease> _tasks = System.Threading.Channels.Channel.CreateUnbounded<RabbitMqLease>();
    private TaskCompletionSource? _silence;
    private string? _tag;
    private bool _readsPages;

    private RabbitMqLeasing(RabbitMqQueue queue, RabbitMqOptions options, IChannel channel)
    {
        (_queue, _options, _channel) = (queue, options, channel);
        _consumer = new AsyncEventingBasicConsumer(channel);
        _consumer.ReceivedAsync += (_, message) =>
        {
            _tasks.Writer.TryWrite(Lease(message.Body, message.BasicProperties, message.DeliveryTag, message.Redelivered));
            return Task.CompletedTask;
        };
        _consumer.UnregisteredAsync += (_, _) => SilentAsync();
        _consumer.ShutdownAsync += (_, _) => SilentAsync();
        channel.ChannelShutdownAsync += (_, _) => SilentAsync();
    }

    internal bool IsOpen => _channel.IsOpen;

    internal static async Task<RabbitMqLeasing> OpenAsync(
        RabbitMqQueue queue, RabbitMqOptions options, RabbitMqLink link, CancellationToken cancellation)
    {
        var channel = await link.ChannelAsync(cancellation).ConfigureAwait(false);
        await channel.BasicQosAsync(0, 1, global: false, cancellation).ConfigureAwait(false);
        return new RabbitMqLeasing(queue, options, channel);
    }

    /// <summary>The next message, waited for a moment.</summary>
    /// <param name="untilEmpty">Whether it must be sure that nothing waits when there is none: a busy broker counts its messages
    /// as none.</param>
    /// <param name="cancellation">Stops the waiting.</param>
    internal async Task<RabbitMqLease?> NextAsync(bool untilEmpty, CancellationToken cancellation)
    {
        if (!_readsPages)
        {
            _tag ??= await _channel.BasicConsumeAsync(_options.Tasks, autoAck: false, _consumer, cancellation)
                .ConfigureAwait(false);
            if (await TaskAsync(cancellation).ConfigureAwait(false) is { } task)
                return task;
            if (!untilEmpty && await _channel.MessageCountAsync(_options.Pages, cancellation).ConfigureAwait(false) == 0)
                return null;
            await SilenceAsync(cancellation).ConfigureAwait(false);
            if (_tasks.Reader.TryRead(out var late))
                return late;
        }

        var page = await GetAsync(_options.Pages, cancellation).ConfigureAwait(false);
        _readsPages = page is not null;
        return page ?? (untilEmpty ? await GetAsync(_options.Tasks, cancellation).ConfigureAwait(false) : null);
    }

    private async Task<RabbitMqLease?> GetAsync(string queue, CancellationToken cancellation) =>
        await _channel.BasicGetAsync(queue, autoAck: false, cancellation).ConfigureAwait(false) is { } got
            ? Lease(got.Body, got.BasicProperties, got.DeliveryTag, got.Redelivered) : null;

    /// <summary>Gives back what nobody has begun.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_channel.IsOpen)
            {
                await SilenceAsync(CancellationToken.None).ConfigureAwait(false);
                while (_tasks.Reader.TryRead(out var unread))
                    await unread.ReturnAsync().ConfigureAwait(false);
            }
        }
        catch (Exception trouble) when (RabbitMqBroker.IsTrouble(trouble, CancellationToken.None))
        {
            // Then the broker has given it back.
        }

        await _channel.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask<RabbitMqLease?> TaskAsync(CancellationToken cancellation)
    {
        if (_tasks.Reader.TryRead(out var ready))
            return ready;
        using var moment = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        moment.CancelAfter(Idle);
        try
        {
            return await _tasks.Reader.ReadAsync(moment.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
        catch (ChannelClosedException closed)
        {
            throw new IOException("The broker has closed the channel.", closed);
        }
    }

    /// <summary>Stops the tasks, and waits until none is on its way here.</summary>
    private async Task SilenceAsync(CancellationToken cancellation)
    {
        if (_tag is null)
            return;
        var silence = _silence = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await _channel.BasicCancelAsync(_tag, cancellationToken: cancellation).ConfigureAwait(false);
        _tag = null;
        await silence.Task.WaitAsync(Idle, cancellation).ConfigureAwait(false);
        _silence = null;
    }

    /// <summary>No task comes any more: when nobody asked for that, never again.</summary>
    private Task SilentAsync()
    {
        if (_silence is null || !_channel.IsOpen)
            _tasks.Writer.TryComplete();
        _silence?.TrySetResult();
        return Task.CompletedTask;
    }

    private RabbitMqLease Lease(ReadOnlyMemory<byte> body, IReadOnlyBasicProperties properties, ulong tag, bool wasDelivered) =>
        new(_queue, _channel, RabbitMqMessage.Read(body, properties, wasDelivered), tag);
}
