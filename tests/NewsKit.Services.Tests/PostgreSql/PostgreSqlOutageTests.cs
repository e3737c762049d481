using System.Diagnostics.Metrics;
using NewsKit.Pipeline;
using NewsKit.Pipeline.Tests;
using NewsKit.PostgreSql;
using Xunit;

namespace NewsKit.Services.Tests;

/// <summary>Processes and servers that end amid a run.</summary>
public sealed class PostgreSqlOutageTests
{
    private const int Count = 400;

    [Fact]
    public async Task Import_IsTheSameHoweverOftenItIsKilled()
    {
        using var folder = new TestFolder();
        using var schema = new TestSchema();
        var archive = TestPages.Write(folder, "warc.gz", 3_000);
        string[] line = ["import", archive, "--to", "postgres:", "--schema", schema.Name, "--resume"];
        var kills = 0;
        for (var times = 0; times < 5; times++)
        {
            using var run = ToolRun.Start(TestServer.Postgres.Address, "NEWSKIT_POSTGRES", line);
            kills += await run.KillAsync(TimeSpan.FromMilliseconds(Random.Shared.Next(300, 1_200))) ? 1 : 0;
        }

        Assert.InRange(kills, 2, 5);
        var (status, said) = await ToolRun.OfAsync(TestServer.Postgres.Address, "NEWSKIT_POSTGRES", line);

        Assert.True(status == 0, said);
        Assert.Equal("3000 3000 0", schema.Ask("SELECT count(*) || ' ' || count(DISTINCT url) || ' ' || "
            + "(SELECT count(*) FROM failures) FROM articles"));
        Assert.Equal("0", schema.Ask("SELECT count(*) FROM articles WHERE search IS NULL"));
    }

    /// <summary>Stopped, then killed: what was under way is written again, and nothing is there twice.</summary>
    [Fact]
    public async Task ServerThatGoesAndComesAgain_IsWaitedFor()
    {
        using var schema = new TestSchema();
        var (notices, retries) = (new List<string>(), 0L);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name == "newskit.pipeline.retries")
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, count, _, _) => Interlocked.Add(ref retries, count));
        listener.Start();
        await using var sink = new PostgreSqlSink(TestServer.Postgres.Address, schema.Options with { Notice = notices.Add });

        var summary = await new ImportPipeline(new ArticleParser(), sink, new ImportOptions { BatchPages = 20 })
            .RunAsync(Pages());

        Assert.Equal((Count, 0), (summary.Pages, summary.Failures));
        Assert.Equal($"{Count}", schema.Ask("SELECT count(*) FROM articles"));
        Assert.NotEmpty(notices);
        Assert.Equal(notices.Count, retries);

        static async IAsyncEnumerable<SourcePage> Pages()
        {
            await foreach (var page in ImportPipelineTests.Pages(Count))
            {
                yield return page;
                if (page.Position.Start is not (100 or 250))
                    continue;
                await (page.Position.Start == 100 ? TestServer.Postgres.StopAsync() : TestServer.Postgres.KillAsync());
                _ = Task.Delay(1_500).ContinueWith(_ => TestServer.Postgres.StartAsync(), TaskScheduler.Default).Unwrap();
            }
        }
    }

    [Fact]
    public async Task ServerThatStaysAway_IsGivenUp()
    {
        using var folder = new TestFolder();
        using var schema = new TestSchema();
        await using var sink = new PostgreSqlSink(
            TestServer.Postgres.Address, schema.Options with { GiveUpAfter = TimeSpan.FromSeconds(2) });
        await sink.PrepareAsync(default);
        await TestServer.Postgres.StopAsync();
        try
        {
            var batch = SinkTests.Batch(1);
            var given = await Assert.ThrowsAsync<SinkException>(async () => await sink.WriteAsync(batch, default));
            Assert.StartsWith("database 'postgres' on 127.0.0.1: ", given.Message, StringComparison.Ordinal);

            var (status, said) = await ToolRun.OfAsync(TestServer.Postgres.Address, "NEWSKIT_POSTGRES",
                "import", TestPages.Write(folder, "lines", 1), "--to", "postgres:");
            Assert.Equal((2, "newskit: database 'postgres' on 127.0.0.1: Connection refused\n"), (status, said));
        }
        finally
        {
            await TestServer.Postgres.StartAsync();
        }
    }
}
