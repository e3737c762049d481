using System.Diagnostics;
using System.Globalization;
using NewsKit.Pipeline;
using NewsKit.PostgreSql;
using NewsKit.RabbitMq;
using Npgsql;

namespace NewsKit.Benchmarks;

/// <summary>What tasks cost a broker and pages a database, where <c>tests/services/run</c> has started them.</summary>
internal sealed class ServerCosts(Action<FormattableString> line)
{
    private const int Tasks = 10_000;
    private const double TicksASecond = 100;

    private static readonly string? Postgres = Environment.GetEnvironmentVariable("NEWSKIT_TEST_POSTGRES");

    /// <summary>Does the tasks of a queue on the broker, then as many as fit that name nothing.</summary>
    internal async Task BrokerAsync(Func<ITaskQueue, Task> work)
    {
        if (Environment.GetEnvironmentVariable("NEWSKIT_TEST_RABBITMQ") is not { } address)
            return;
        await using var queue = new RabbitMqQueue(
            new RabbitMqOptions { Address = new Uri(address), Prefix = $"scaling-{Guid.NewGuid():N}" });
        await work(queue);
        var task = new ImportTask { Kind = TaskKind.WarcRange, Root = "crawl", Path = "pages.warc.gz" };
        var tasks = Enumerable.Range(0, Tasks).Select(number => task with { Start = number });
        var start = Stopwatch.GetTimestamp();
        await queue.EnqueueAsync([.. tasks], default);
        line($"{"tasks put in, confirmed",-34}{Tasks / Stopwatch.GetElapsedTime(start).TotalSeconds,10:F0} a second");
        start = Stopwatch.GetTimestamp();
        await foreach (var lease in queue.LeaseAsync(untilEmpty: true, default))
            await lease.CompleteAsync();
        line($"{"tasks taken by one, one at a time",-34}{Tasks / Stopwatch.GetElapsedTime(start).TotalSeconds,10:F0} a second");
    }

    /// <summary>Imports into a schema of its own.</summary>
    /// <returns>CPU of the server in milliseconds, and bytes on its disk, a page; null without a server.</returns>
    internal async Task<(double Milliseconds, double Bytes)?> DatabaseAsync(
        bool search, Func<IArticleSink, Task<ImportSummary>> import)
    {
        if (Postgres is null)
            return null;
        var schema = search ? "scaling_search" : "scaling";
        var before = ServerSeconds();
        await using var sink = new PostgreSqlSink(Postgres, new PostgreSqlSinkOptions { Schema = schema, Search = search });
        var summary = await import(sink);
        await sink.DisposeAsync();
        var bytes = Size(schema) / summary.Pages;
        // What a connection has used is known when it is gone.
        NpgsqlConnection.ClearAllPools();
        await Task.Delay(TimeSpan.FromSeconds(1));
        var cost = (ServerSeconds() - before) * 1e3 / summary.Pages;
        var name = search ? "PostgreSQL with search, the server" : "PostgreSQL, the server";
        line($"{name,-34}{cost,10:F2} ms, {bytes / 1e3:F1} KB a page");
        return (cost, bytes);
    }

    private static double Size(string schema)
    {
        using var connection = new NpgsqlConnection(Postgres);
        connection.Open();
        using var command = new NpgsqlCommand(
            "SELECT sum(pg_total_relation_size(c.oid)) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                + "WHERE c.relkind = 'r' AND n.nspname = @schema", connection);
        command.Parameters.AddWithValue("schema", schema);
        return Convert.ToDouble(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>What the server and its processes that have ended have used.</summary>
    private static double ServerSeconds()
    {
        var folder = Environment.GetEnvironmentVariable("NEWSKIT_TEST_FOLDER")!;
        var process = File.ReadAllText(Path.Combine(folder, "postgres.pid")).Trim();
        var fields = File.ReadAllText($"/proc/{process}/stat").Split(") ")[^1].Split(' ');
        return fields[11..15].Sum(field => double.Parse(field, CultureInfo.InvariantCulture)) / TicksASecond;
    }
}
