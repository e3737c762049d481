using NewsKit.Pipeline;

namespace NewsKit.RabbitMq;

/// <summary>Which broker, which queues.</summary>
public sealed record RabbitMqOptions
{
    /// <summary>The address, with name and password: <c>amqps://user:password@host/</c>. No message and no log shows
    /// more of it than host and port.</summary>
    public required Uri Address { get; init; }

    /// <summary>What the names of the queues begin with; <c>newskit</c>.</summary>
    public string Prefix { get; init; } = "newskit";

    /// <summary>Whether <c>amqp://</c> may leave this machine, passwords and all; false.</summary>
    public bool AllowPlain { get; init; }

    /// <summary>How long a broker that is away is waited for; 5 minutes. With a limit it must be there at the start; null
    /// waits for ever, also for the first time.</summary>
    public TimeSpan? Patience { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Host and prefix, no secret.</summary>
    public override string ToString() => $"{Place} {Prefix}";

    internal string Tasks => Prefix + ".tasks";

    internal string Pages => Prefix + ".pages";

    internal string Dead => Prefix + ".dead";

    /// <summary>All of the address that may be shown.</summary>
    internal string Place => Address.IsDefaultPort || Address.Port < 0 ? Address.Host : $"{Address.Host}:{Address.Port}";

    /// <summary>Whether the address can be used.</summary>
    /// <exception cref="TaskQueueException">It cannot.</exception>
    internal void Check()
    {
        if (Address is not { IsAbsoluteUri: true, Scheme: "amqp" or "amqps" })
            throw new TaskQueueException("The address of the broker must begin with amqps:// or amqp://.");
        if (Address.Scheme == "amqp" && !Address.IsLoopback && !AllowPlain)
        {
            throw new TaskQueueException(
                $"The connection to {Place} would be plain; amqps:// is needed off this machine, unless plain is allowed.");
        }
    }
}
