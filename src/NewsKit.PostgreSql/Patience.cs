using System.Diagnostics;
using System.Diagnostics.Metrics;
using NewsKit.Pipeline;

namespace NewsKit.PostgreSql;

/// <summary>Tries again, after 1, 2, 4 and up to 60 seconds, while the server is away or busy.</summary>
internal sealed class Patience(PostgreSqlServer server, TimeSpan giveUpAfter, Action<string>? notice)
{
    private const int LongestWait = 60;

    private static readonly Meter Meter = new(PipelineTelemetry.Name);

    private static readonly Counter<long> Retries = Meter.CreateCounter<long>(
        "newskit.pipeline.retries", "{retry}", "What was tried again at the database, by class of SQLSTATE.");

    /// <summary>Does work that may be done twice.</summary>
    /// <exception cref="SinkException">It cannot be done, or the patience is at its end.</exception>
    internal async Task<T> TryAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        var since = 0L;
        for (var seconds = 1; ; seconds = Math.Min(2 * seconds, LongestWait))
        {
            try
            {
                return await work().ConfigureAwait(false);
            }
            catch (Exception failure) when (PostgreSqlServer.IsOf(failure))
            {
                since = since == 0 ? Stopwatch.GetTimestamp() : since;
                var left = giveUpAfter == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue
                    : giveUpAfter - Stopwatch.GetElapsedTime(since);
                if (left <= TimeSpan.Zero || !PostgreSqlServer.IsAway(failure))
                    throw server.Explain(failure);
                var wait = TimeSpan.FromSeconds(Math.Min(seconds, Math.Ceiling(left.TotalSeconds)));
                Retries.Add(1, new KeyValuePair<string, object?>("newskit.sqlstate", PostgreSqlServer.Class(failure)));
                notice?.Invoke($"{server.Explain(failure).Message.TrimEnd('.')}; trying again in {wait.TotalSeconds:0} s.");
                await Task.Delay(wait, cancellation).ConfigureAwait(false);
            }
        }
    }
}
