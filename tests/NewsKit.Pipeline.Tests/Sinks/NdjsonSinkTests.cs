using System.Text.Json;
using Xunit;

namespace NewsKit.Pipeline.Tests;

public sealed class NdjsonSinkTests
{
    private const int Count = 30;

    [Theory]
    [InlineData("articles.ndjson")]
    [InlineData("shards/")]
    public async Task Output_IsTheSameHoweverOftenTheRunIsKilled(string name)
    {
        using var folder = new TestFolder();
        await RunAsync(folder["whole-" + name], Count, resume: false);
        var path = folder["killed-" + name];
        for (var writes = 0; await KilledAsync(path, writes); writes = 1)
        {
            // A line, or a member of gzip, that the end left half.
            var draft = folder.Names.Single(file => file.EndsWith(".part", StringComparison.Ordinal));
            await File.AppendAllTextAsync(folder[draft], "{\"half", TestContext.Current.CancellationToken);
        }

        Assert.Equal(Lines(folder["whole-" + name]), Lines(path));
        Assert.DoesNotContain(folder.Names, file => file.EndsWith(".part", StringComparison.Ordinal)
            || file.EndsWith(".run", StringComparison.Ordinal));
        Assert.Equal(Count, Lines(path).Count());
    }

    [Fact]
    public async Task ShardThatWasNamedBeforeTheRunKnewIt_IsGoneOnWith()
    {
        using var folder = new TestFolder();
        await KilledAsync(folder["s/"], 3);
        var draft = folder.Names.Single(file => file.EndsWith(".part", StringComparison.Ordinal));
        File.Move(folder[draft], folder[draft[..^".part".Length]]);

        await RunAsync(folder["s/"], Count, resume: true);

        Assert.Equal(Count, Lines(folder["s/"]).Count());
    }

    [Fact]
    public async Task Twice_IsTheSameBytes()
    {
        using var folder = new TestFolder();
        foreach (var name in new[] { "a/", "b/" })
            await RunAsync(folder[name], Count, resume: false);

        Assert.Equal(Files("a"), Files("b"));

        IEnumerable<(string, byte[])> Files(string name) => Directory.GetFiles(folder[name]).Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)));
    }

    [Fact]
    public async Task Line_HasKeySourceTimeAndArticleOrReason()
    {
        using var folder = new TestFolder();
        var captured = new DateTimeOffset(2026, 11, 20, 10, 0, 0, TimeSpan.FromHours(1));
        var page = ImportPipelineTests.Page(1) with { CapturedAt = captured };
        var bad = ImportPipelineTests.Page(2) with { Problem = new PageProblem(PageReasons.BadLine, "bad é \ud800\0") };
        await using (var sink = new NdjsonSink(folder["s/"]))
            await new ImportPipeline(new ArticleParser(), sink).RunAsync(new[] { page, bad }.ToAsyncEnumerable());

        var lines = Lines(folder["s/"]).Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.Equal(page.Key.ToString(), lines[0].GetProperty("key").GetString());
        Assert.Equal("memory#page 1", lines[0].GetProperty("source").GetString());
        Assert.Equal("2026-11-20T09:00:00Z", lines[0].GetProperty("capturedAt").GetString());
        Assert.Equal("ok", lines[0].GetProperty("article").GetProperty("status").GetString());
        Assert.Equal("badLine", lines[1].GetProperty("reason").GetString());
        Assert.Equal("bad é \ufffd\0", lines[1].GetProperty("message").GetString());
        Assert.False(lines[1].TryGetProperty("article", out _));
    }

    [Fact]
    public async Task ShardsOfAnEarlierRun_AreNotMixedIn()
    {
        using var folder = new TestFolder();
        await RunAsync(folder["s/"], 3, resume: false);

        await Assert.ThrowsAsync<SinkException>(() => RunAsync(folder["s/"], 3, resume: false));
    }

    [Theory]
    [InlineData("other", null)]
    [InlineData("", "not json")]
    public async Task RunOfOtherOptions_IsNotGoneOnWith(string identity, string? state)
    {
        using var folder = new TestFolder();
        await KilledAsync(folder["a.ndjson"], 3);
        if (state is not null)
            folder.Add("a.ndjson.run", state);
        await using var sink = new NdjsonSink(folder["a.ndjson"], new NdjsonSinkOptions { Resume = true, Identity = identity });

        await Assert.ThrowsAsync<SinkException>(async () => await sink.PrepareAsync(default));
    }

    /// <summary>A run that ends, without a word, after so many batches.</summary>
    /// <returns>Whether it ended so.</returns>
    private static async Task<bool> KilledAsync(string path, int batches)
    {
        var left = batches;
        await using var sink = new DyingSink(Open(path, resume: true), () => left-- <= 0);
        try
        {
            await RunAsync(sink, Count);
            return false;
        }
        catch (SinkException)
        {
            return true;
        }
    }

    private static async Task RunAsync(string path, int count, bool resume)
    {
        await using var sink = Open(path, resume);
        await RunAsync(sink, count);
    }

    private static NdjsonSink Open(string path, bool resume) =>
        new(path, new NdjsonSinkOptions { Resume = resume, ShardBytes = 8_000, Identity = "same" });

    private static async Task RunAsync(IArticleSink sink, int count)
    {
        var position = await sink.FinishedAsync("memory", TestContext.Current.CancellationToken);
        await new ImportPipeline(new ArticleParser(), sink, new ImportOptions { BatchPages = 4 })
            .RunAsync(ImportPipelineTests.Pages(count).Skip((int)(position?.Resume ?? 0)));
    }

    private static IEnumerable<string> Lines(string path)
    {
        if (!path.EndsWith('/'))
            return File.ReadLines(path);
        return Shards.Lines(path);
    }
}
