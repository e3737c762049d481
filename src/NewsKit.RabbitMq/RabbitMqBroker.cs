using System.Diagnostics;
using Microsoft.Extensions.Logging;
using NewsKit.Pipeline;
using RabbitMQ.Client.Exceptions;

namespace NewsKit.RabbitMq;

/// <summary>The broker, which may go away and come back.</summary>
internal sealed partial class RabbitMqBroker(RabbitMqOptions options, ILogger log) : IAsyncDisposable
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private readonly SemaphoreSlim _opening = new(1);
    private RabbitMqLink? _link;
    private bool _wasReached;

    /// <summary>Whether a failure means that the connection is of no more use. The client says of what took too long that it was
    /// cancelled.</summary>
    internal static bool IsTrouble(Exception failure, CancellationToken cancellation) => failure switch
    {
        TaskQueueException or TaskQueueFullException => false,
        OperationCanceledException => !cancellation.IsCancellationRequested,
        _ => failure is OperationInterruptedException or IOException or TimeoutException or ObjectDisposedException,
    };

    /// <summary>Gives back what was taken and not settled.</summary>
    internal ValueTask EndLeasingAsync() => _link?.EndLeasingAsync() ?? default;

    public async ValueTask DisposeAsync()
    {
        await DropAsync().ConfigureAwait(false);
        _opening.Dispose();
    }

    /// <summary>Does something with the broker, again and again when it goes away.</summary>
    internal async Task<T> TryAsync<T>(Func<RabbitMqLink, Task<T>> work, CancellationToken cancellation)
    {
        long? away = null;
        for (var wait = FirstWait; ; wait = wait * 2 > LongestWait ? LongestWait : wait * 2)
        {
            try
            {
                var link = await LinkAsync(cancellation).ConfigureAwait(false);
                return await work(link).ConfigureAwait(false);
            }
            catch (Exception trouble) when (IsTrouble(trouble, cancellation))
            {
                await DropAsync().ConfigureAwait(false);
                var since = away ?? Stopwatch.GetTimestamp();
                if (Stopwatch.GetElapsedTime(since) >= Patience(trouble))
                    throw new TaskQueueException(WhyNot(trouble), trouble);
                if (away is null)
                    Away(log, options.Place, trouble.Message);
                away = since;
            }

            await Task.Delay(wait, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>How long to wait after a failure; null for ever.</summary>
    private TimeSpan? Patience(Exception trouble) =>
        !_wasReached && (IsRefusal(trouble) || options.Patience is not null) ? TimeSpan.Zero : options.Patience;

    private string WhyNot(Exception trouble) => IsRefusal(trouble)
        ? $"The broker at {options.Place} refuses the name or the password."
        : $"The broker at {options.Place} is out of reach.";

    private static bool IsRefusal(Exception trouble) => trouble.InnerException
        is AuthenticationFailureException or PossibleAuthenticationFailureException;

    private async Task<RabbitMqLink> LinkAsync(CancellationToken cancellation)
    {
        await _opening.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (_link is { IsOpen: true })
                return _link;
            await DropAsync().ConfigureAwait(false);
            _link = await RabbitMqLink.OpenAsync(options, cancellation).ConfigureAwait(false);
            _wasReached = true;
            return _link;
        }
        finally
        {
            _opening.Release();
        }
    }

    private async Task DropAsync()
    {
        if (Interlocked.Exchange(ref _link, null) is { } link)
            await link.DisposeAsync().ConfigureAwait(false);
    }

    [LoggerMessage(10, LogLevel.Warning, "The broker {Place} is away and waited for: {Reason}")]
    private static partial void Away(ILogger log, string place, string reason);
}
