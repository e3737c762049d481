using System.Diagnostics;
using System.Diagnostics.Metrics;
using NewsKit.Pipeline;
using Npgsql;

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
        var start = Stopwatch.GetTimestamp();
        for (var seconds = 1; ; seconds = Math.Min(2 * seconds, LongestWait))
        {
            try
            {
                return await work().ConfigureAwait(false);
            }
            catch (NpgsqlException failure)
            {
                var wait = TimeSpan.FromSeconds(seconds);
                var isOver = giveUpAfter != Timeout.InfiniteTimeSpan && Stopwatch.GetElapsedTime(start) + wait > giveUpAfter;
                if (isOver || !PostgreSqlServer.IsAway(failure))
                    throw server.Explain(failure);
                Retries.Add(1, new KeyValuePair<string, object?>("newskit.sqlstate", PostgreSqlServer.Class(failure)));
                notice?.Invoke($"{server.Explain(failure).Message.TrimEnd('.')}; trying again in {seconds} s.");
                await Task.Delay(wait, cancellation).ConfigureAwait(false);
            }
        }
    }
}
