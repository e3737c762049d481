using Xunit;

namespace NewsKit.Pipeline.Tests;

public sealed class PageSourcesTests
{
    public static TheoryData<string> Forms => [.. TestPages.Forms];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Pages_AreReadInEveryForm(string form)
    {
        using var folder = new TestFolder();
        var sources = PageSources.Find([TestPages.Write(folder, form, 20)]);

        var pages = await AllAsync(sources.ReadAsync());

        var good = pages.Where(page => page is { Skipped: null, Problem: null }).ToList();
        Assert.Equal(form == "damaged" ? 19 : 20, good.Count);
        Assert.All(good, page => Assert.Contains("<h1>Le quai", System.Text.Encoding.UTF8.GetString(page.Bytes.Span),
            StringComparison.Ordinal));
        Assert.Equal(pages.Count, pages.Select(page => page.Key).Distinct().Count());
        // A few small pages in one member are expanded from its first piece.
        var isOneMember = form is "one member" or "lines.gz";
        Assert.InRange(sources.Done(pages[^1].Position), isOneMember ? 0.001 : 0.999, 1);
        Assert.InRange(sources.Done(pages[pages.Count / 2].Position), isOneMember ? 0.001 : 0.3, 1);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Reading_GoesOnBehindEveryPage(string form)
    {
        using var folder = new TestFolder();
        var sources = PageSources.Find([TestPages.Write(folder, form, 8)]);
        var pages = await AllAsync(sources.ReadAsync());
        await using var sink = new MemorySink();
        for (var index = 0; index < pages.Count; index++)
        {
            sink.Positions[pages[index].Position.Source] = pages[index].Position;
            var rest = await AllAsync(sources.ReadAsync(sink));
            Assert.Equal(pages.Skip(index + 1).Select(page => (page.Key, page.Name)), rest.Select(page => (page.Key, page.Name)));
        }
    }

    [Theory]
    [InlineData("lines", 1)]
    [InlineData("lines", 2_000)]
    [InlineData("warc", 1)]
    [InlineData("warc", 3_000)]
    [InlineData("warc.gz", 1)]
    [InlineData("warc.gz", 3_000)]
    [InlineData("one member", 1)]
    [InlineData("damaged", 1)]
    [InlineData("folder", 1)]
    public async Task RangesOfAPlan_GiveWhatTheWholeGives(string form, long target)
    {
        using var folder = new TestFolder();
        var sources = PageSources.Find([TestPages.Write(folder, form, 20)]);
        var whole = Assert.Single(sources.Tasks);
        IPageSource source = form.Contains("lines", StringComparison.Ordinal) ? new NdjsonSource(new FileBytes())
            : form == "folder" ? new FileSource() : new WarcSource(new FileBytes());
        var plan = new List<ImportTask>();
        await foreach (var task in source.PlanAsync(whole, target, TestContext.Current.CancellationToken))
            plan.Add(task);

        var pages = new List<SourcePage>();
        foreach (var task in plan)
            pages.AddRange(await AllAsync(source.ReadAsync(task, TestContext.Current.CancellationToken)));

        var expected = await AllAsync(sources.ReadAsync());
        Assert.Equal(expected.Select(page => (page.Key, page.Name)), pages.Select(page => (page.Key, page.Name)));
        Assert.InRange(plan.Count, form is "one member" or "folder" ? 1 : 5, 1_000_000);
    }

    [Fact]
    public async Task SourceThatIsGone_IsAFailureAndTheNextIsRead()
    {
        using var folder = new TestFolder();
        var gone = folder.Add("gone.warc", "WARC/1.0\r\n");
        var sources = PageSources.Find([gone, folder.Add("a.html", WarcArchive.Page(1))]);
        File.Delete(gone);

        var pages = await AllAsync(sources.ReadAsync());

        Assert.Equal([PageReasons.Unreadable, null], pages.Select(page => page.Problem?.Reason));
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("*.warc")]
    [InlineData("@nowhere")]
    [InlineData("empty")]
    public void WhatIsNotThere_IsSaid(string named)
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(folder["empty"]);
        var list = folder.Add("list", named + "\n");
        Assert.ThrowsAny<IOException>(() => PageSources.Find(["@" + list]));
    }

    [Fact]
    public void ListOfItself_EndsSoon()
    {
        using var folder = new TestFolder();
        Assert.Throws<IOException>(() => PageSources.Find(["@" + folder.Add("list", "@list\n")]));
    }

    [Fact]
    public async Task Records_AreTakenAndPassedOverByTypeAndStatus()
    {
        using var folder = new TestFolder();
        var archive = new WarcArchive();
        var page = WarcArchive.Response(WarcArchive.Text(WarcArchive.Page(1)));
        archive.Add(archive.Record(page)).Add(archive.Record(page, "revisit"));
        archive.Add(archive.Record(WarcArchive.Response([1], status: "HTTP/1.1 404 Gone")));
        archive.Add(archive.Record(page, "weird-type"));
        archive.Add(Other("conversion", "text/plain", "text"));
        archive.Add(Other("resource", "text/html", "<p>"));
        archive.Add(Other("resource", "image/png", "abc"));
        archive.Add(archive.Record(page, id: null, extra: "WARC-Truncated: length\r\n"));

        var pages = await AllAsync(PageSources.Find([folder.Add("a.warc", archive.Bytes)]).ReadAsync());

        Assert.Equal([null, "revisit", "status 404", "another record", null, null, "another type", null],
            pages.Select(found => found.Skipped));
        Assert.Equal("text", System.Text.Encoding.UTF8.GetString(pages[4].Bytes.Span));
        Assert.Single(pages[7].Diagnostics);
        Assert.Equal(PageKey.OfRecordAt("a.warc", pages[7].Position.Start), pages[7].Key);
        Assert.Equal(new DateTimeOffset(2026, 11, 2, 10, 0, 0, TimeSpan.Zero), pages[0].CapturedAt);
    }

    [Theory]
    [InlineData("""{"html":"<p>é</p>"}""", "<p>é</p>", "text/html; charset=utf-8")]
    [InlineData("""{"html":"<p>é</p>","contentType":"text/html; charset=iso-8859-1","other":[1]}""", "<p>é</p>",
        "text/html; charset=utf-8")]
    [InlineData("""{"htmlBase64":"PHA+","contentType":"text/html; charset=x"}""", "<p>", "text/html; charset=x")]
    [InlineData("""{"path":"a.html"}""", "<p>file</p>", null)]
    [InlineData("""{"path":"../a.html"}""", null, null)]
    [InlineData("""{"path":"/etc/passwd"}""", null, null)]
    [InlineData("""{"path":"none.html"}""", null, null)]
    [InlineData("""{"html":"a","path":"a.html"}""", null, null)]
    [InlineData("""{"html":7}""", null, null)]
    [InlineData("""{"html":"a","capturedAt":"yesterday"}""", null, null)]
    [InlineData("""{"htmlBase64":"%"}""", null, null)]
    [InlineData("[]", null, null)]
    [InlineData("{", null, null)]
    public async Task Line_IsReadOrSaysWhatIsWrong(string line, string? body, string? type)
    {
        using var folder = new TestFolder();
        folder.Add("a.html", "<p>file</p>");

        var page = Assert.Single(await AllAsync(PageSources.Find([folder.Add("a.ndjson", "\n \r\n" + line)]).ReadAsync()));

        Assert.Equal(body, page.Problem is null ? System.Text.Encoding.UTF8.GetString(page.Bytes.Span) : null);
        Assert.Equal(body is null, page.Problem is { Reason: PageReasons.BadLine or PageReasons.Unreadable });
        if (type is not null)
            Assert.Equal(type, page.ContentType);
    }

    [Fact]
    public async Task LinePastTheLimit_IsOneFailure()
    {
        using var folder = new TestFolder();
        var lines = new byte[34 * 1024 * 1024];
        lines.AsSpan().Fill((byte)' ');
        lines[^1] = (byte)'\n';

        var pages = await AllAsync(PageSources.Find(
            [folder.Add("a.ndjson", [.. lines, .. WarcArchive.Text(TestPages.Line(1))])]).ReadAsync());

        Assert.Equal([PageReasons.BadLine, null], pages.Select(page => page.Problem?.Reason));
        Assert.Equal(PageKey.OfLine("p1"), pages[1].Key);
        Assert.Equal(lines.Length, pages[1].Position.Start);
    }

    [Fact]
    public async Task CutGzipOfLines_IsSaid()
    {
        using var folder = new TestFolder();
        var whole = File.ReadAllBytes(TestPages.Write(folder, "lines.gz", 20));

        var pages = await AllAsync(PageSources.Find([folder.Add("cut.ndjson.gz", whole[..^10])]).ReadAsync());

        Assert.Equal(PageReasons.DamagedArchive, pages[^1].Problem?.Reason);
    }

    private static byte[] Other(string type, string contentType, string body) => WarcArchive.Text(
        $"WARC/1.0\r\nWARC-Type: {type}\r\nContent-Type: {contentType}\r\nContent-Length: {body.Length}\r\n\r\n{body}\r\n\r\n");

    internal static async Task<List<SourcePage>> AllAsync(IAsyncEnumerable<SourcePage> pages) =>
        await pages.Select(page => page with { Bytes = page.Bytes.ToArray() })
            .ToListAsync(TestContext.Current.CancellationToken);
}
