using System.Text;
using Xunit;

namespace NewsKit.Pipeline.Tests;

public sealed class TaskWorkerTests : IDisposable
{
    private const int Count = 23;
    private const long SmallSplit = 2_000;

    private readonly TestFolder _folder = new();
    private readonly InMemoryTaskQueue _queue = new();

    public static TheoryData<string> Forms => [.. TestPages.Forms];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Workers_GiveWhatAnImportGives(string form)
    {
        var sources = await EnqueueAsync(form);

        var summary = await RunAsync();

        Assert.Equal(await KeysAsync(sources), Shards.Keys(_folder["out"]));
        Assert.Equal(["done"], summary.Tasks.Keys);
        Assert.Empty(_queue.Dead);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task TaskThatKilledTwice_IsReadPageByPage(string form)
    {
        var sources = await EnqueueAsync(form, split: null);
        for (var death = 0; death < 2; death++)
        {
            var leases = new List<IAsyncEnumerator<ILeasedTask>>();
            while (_queue.LeaseAsync(untilEmpty: true, default).GetAsyncEnumerator() is var lease && await lease.MoveNextAsync())
                leases.Add(lease);
            foreach (var lease in leases)
                await lease.DisposeAsync();
        }

        var summary = await RunAsync();

        var keys = await KeysAsync(sources);
        Assert.Equal(keys, Shards.Keys(_folder["out"]));
        Assert.Equal(keys.Count, summary.Tasks["done"]);
        Assert.Equal(sources.Tasks.Count, summary.Tasks["exploded"]);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task TaskWithoutTime_LeavesItsRestToAnother(string form)
    {
        var sources = await EnqueueAsync(form, split: null);

        var summary = await RunAsync(options => options with { TaskTime = TimeSpan.Zero });

        Assert.Equal(await KeysAsync(sources), Shards.Keys(_folder["out"]));
        Assert.True(summary.Tasks["done"] > sources.Tasks.Count);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task WorkerThatIsStopped_PutsBackWhatItHasNotRead(string form)
    {
        var sources = await EnqueueAsync(form, split: null);
        using var stop = new CancellationTokenSource();
        var seen = new StopAfter(5, stop);

        var first = await RunAsync(progress: seen, stop: stop.Token);
        var second = await RunAsync();

        Assert.InRange(first.Pages.Pages, 5, Count - 1);
        Assert.Equal(await KeysAsync(sources), Shards.Keys(_folder["out"]));
        Assert.True(second.Pages.Pages > 0);
    }

    [Fact]
    public async Task PlanWithoutRoom_IsReadByItsWorker()
    {
        var queue = new InMemoryTaskQueue(capacity: 1);
        var sources = await EnqueueAsync("warc.gz", queue: queue);

        var summary = await RunAsync(queue: queue);

        Assert.Equal(await KeysAsync(sources), Shards.Keys(_folder["out"]));
        Assert.InRange(summary.Tasks["done"], 2, 4);
    }

    [Fact]
    public async Task TaskThatIsDoneTwice_HasOneShard()
    {
        var sources = await EnqueueAsync("warc.gz", split: null);
        await EnqueueAsync("warc.gz", split: null);
        await Task.WhenAll(RunAsync(), RunAsync());
        await EnqueueAsync("warc.gz", split: null);

        var summary = await RunAsync();

        Assert.Equal(0, summary.Pages.Pages);
        Assert.Equal(await KeysAsync(sources), Shards.Keys(_folder["out"]));
        Assert.Single(Directory.GetFiles(_folder["out"]));
    }

    [Theory]
    [InlineData("r", "../secret.ndjson", "no relative path")]
    [InlineData("r", "a/../../secret.ndjson", "no relative path")]
    [InlineData("r", "a\\..\\..\\secret.ndjson", "no relative path")]
    [InlineData("r", "/etc/passwd", "no relative path")]
    [InlineData("r", "", "no relative path")]
    [InlineData("r", "a\0b", "no relative path")]
    [InlineData("r", "link.ndjson", "out of its root")]
    [InlineData("r", "folder/secret.ndjson", "out of its root")]
    [InlineData("other", "in.ndjson", "no root 'other'")]
    [InlineData("", "in.ndjson", "no root ''")]
    public async Task TaskThatReachesOut_IsBad(string root, string path, string why)
    {
        _folder.Add("secret.ndjson", TestPages.Line(1));
        _folder.Add("root/in.ndjson", TestPages.Line(2));
        File.CreateSymbolicLink(_folder["root/link.ndjson"], _folder["secret.ndjson"]);
        File.CreateSymbolicLink(_folder["root/folder"], _folder.Path);
        var range = new ImportTask { Kind = TaskKind.NdjsonRange, Root = root, Path = path };
        ImportTask[] tasks =
        [
            range, range with { Kind = TaskKind.Plan }, range with { Kind = TaskKind.WarcRange }, range with { Key = "k" },
            range with { Kind = TaskKind.Files, Path = ".", Files = ["in.ndjson", path] },
            range with { Kind = TaskKind.Files, Files = ["in.ndjson"] },
        ];
        await _queue.EnqueueAsync(tasks, default);

        var summary = await RunAsync(root: _folder["root"]);

        Assert.Equal(tasks.Length, summary.Tasks["dead"]);
        Assert.All(_queue.Dead, dead => Assert.Equal(PageReasons.BadTask, dead.Problem.Reason));
        Assert.Contains(_queue.Dead, dead => dead.Problem.Message.Contains(why, StringComparison.Ordinal));
        Assert.False(Directory.Exists(_folder["out"]) && Shards.Keys(_folder["out"]).Count > 0);
    }

    [Fact]
    public async Task LineThatNamesAFileOutOfTheRoot_IsBad()
    {
        _folder.Add("secret.html", WarcArchive.Page(1));
        _folder.Add("root/in.ndjson", "{\"path\":\"link.html\"}");
        File.CreateSymbolicLink(_folder["root/link.html"], _folder["secret.html"]);
        await _queue.EnqueueAsync([new ImportTask { Kind = TaskKind.NdjsonRange, Root = "r", Path = "in.ndjson" }], default);

        var summary = await RunAsync(root: _folder["root"]);

        Assert.Equal("1 page: 1 badLine", summary.Pages.ToString());
    }

    [Fact]
    public async Task FileThatIsNotThere_IsADeadLetter()
    {
        await _queue.EnqueueAsync(
            [Range("none.warc.gz"), Range("none.ndjson"), Range("none.warc") with { Kind = TaskKind.Plan }], default);

        await RunAsync();

        Assert.Equal(3, _queue.Dead.Count(dead => dead.Problem.Reason == PageReasons.Unreadable));
        Assert.False(Directory.Exists(_folder["out"]) && Directory.EnumerateFiles(_folder["out"]).Any());
    }

    [Fact]
    public async Task SinkThatFails_EndsTheWorkerAndTheTaskIsThere()
    {
        await EnqueueAsync("warc.gz", split: null);
        var sink = new MemorySink { Writing = _ => throw new SinkException("full") };

        await Assert.ThrowsAsync<SinkException>(() => RunAsync(options => options with { OpenSink = _ => sink }));
        var summary = await RunAsync();

        Assert.Equal(Count, summary.Pages.Pages);
    }

    [Fact]
    public async Task Progress_IsNotKeptForAnImport()
    {
        await EnqueueAsync("warc.gz");
        var sink = new MemorySink();

        await RunAsync(options => options with { OpenSink = _ => sink });

        Assert.Equal(Count, sink.Pages.Count());
        Assert.Empty(sink.Positions);
    }

    [Fact]
    public async Task PageThatDoesNotEnd_EndsTheProcess()
    {
        await EnqueueAsync("warc.gz");
        using var rules = new EndlessRules("quai-7");
        var status = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        var parser = new ArticleParserOptions
        {
            SiteRules = rules,
            Limits = new NewsKitLimits { WallClock = TimeSpan.FromMilliseconds(100) },
        };

        var running = RunAsync(options => options with { Parser = parser, Exit = code => status.TrySetResult(code) });

        Assert.Equal(TaskWorker.Lost, await status.Task.WaitAsync(TimeSpan.FromSeconds(20)));
        rules.Dispose();
        await running;
    }

    [Fact]
    public void Task_IsTheSameAsJson()
    {
        var task = Range("a/é.warc.gz") with { Start = 1, End = 2, Skip = 3, Files = ["x"], Key = "k" };

        var json = Encoding.UTF8.GetString(task.ToJson());
        var again = ImportTask.Read(Encoding.UTF8.GetBytes(json), out var problem)!;

        Assert.Null(problem);
        Assert.StartsWith("{\"version\":1,\"kind\":\"warcRange\",\"root\":\"r\",\"path\":\"a/", json, StringComparison.Ordinal);
        Assert.Equal((json, task.Id), (Encoding.UTF8.GetString(again.ToJson()), again.Id));
        Assert.NotEqual(task.Id, (task with { Skip = 4 }).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"kind\":\"warcRange\"}")]
    [InlineData("{\"version\":2,\"kind\":\"warcRange\",\"path\":\"a\"}")]
    [InlineData("{\"version\":1,\"kind\":\"another\",\"path\":\"a\"}")]
    [InlineData("{\"version\":1,\"kind\":77,\"path\":\"a\"}")]
    public void Message_MayBeNoTask(string json)
    {
        Assert.Null(ImportTask.Read(Encoding.UTF8.GetBytes(json), out var problem));
        Assert.Equal(PageReasons.BadTask, problem!.Reason);
    }

    private static ImportTask Range(string path) => new() { Kind = TaskKind.WarcRange, Root = "r", Path = path };

    private async Task<PageSources> EnqueueAsync(string form, long? split = SmallSplit, ITaskQueue? queue = null)
    {
        var sources = PageSources.Find([TestPages.Write(_folder, form, Count)]);
        var roots = new Dictionary<string, string> { ["r"] = _folder.Path };
        await (queue ?? _queue).EnqueueAsync(await sources.ToTasksAsync(roots, split).ToListAsync(), default);
        return sources;
    }

    private static async Task<List<string>> KeysAsync(PageSources sources) => await sources.ReadAsync()
        .Where(page => page.Skipped is null).Select(page => page.Key.ToString()).Order(StringComparer.Ordinal).ToListAsync();

    private Task<TaskSummary> RunAsync(
        Func<TaskWorkerOptions, TaskWorkerOptions>? change = null, IProgress<ImportProgress>? progress = null,
        string? root = null, ITaskQueue? queue = null, CancellationToken stop = default)
    {
        var options = new TaskWorkerOptions
        {
            Roots = new Dictionary<string, string> { ["r"] = root ?? _folder.Path },
            OpenSink = task => NdjsonShard.Open(_folder["out"], task),
            UntilEmpty = true,
            Import = new ImportOptions { Jobs = 2 },
        };
        return new TaskWorker(queue ?? _queue, change?.Invoke(options) ?? options).RunAsync(progress, stop);
    }

    private sealed class StopAfter(int pages, CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Pages == pages)
                stop.Cancel();
        }
    }
}
