// A worker to which pages do harm, until it is mended: NewsKit.Services.Worker ROOT OUT PREFIX [mended]
using NewsKit;
using NewsKit.Pipeline;
using NewsKit.RabbitMq;
using NewsKit.Services.Worker;

await using var queue = new RabbitMqQueue(new RabbitMqOptions
{
    Address = new Uri(Environment.GetEnvironmentVariable("NEWSKIT_TEST_RABBITMQ")!),
    Prefix = args[2],
});
var worker = new TaskWorker(queue, new TaskWorkerOptions
{
    Roots = new Dictionary<string, string> { ["r"] = args[0] },
    OpenSink = task => NdjsonShard.Open(args[1], task),
    Parser = new ArticleParserOptions
    {
        SiteRules = new HarmfulPages(isMended: args is [.., "mended"]),
        Limits = new NewsKitLimits { WallClock = TimeSpan.FromSeconds(1) },
    },
    Import = new ImportOptions { Jobs = 2 },
    UntilEmpty = true,
}, new ConsoleLog());
Console.WriteLine(await worker.RunAsync());
