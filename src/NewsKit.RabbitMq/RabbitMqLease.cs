using NewsKit.Pipeline;
using RabbitMQ.Client;

namespace NewsKit.RabbitMq;

/// <summary>A message that was taken. What is settled on a channel that is gone is not: it comes again.</summary>
internal sealed class RabbitMqLease(RabbitMqQueue queue, IChannel channel, RabbitMqMessage message, ulong tag) : ILeasedTask
{
    public ImportTask Task => message.Task!;

    public int Deliveries => message.Deliveries;

    public string? TraceParent => message.TraceParent;

    /// <summary>Why the message is no task; null when it is.</summary>
    internal PageProblem? Problem => message.Problem;

    public ValueTask CompleteAsync() => SettleAsync(channel.BasicAckAsync);

    public async ValueTask RejectAsync(PageProblem why)
    {
        // Published and not refused, since a refusal takes no reason along.
        await queue.BuryAsync(message.Rejected(why)).ConfigureAwait(false);
        await CompleteAsync().ConfigureAwait(false);
    }

    public ValueTask ReturnAsync() => SettleAsync((delivery, multiple, cancellation) =>
        channel.BasicNackAsync(delivery, multiple, requeue: true, cancellation));

    private async ValueTask SettleAsync(Func<ulong, bool, CancellationToken, ValueTask> settle)
    {
        try
        {
            await settle(tag, false, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception trouble) when (RabbitMqBroker.IsTrouble(trouble, CancellationToken.None))
        {
            // The broker has given it back already.
        }
    }
}
