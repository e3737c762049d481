using System.Text;
using NewsKit.Pipeline;
using NewsKit.Pipeline.Tests;
using NewsKit.RabbitMq;
using Xunit;

namespace NewsKit.Services.Tests;

/// <summary>Workers as processes, and what befalls them.</summary>
public sealed class WorkerTests : IAsyncDisposable
{
    private const int SplitBytes = 40_000;

    private readonly TestQueue _queue = new();
    private readonly TestFolder _folder = new();

    public async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        await _queue.DisposeAsync();
    }

    [Fact]
    public async Task TwoWorkersKilledThreeTimesEach_LoseNothingAndDoubleNothing()
    {
        var keys = await EnqueueAsync(Archive(6_000));
        var workers = new[] { Start(), Start() };
        for (var death = 0; death < 3; death++)
        {
            for (var index = 0; index < workers.Length; index++)
            {
                await Task.Delay(1_000 + 250 * death);
                Assert.False(workers[index].HasEnded, "There was too little to do.");
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
        Assert.Equal(keys, Shards.Keys(_folder["out"]));
        Assert.Equal(new QueueStatus(0, 0, 0, 0), await StatusAsync(status => status.Workers == 0));
    }

    [Theory]
    [InlineData("kill")]
    [InlineData("hang")]
    public async Task PageThatDoesHarm_IsTheOneDeadLetter(string harm)
    {
        var keys = await EnqueueAsync(Archive(300, harm));
        var key = PageKey.OfRecord($"<urn:uuid:{152:00000000}>", $"https://port.example/{harm}", $"2026-11-{1 + 152 % 28:00}T10:00:00Z")
            .ToString();
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

    private TestProcess Start(params string[] more) => TestProcess.NewsKit(["worker", "--to", $"ndjson:{_folder["out"]}/", "--root",
        $"r={_folder.Path}", "--queue", _queue.Prefix, "--jobs", "1", "--until-empty", .. more]);

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
    private async Task<List<string>> EnqueueAsync(WarcArchive archive)
    {
        var sources = PageSources.Find([_folder.Add("in.warc.gz", archive.Bytes)]);
        var roots = new Dictionary<string, string> { ["r"] = _folder.Path };
        await using var queue = _queue.Open();
        await queue.EnqueueAsync(await sources.ToTasksAsync(roots, SplitBytes).ToListAsync(), default);
        return await sources.ReadAsync().Select(page => page.Key.ToString()).Order(StringComparer.Ordinal).ToListAsync();
    }
}
