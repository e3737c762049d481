using NewsKit.Pipeline;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace NewsKit.RabbitMq;

/// <summary>A connection with its queues declared, as long as it lasts.</summary>
internal sealed class RabbitMqLink : IAsyncDisposable
{
    /// <summary>How many messages wait to be confirmed.</summary>
    internal const int MostUnconfirmed = 1_000;

    private const int MostReturnsOfAPage = 2;
    private const int MostReturnsOfATask = 10;
    // Looking at a dead letter counts as a delivery; newer brokers would drop it at the twentieth.
    private const int MostLooks = 1_000_000_000;

    private readonly IConnection _connection;

    private RabbitMqLink(IConnection connection, IChannel publishing) => (_connection, Publishing) = (connection, publishing);

    /// <summary>Confirms what is published.</summary>
    internal IChannel Publishing { get; }

    /// <summary>What takes messages; null while nobody does.</summary>
    internal RabbitMqLeasing? Leasing { get; set; }

    internal bool IsOpen => _connection.IsOpen && Publishing.IsOpen && Leasing is null or { IsOpen: true };

    internal static async Task<RabbitMqLink> OpenAsync(RabbitMqOptions options, CancellationToken cancellation)
    {
        var factory = new ConnectionFactory
        {
            Uri = options.Address,
            ClientProvidedName = $"newskit {Environment.MachineName} {Environment.ProcessId}",
            // What was under way on a connection that is gone is known better here than there.
            AutomaticRecoveryEnabled = false,
            TopologyRecoveryEnabled = false,
        };
        var connection = await factory.CreateConnectionAsync(cancellation).ConfigureAwait(false);
        try
        {
            // A smaller limit makes the client wait between messages.
            var confirmed = new CreateChannelOptions(true, true, new ThrottlingRateLimiter(4 * MostUnconfirmed));
            var publishing = await connection.CreateChannelAsync(confirmed, cancellation).ConfigureAwait(false);
            await DeclareAsync(publishing, options, cancellation).ConfigureAwait(false);
            return new RabbitMqLink(connection, publishing);
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A channel of its own, which gives back what it has taken when it is closed.</summary>
    internal Task<IChannel> ChannelAsync(CancellationToken cancellation) =>
        _connection.CreateChannelAsync(cancellationToken: cancellation);

    internal async ValueTask EndLeasingAsync()
    {
        if (Leasing is { } leasing)
            await leasing.DisposeAsync().ConfigureAwait(false);
        Leasing = null;
    }

    public async ValueTask DisposeAsync()
    {
        await EndLeasingAsync().ConfigureAwait(false);
        await _connection.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task DeclareAsync(IChannel channel, RabbitMqOptions options, CancellationToken cancellation)
    {
        await DeclareAsync(channel, options.Dead, Arguments(MostLooks), cancellation).ConfigureAwait(false);
        foreach (var (name, returns) in new[] { (options.Tasks, MostReturnsOfATask), (options.Pages, MostReturnsOfAPage) })
        {
            var arguments = Arguments(returns);
            arguments["x-dead-letter-exchange"] = "";
            arguments["x-dead-letter-routing-key"] = options.Dead;
            arguments["x-dead-letter-strategy"] = "at-least-once";
            arguments["x-overflow"] = "reject-publish";
            await DeclareAsync(channel, name, arguments, cancellation).ConfigureAwait(false);
        }
    }

    private static Dictionary<string, object?> Arguments(int returns) =>
        new(StringComparer.Ordinal) { ["x-queue-type"] = "quorum", ["x-delivery-limit"] = returns };

    private static async Task DeclareAsync(
        IChannel channel, string name, Dictionary<string, object?> arguments, CancellationToken cancellation)
    {
        try
        {
            await channel.QueueDeclareAsync(name, durable: true, exclusive: false, autoDelete: false, arguments,
                cancellationToken: cancellation).ConfigureAwait(false);
        }
        catch (OperationInterruptedException refusal) when (refusal.ShutdownReason?.ReplyCode == Constants.PreconditionFailed)
        {
            throw new TaskQueueException(
                $"There is a queue '{name}' that NewsKit has not made ({refusal.ShutdownReason.ReplyText}); "
                    + "name another prefix, or delete it.", refusal);
        }
    }
}
