using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsKit.Pipeline;

namespace NewsKit.RabbitMq;

/// <summary>The worker as a service of a host. When the sink fails for good, so does the host.</summary>
internal sealed class NewsKitWorker(
    IOptions<NewsKitWorkerOptions> options, IHostApplicationLifetime lifetime,
    ILogger<TaskWorker> log, ILogger<RabbitMqQueue> queueLog) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var settings = options.Value;
        var queue = new RabbitMqQueue(settings.Broker! with { Patience = null }, queueLog);
        await using (queue.ConfigureAwait(false))
            await new TaskWorker(queue, settings.ToWorker(), log).RunAsync(null, stoppingToken).ConfigureAwait(false);
        if (settings.UntilEmpty)
            lifetime.StopApplication();
    }
}
