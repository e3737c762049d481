using NewsKit.Model;
using Xunit;

namespace NewsKit.Pipeline.Tests;

public sealed class ImportPipelineTests
{
    private static readonly ArticleParser Parser = new();

    [Fact]
    public async Task Pages_AreWrittenInOrderWithTheirPositions()
    {
        await using var sink = new MemorySink();

        var summary = await RunAsync(sink, Pages(450), new ImportOptions { Jobs = 3 });

        Assert.Equal(Enumerable.Range(0, 450).Select(Name), sink.Pages.Select(page => page.Page.Name));
        Assert.Equal([200, 200, 50], sink.Batches.Select(batch => batch.Pages.Count));
        Assert.Equal([199L, 399L, 449L], sink.Batches.Select(batch => batch.Positions.Single().Start));
        Assert.Equal((450, 0, false, true), (summary.Pages, summary.Failures, summary.WasStopped, sink.IsComplete));
        Assert.Equal("450 pages: 450 ok", summary.ToString());
        Assert.All(sink.Pages, page => Assert.True(page.Page.Bytes.IsEmpty));
    }

    [Fact]
    public async Task Batch_ClosesByBytesAndByTime()
    {
        await using var bySize = new MemorySink();
        await RunAsync(bySize, Pages(10), new ImportOptions { BatchBytes = 1 });
        Assert.Equal(10, bySize.Batches.Count);

        await using var byTime = new MemorySink();
        await RunAsync(byTime, Slowly(Pages(3), 300), new ImportOptions { BatchTime = TimeSpan.FromMilliseconds(50) });
        Assert.Equal(3, byTime.Batches.Count);
    }

    [Fact]
    public async Task SlowSink_StopsTheReader()
    {
        var (read, most) = (0, 0);
        var written = 0;
        await using var sink = new MemorySink
        {
            Writing = async batch =>
            {
                await Task.Delay(20);
                most = Math.Max(most, read - written);
                written += batch.Pages.Count;
            },
        };

        var pages = Pages(200).Select(page =>
        {
            read++;
            return page;
        });
        await RunAsync(sink, pages, new ImportOptions { Jobs = 2, BatchPages = 10 });

        // Two batches, the window, and what is in the hands of both ends.
        Assert.InRange(most, 1, 2 * 10 + 2 * 4 + 4);
    }

    [Fact]
    public async Task BytesInFlight_AreBounded()
    {
        var (held, most) = (0L, 0L);
        using var room = new BytesInFlight(1_000);
        for (var number = 0; number < 200; number++)
        {
            var size = number % 50 == 0 ? 5_000 : 300;
            await room.EnterAsync(size, TestContext.Current.CancellationToken);
            most = Math.Max(most, Interlocked.Add(ref held, size));
            _ = Task.Run(
                async () =>
                {
                    await Task.Delay(1);
                    Interlocked.Add(ref held, -size);
                    room.Leave(size);
                }, TestContext.Current.CancellationToken);
        }

        Assert.InRange(most, 5_000, 5_300);
    }

    [Fact]
    public async Task Stop_WritesWhatIsUnderWayAndNothingTwice()
    {
        using var stop = new CancellationTokenSource();
        await using var sink = new MemorySink();
        var pages = Pages(1_000).Select((page, index) =>
        {
            if (index == 50)
                stop.Cancel();
            return page;
        });

        var summary = await new ImportPipeline(Parser, sink, new ImportOptions { Jobs = 2 }).RunAsync(pages, null, stop.Token);

        Assert.True(summary.WasStopped);
        Assert.False(sink.IsComplete);
        Assert.InRange(sink.Pages.Count(), 50, 52);
        Assert.Equal(sink.Pages.Select(page => page.Page.Name), Enumerable.Range(0, sink.Pages.Count()).Select(Name));
    }

    [Fact]
    public async Task SinkThatFails_EndsTheImport()
    {
        await using var sink = new MemorySink { Writing = _ => throw new SinkException("full") };

        await Assert.ThrowsAsync<SinkException>(() => RunAsync(sink, Pages(1_000), new ImportOptions { BatchPages = 10 }));
    }

    [Fact]
    public async Task SinkThatTakesNothing_IsNotWaitedForWhenStopped()
    {
        var sink = new MemorySink { Writing = _ => Task.Delay(Timeout.Infinite, TestContext.Current.CancellationToken) };
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var options = new ImportOptions { BatchPages = 1, StopTime = TimeSpan.FromMilliseconds(50) };

        await Assert.ThrowsAsync<SinkException>(
            () => new ImportPipeline(Parser, sink, options).RunAsync(Pages(20), null, stop.Token));
    }

    [Fact]
    public async Task Failures_AreCountedByReasonAndStopNothing()
    {
        await using var sink = new MemorySink();
        SourcePage[] pages =
        [
            Page(0), Page(1) with { Bytes = new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 0, 1, 2, 3 } },
            Page(2) with { Bytes = default, Problem = new PageProblem(PageReasons.BadLine, "bad") },
            Page(3) with { Bytes = "<p>x</p>"u8.ToArray() }, Page(4) with { Bytes = default, Skipped = "request" }, Page(5),
        ];

        var summary = await RunAsync(sink, pages.ToAsyncEnumerable());

        Assert.Equal("5 pages: 1 badLine, 1 noArticle, 1 notHtml, 2 ok; passed over: 1 request", summary.ToString());
        Assert.Equal(2, summary.Failures);
        Assert.Equal(5, sink.Pages.Count());
        Assert.Equal(
            [null, PageReasons.NotHtml, PageReasons.BadLine, null, null], sink.Pages.Select(page => page.Problem?.Reason));
    }

    [Fact]
    public async Task Copies_AreLeftOutButForTheFirst()
    {
        await using var sink = new MemorySink();
        sink.Fingerprints.Add((Parsed(7).Fingerprint!.Value, "other"));
        var pages = new[] { Page(0), Page(1), Page(0) with { Key = PageKey.OfLine("again") }, Page(7) };

        var summary = await RunAsync(sink, pages.ToAsyncEnumerable(), new ImportOptions { SkipCopies = true });

        Assert.Equal("4 pages: 2 copy, 2 ok", summary.ToString());
        Assert.Equal([Name(0), Name(1)], sink.Pages.Select(page => page.Page.Name));
    }

    [Fact]
    public async Task KeyByAddress_IsTheSameForEveryCapture()
    {
        await using var sink = new MemorySink();
        var pages = new[] { Page(0) with { Url = "https://port.example/a" }, Page(1) with { Url = "https://port.example/a" } };

        await RunAsync(sink, pages.ToAsyncEnumerable(), new ImportOptions { KeyByAddress = true });

        Assert.Equal(PageKey.OfAddress("https://port.example/a"), Assert.Single(sink.Pages.Select(page => page.Key).Distinct()));
    }

    [Fact]
    public void Dates_AreCountedFromTheCapture()
    {
        var html = WarcArchive.Page(1).Replace("<p>Après", "<p class=\"published\"><time>hier à 14 h</time></p><p>Après",
            StringComparison.Ordinal);
        var captured = new DateTimeOffset(2026, 11, 20, 10, 0, 0, default);
        var page = Page(1) with { Bytes = WarcArchive.Text(html), CapturedAt = captured };

        var article = new PageParsing(Parser, keyByAddress: false).Read(page).Result.Article!;

        Assert.StartsWith("2026-11-19T14", article.Published?.Value?.ToString(), StringComparison.Ordinal);
        Assert.Equal(ParseStatus.Ok, article.Status);
    }

    internal static PageOutcome Parsed(int number) => new PageParsing(Parser, keyByAddress: false).Read(Page(number));

    internal static SourcePage Page(int number) => new()
    {
        Key = PageKey.OfLine(Name(number)),
        Position = new SourcePosition("memory", number, number + 1, number + 1, 0),
        Kind = TaskKind.NdjsonRange,
        Name = Name(number),
        Place = "memory#" + Name(number),
        Bytes = WarcArchive.Text(Distinct(number)),
        Url = $"https://port.example/{number}",
    };

    /// <summary>Pages whose texts have little in common.</summary>
    private static string Distinct(int number)
    {
        var dice = new Random(number);
        var words = string.Join(' ', Enumerable.Range(0, 60).Select(_ => Words[dice.Next(Words.Length)] + dice.Next(1_000)));
        return $"<!doctype html><html lang=\"fr\"><body><article><h1>Le quai {number}</h1><p>Les pêcheurs {words}.</p>"
            + $"<p>Selon la mairie {words} au printemps, a-t-elle dit.</p></article></body></html>";
    }

    private static readonly string[] Words = ["bac", "pont", "quai", "criée", "houle", "digue", "phare", "voile", "filet", "mer"];

    private static string Name(int number) => $"page {number}";

    internal static IAsyncEnumerable<SourcePage> Pages(int count) => Enumerable.Range(0, count).Select(Page).ToAsyncEnumerable();

    private static async IAsyncEnumerable<SourcePage> Slowly(IAsyncEnumerable<SourcePage> pages, int pause)
    {
        await foreach (var page in pages)
        {
            yield return page;
            await Task.Delay(pause);
        }
    }

    private static Task<ImportSummary> RunAsync(
        MemorySink sink, IAsyncEnumerable<SourcePage> pages, ImportOptions? options = null) =>
        new ImportPipeline(Parser, sink, options).RunAsync(pages, null, TestContext.Current.CancellationToken);
}
