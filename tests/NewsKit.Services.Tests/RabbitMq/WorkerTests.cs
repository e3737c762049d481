using System.Text;
using NewsKit.Pipeline;
using NewsKit.Pipeline.Tests;
using NewsKit.RabbitMq;
using RabbitMQ.Client;
using Xunit;

namespace NewsKit.Services.Tests;

/// <summary>Workers as processes, and what befalls them.</summary>
public sealed class WorkerTests : IAsyncDisposable
{
    private const int SplitBytes = 40_000;

    private readonly TestQueue _queue = new();
    private readonly TestFolder _folder = new();
    private TestSchema? _schema;

    public async ValueTask DisposeAsync()
    {
        _schema?.Dispose();
        _folder.Dispose();
        await _queue.DisposeAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TwoWorkersKilledThreeTimesEach_LoseNothingAndDoubleNothing(bool intoDatabase)
    {
        _schema = intoDatabase ? new TestSchema() : null;
        var keys = await EnqueueAsync(Archive(30_000));
        var workers = new[] { Start(), Start() };
        var before = 0;
        for (var death = 0; death < 3; death++)
        {
            for (var index = 0; index < workers.Length; index++)
            {
                // Amid the work: a task or two after the last death, and then a moment.
                while (Written() <= before)
                    await Task.Delay(50);
                before = Written();
                await Task.Delay(40 * (death + index));
                Assert.False(workers[index].HasEnded, workers[index].Said);
                await workers[index].KillAsync();
                workers[index].Dispose();
                workers[index] = Start();
            }
        }

        foreach (var worker in workers)
        {
            Assert.Equal(0, await worker.StatusAsync());
            worker.Dispose();
        }

        // What the other one held when it died.
        using var last = Start();
        Assert.Equal(0, await last.StatusAsync());
        Assert.Equal(keys, _schema?.Ask("SELECT string_agg(key, ' ' ORDER BY key COLLATE \"C\") FROM articles")?.Split(' ')
            ?? (IEnumerable<string>)Shards.Keys(_folder["out"]));
        Assert.Equal(new QueueStatus(0, 0, 0, 0), await StatusAsync(status => status.Workers == 0));
    }

    /// <summary>How many shards there are, or rows.</summary>
    private int Written() => _schema is null
        ? Directory.Exists(_folder["out"]) ? Directory.GetFiles(_folder["out"], "*.gz").Length : 0
        : int.Parse(_schema.Ask("SELECT coalesce(sum(n_tup_ins), 0) FROM pg_stat_user_tables WHERE relname = 'articles' "
            + $"AND schemaname = '{_schema.Name}'")!, provider: null);

    [Fact]
    public async Task DatabaseThatGoesAway_IsWaitedFor()
    {
        _schema = new TestSchema();
        var keys = await EnqueueAsync(Archive(3_000));
        using var worker = Start();
        await Task.Delay(3_000);
        await TestServer.Postgres.KillAsync();
        await Task.Delay(2_000);
        Assert.False(worker.HasEnded, worker.Said);
        await TestServer.Postgres.StartAsync();

        Assert.Equal(0, await worker.StatusAsync());
        Assert.Contains("trying again in ", worker.Said, StringComparison.Ordinal);
        Assert.Equal($"{keys.Count}", _schema.Ask("SELECT count(*) FROM articles"));
        Assert.Equal("0", _schema.Ask("SELECT count(*) FROM import_progress"));
    }

    [Theory]
    [InlineData("kill")]
    [InlineData("hang")]
    public async Task PageThatDoesHarm_IsTheOneDeadLetter(string harm)
    {
        var keys = await EnqueueAsync(Archive(300, harm));
        var key = PageKey.OfRecord("<urn:uuid:00000152>", $"https://port.example/{harm}", "2026-11-13T10:00:00Z").ToString();
        var (lost, said) = (0, new StringBuilder());
        while (lost < 20)
        {
            using var worker = TestProcess.Harmed(_folder.Path, _folder["out"], _queue.Prefix);
            var status = await worker.StatusAsync();
            said.Append(worker.Said);
            if (status == 0)
                break;
            Assert.Equal(harm == "hang" ? TaskWorker.Lost : 137, status);
            lost++;
        }

        using var dead = TestProcess.NewsKit("queue", "dead", "--queue", _queue.Prefix);
        Assert.Equal(0, await dead.StatusAsync());

        Assert.InRange(lost, 1, 6);
        Assert.Equal(keys.Where(other => other != key), Shards.Keys(_folder["out"]));
        var letter = Assert.Single(dead.Said.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => line.Trim().Length > 0);
        Assert.StartsWith($"killedWorker\t{key}\tr/in.warc.gz#", letter, StringComparison.Ordinal);
        if (harm == "hang")
            Assert.Contains($"Page {key} (in.warc.gz#", said.ToString(), StringComparison.Ordinal);

        using var requeue = TestProcess.NewsKit("queue", "requeue", "--queue", _queue.Prefix);
        Assert.Equal(0, await requeue.StatusAsync());
        using var mended = TestProcess.Harmed(_folder.Path, _folder["out"], _queue.Prefix, "mended");
        Assert.Equal(0, await mended.StatusAsync());
        Assert.Equal(keys, Shards.Keys(_folder["out"]));
        Assert.Equal(new QueueStatus(0, 0, 0, 0), await StatusAsync(status => status.Dead == 0));
    }

    [Fact]
    public async Task BrokerThatGoesAwayAndComesBack_LosesNothing()
    {
        var keys = await EnqueueAsync(Archive(4_000));
        using var first = Start();
        using var second = Start();
        await Task.Delay(2_000);
        await TestServer.RabbitMq.KillAsync();
        await Task.Delay(1_000);
        await TestServer.RabbitMq.StartAsync();
        await Task.Delay(3_000);
        await TestServer.RabbitMqCtlAsync("close_all_connections", "test");

        Assert.Equal(0, await first.StatusAsync());
        Assert.Equal(0, await second.StatusAsync());
        using var last = Start();
        Assert.Equal(0, await last.StatusAsync());
        Assert.Contains("is away and waited for", first.Said + second.Said, StringComparison.Ordinal);
        Assert.Equal(keys, Shards.Keys(_folder["out"]));
        Assert.Equal(new QueueStatus(0, 0, 0, 0), await StatusAsync(status => status.Workers == 0));
    }

    /// <summary>An acknowledgement that is lost: whoever has done the task does not notice, and another does it again, or sees
    /// that it is done.</summary>
    [Fact]
    public async Task TaskThatTwoWorkersHave_IsThereOnce()
    {
        var keys = await EnqueueAsync(Archive(100), split: null);
        await using var queue = _queue.Open();
        await using var leases = queue.LeaseAsync(untilEmpty: false, default).GetAsyncEnumerator();
        await leases.MoveNextAsync();
        var mine = new InMemoryTaskQueue();
        await mine.EnqueueAsync([leases.Current.Task], default);
        await TestServer.RabbitMqCtlAsync("close_all_connections", "test");

        using var other = Start();
        var worker = new TaskWorker(mine, new TaskWorkerOptions
        {
            Roots = new Dictionary<string, string> { ["r"] = _folder.Path },
            OpenSink = task => NdjsonShard.Open(_folder["out"], task),
            UntilEmpty = true,
        });
        await worker.RunAsync();
        await leases.Current.CompleteAsync();

        Assert.Equal(0, await other.StatusAsync());
        Assert.Equal(keys, Shards.Keys(_folder["out"]));
        Assert.Equal(new QueueStatus(0, 0, 0, 0), await StatusAsync(status => status.Workers == 0));
    }

    [Fact]
    public async Task PlanIntoAFullQueue_IsDoneAllTheSame()
    {
        await using var queue = _queue.Open();
        await queue.StatusAsync(default);
        await TestServer.RabbitMqCtlAsync("set_policy", _queue.Prefix, $"^{_queue.Prefix}[.]tasks$", "{\"max-length\":3}",
            "--apply-to", "queues");
        var keys = await EnqueueAsync(Archive(3_000), split: 2_000);

        using var worker = Start();

        Assert.Equal(0, await worker.StatusAsync());
        Assert.Equal(keys, Shards.Keys(_folder["out"]));
        Assert.Equal(new QueueStatus(0, 0, 0, 0), await StatusAsync(status => status.Workers == 0));
    }

    [Fact]
    public async Task WorkerThatIsToldToStop_PutsBackTheRestAndEndsWellAtOnce()
    {
        var keys = await EnqueueAsync(Archive(6_000), split: null);
        using var first = Start("--progress", "json");
        while (!first.Said.Contains("\"pages\"", StringComparison.Ordinal))
            await Task.Delay(100);
        first.Terminate();
        Assert.Equal(0, await first.StatusAsync());
        Assert.InRange(Shards.Keys(_folder["out"]).Count, 1, keys.Count - 1);
        Assert.Equal(1, (await StatusAsync(status => status.Tasks == 1)).Tasks);

        using var second = Start();
        Assert.Equal(0, await second.StatusAsync());
        Assert.Equal(keys, Shards.Keys(_folder["out"]));
    }

    [Theory]
    [InlineData("""{"version":1,"kind":"ndjsonRange","root":"r","path":"/etc/passwd"}""")]
    [InlineData("""{"version":1,"kind":"files","root":"r","path":".","files":["../secret.html"]}""")]
    [InlineData("""{"version":1,"kind":"files","root":"r","path":".","files":["/etc/passwd"]}""")]
    [InlineData("""{"version":1,"kind":"plan","root":"r","path":"../in.warc.gz"}""")]
    [InlineData("""{"version":1,"kind":"warcRange","root":"else","path":"in.warc.gz"}""")]
    [InlineData("""{"version":1,"kind":"warcRange","root":"r","path":"link/in.warc.gz","key":"k"}""")]
    [InlineData("""{"version":1,"kind":"exec","root":"r","path":"in.warc.gz"}""")]
    public async Task MessageThatReachesOut_IsADeadLetter(string json)
    {
        Directory.CreateDirectory(_folder["in"]);
        _folder.Add("secret.html", WarcArchive.Page(1));
        _folder.Add("in.warc.gz", Archive(1).Bytes);
        File.CreateSymbolicLink(_folder["in/link"], _folder.Path);
        await using (var queue = _queue.Open())
            await queue.StatusAsync(default);
        var body = Encoding.UTF8.GetBytes(json);
        await TestQueue.AskAsync(async channel => await channel.BasicPublishAsync("", $"{_queue.Prefix}.tasks", body));
        await StatusAsync(status => status.Tasks == 1);

        using var worker = Start("--root", $"r={_folder["in"]}");

        Assert.Equal(0, await worker.StatusAsync());
        using var dead = TestProcess.NewsKit("queue", "dead", "--queue", _queue.Prefix);
        Assert.Equal(0, await dead.StatusAsync());
        Assert.StartsWith("badTask\t", dead.Said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["out"]) && Shards.Keys(_folder["out"]).Count > 0);
    }

    /// <summary>A host of another program, with the queues of everybody.</summary>
    [Fact]
    public async Task SampleWorker_DoesWhatEnqueueHasPutIn()
    {
        var sources = PageSources.Find([_folder.Add("in.warc.gz", Archive(50).Bytes)]);
        using var enqueue = TestProcess.NewsKit("enqueue", _folder["in.warc.gz"], "--root", $"crawl={_folder.Path}");
        Assert.Equal(0, await enqueue.StatusAsync());
        Assert.Contains("1 message for ", enqueue.Said, StringComparison.Ordinal);
        Assert.Contains("no worker listens yet", enqueue.Said, StringComparison.Ordinal);

        using var worker = TestProcess.Sample(_folder.Path, "until-empty");

        Assert.Equal(0, await worker.StatusAsync());
        Assert.Equal(await KeysAsync(sources), Shards.Keys(_folder["out"]));
        await TestQueue.DeleteAsync("newskit");
    }

    private TestProcess Start(params string[] more) => TestProcess.NewsKit(["worker", "--to",
        .. _schema is null ? new[] { $"ndjson:{_folder["out"]}/" } : ["postgres:", "--schema", _schema.Name],
        "--queue", _queue.Prefix, "--jobs", "1", "--until-empty", .. more.Contains("--root") ? more
        : ["--root", $"r={_folder.Path}", .. more]]);

    private Task<QueueStatus> StatusAsync(Func<QueueStatus, bool> isRight) =>
        _queue.WaitAsync(queue => queue.StatusAsync(default), isRight);

    /// <summary>An archive of pages, the middle one of which may do harm.</summary>
    private static WarcArchive Archive(int count, string? harm = null)
    {
        var archive = new WarcArchive();
        for (var number = 1; number <= count; number++)
        {
            var page = WarcArchive.Response(WarcArchive.Text(WarcArchive.Page(number)));
            var address = number == count / 2 + 2 && harm is not null ? $"https://port.example/{harm}" : null;
            archive.AddRecord(archive.Record(page, uri: address), isZipped: true);
        }

        return archive;
    }

    /// <summary>The keys of the pages, in order.</summary>
    private async Task<List<string>> EnqueueAsync(WarcArchive archive, long? split = SplitBytes)
    {
        var sources = PageSources.Find([_folder.Add("in.warc.gz", archive.Bytes)]);
        var roots = new Dictionary<string, string> { ["r"] = _folder.Path };
        await using var queue = _queue.Open();
        await queue.EnqueueAsync(await sources.ToTasksAsync(roots, split).ToListAsync(), default);
        return await KeysAsync(sources);
    }

    private static async Task<List<string>> KeysAsync(PageSources sources) =>
        await sources.ReadAsync().Select(page => page.Key.ToString()).Order(StringComparer.Ordinal).ToListAsync();
}
