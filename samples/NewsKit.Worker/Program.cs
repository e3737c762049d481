// A worker as a service, seen from outside: the tasks of RabbitMQ into shards of lines, metrics and traces to OpenTelemetry.
// NEWSKIT_RABBITMQ is the broker, NEWSKIT_ROOT what may be read, NEWSKIT_ARTICLES where shards go; OTEL_EXPORTER_OTLP_ENDPOINT
// says where a collector listens. With the argument until-empty it ends when there is nothing left to do.
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsKit.Pipeline;
using NewsKit.RabbitMq;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

var builder = Host.CreateApplicationBuilder();
builder.Services.AddNewsKitWorker(options =>
{
    var articles = Setting("NEWSKIT_ARTICLES");
    options.Broker = new RabbitMqOptions { Address = new Uri(Setting("NEWSKIT_RABBITMQ")) };
    options.Roots["crawl"] = Setting("NEWSKIT_ROOT");
    options.OpenSink = task => NdjsonShard.Open(articles, task);
    options.UntilEmpty = args is ["until-empty"];
});
builder.Services.AddOpenTelemetry()
    .WithMetrics(metrics => metrics.AddMeter(PipelineTelemetry.Name).AddOtlpExporter())
    .WithTracing(traces => traces.AddSource(PipelineTelemetry.Name).AddOtlpExporter());
await builder.Build().RunAsync();

static string Setting(string name) => Environment.GetEnvironmentVariable(name)
    ?? throw new InvalidOperationException($"{name} is not set.");
