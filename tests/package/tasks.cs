// Tasks of a queue, as another program has them: an archive of lines into a shard, and a broker that is not there.
using NewsKit.Pipeline;
using NewsKit.RabbitMq;

var folder = Directory.CreateTempSubdirectory().FullName;
var page = "<article><h1>Le pont rouvre</h1>"
    + "<p>Après huit mois de travaux, le pont a rouvert samedi matin devant une petite foule.</p></article>";
File.WriteAllText(Path.Combine(folder, "pages.ndjson"), $$"""{"id":"1","html":"<html><body>{{page}}</body></html>"}""" + "\n");
var roots = new Dictionary<string, string> { ["r"] = folder };
await using var queue = new InMemoryTaskQueue();
await queue.EnqueueAsync(
    await PageSources.Find([Path.Combine(folder, "pages.ndjson")]).ToTasksAsync(roots, null).ToListAsync(), default);
var summary = await new TaskWorker(queue, new TaskWorkerOptions
{
    Roots = roots,
    OpenSink = task => NdjsonShard.Open(Path.Combine(folder, "out"), task),
    UntilEmpty = true,
}).RunAsync();
await using var broker = new RabbitMqQueue(new RabbitMqOptions { Address = new Uri("amqp://guest:guest@127.0.0.1:1/") });
try
{
    await broker.StatusAsync(default);
}
catch (TaskQueueException refusal)
{
    Console.WriteLine($"{summary} {Directory.GetFiles(Path.Combine(folder, "out")).Length} {refusal.Message}");
}
