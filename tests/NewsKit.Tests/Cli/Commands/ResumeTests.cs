using Xunit;

namespace NewsKit.Tests.Cli;

public sealed class ResumeTests : IDisposable
{
    private readonly PageFiles _files = new();

    public void Dispose() => _files.Dispose();

    private string Out => _files["out.ndjson"];

    private string[] Pages { get; }

    public ResumeTests() => Pages = [.. Enumerable.Range(0, 6).Select(page => _files.AddPage($"p{page}.html", $"Titre {page}"))];

    [Theory]
    [InlineData(0, "")]
    [InlineData(3, "")]
    [InlineData(3, "{\"schemaVersion\":1,\"sour")]
    [InlineData(6, "")]
    public async Task Batch_GoesOnAfterTheLastWholeLine(int done, string half)
    {
        await CommandRun.Of(["batch", .. Pages, "--out", Out]);
        var whole = await File.ReadAllTextAsync(Out);
        var lines = whole.Split('\n');
        await File.WriteAllTextAsync(Out + ".part", string.Concat(lines.Take(done).Select(line => line + "\n")) + half);
        File.Delete(Out);

        var run = await CommandRun.Of(["batch", .. Pages, "--out", Out, "--resume"]);

        Assert.Equal(0, run.Status);
        Assert.Contains($"newskit: {done} pages were read before\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(whole, await File.ReadAllTextAsync(Out));
        Assert.False(File.Exists(Out + ".part"));
    }

    [Fact]
    public async Task InterruptedBatch_LeavesItsPartOnlyWhenItMayBeResumed()
    {
        using var cancel = new CancellationTokenSource();
        var run = await CommandRun.With(
            new CancellingStream(cancel), cancel.Token,
            ["batch", .. Pages, "-", .. Pages, "--out", Out, "--jobs", "1", "--resume"]);

        Assert.Equal(130, run.Status);
        Assert.False(File.Exists(Out));
        Assert.True(File.Exists(Out + ".part"));
    }

    [Fact]
    public async Task PartOfOtherPages_IsRefused()
    {
        await CommandRun.Of("batch", Pages[1], "--out", Out + ".part");

        (await CommandRun.Of(["batch", .. Pages, "--out", Out, "--resume"])).AssertRefused("other pages");
        Assert.True(File.Exists(Out + ".part"));
    }

    [Fact]
    public async Task Convert_LeavesFinishedPagesAlone()
    {
        await CommandRun.Of(["convert", .. Pages, "--out", _files["out"]]);
        await File.WriteAllTextAsync(_files["out/p1.json"], "kept");
        File.Delete(_files["out/p2.md"]);

        var run = await CommandRun.Of(["convert", .. Pages, "--out", _files["out"], "--resume"]);

        Assert.Equal(0, run.Status);
        Assert.Contains("newskit: 1 page: 1 ok\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("kept", await File.ReadAllTextAsync(_files["out/p1.json"]));
        Assert.True(File.Exists(_files["out/p2.md"]));
    }

    [Fact]
    public async Task StrictRun_FailsWhenAPageFails()
    {
        var broken = _files.Add("broken.html.gz", [0x1F, 0x8B, 8, 0, 1, 2, 3]);

        Assert.Equal(1, (await CommandRun.Of(["batch", .. Pages, broken, "--out", Out, "--strict"])).Status);
        Assert.Equal(7, (await File.ReadAllLinesAsync(Out)).Length);
        Assert.Equal(0, (await CommandRun.Of(["batch", .. Pages, broken, "--out", Out])).Status);
        Assert.Equal(0, (await CommandRun.Of(["batch", .. Pages, "--out", Out, "--strict"])).Status);
        Assert.Equal(1, (await CommandRun.Of(["convert", .. Pages, broken, "--out", _files["strict"], "--strict"])).Status);
    }

    /// <summary>Somebody presses Ctrl+C while the page on standard input is read.</summary>
    private sealed class CancellingStream(CancellationTokenSource source) : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            source.Cancel();
            return 0;
        }
    }
}
