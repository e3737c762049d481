using Xunit;

namespace NewsKit.Tests.Cli;

public sealed class ResumeTests : IDisposable
{
    private readonly PageFiles _files = new();

    public void Dispose() => _files.Dispose();

    private string Out => _files["out.ndjson"];

    private string Draft => Out + ".newskit-part";

    private string[] Pages { get; }

    public ResumeTests() =>
        Pages = [.. Enumerable.Range(0, 6).Select(page => _files.AddPage($"pages/p{page}.html", $"Titre {page}"))];

    [Theory]
    [InlineData(1, "")]
    [InlineData(3, "")]
    [InlineData(3, "{\"schemaVersion\":1,\"sour")]
    [InlineData(6, "")]
    public async Task Batch_GoesOnAfterTheLastWholeLine(int done, string half)
    {
        await CommandRun.Of(["batch", .. Pages, "-o", Out]);
        var whole = await File.ReadAllTextAsync(Out);
        await InterruptAsync();
        await File.WriteAllTextAsync(Draft, string.Concat(whole.Split('\n').Take(done).Select(line => line + "\n")) + half);
        File.Delete(Out);

        var run = await CommandRun.Of(["batch", .. Pages, "--out", Out, "--resume"]);

        Assert.Equal(0, run.Status);
        Assert.Contains($"newskit: {done} pages were read before\n", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("newskit: 6 pages: 6 ok\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(whole, await File.ReadAllTextAsync(Out));
        AssertNothingElse("out.ndjson");
    }

    [Fact]
    public async Task Batch_WithNothingFinishedBefore_StartsAnew()
    {
        var run = await CommandRun.Of(["batch", .. Pages, "--out", Out, "--resume"]);

        Assert.Equal(0, run.Status);
        Assert.Contains("newskit: 0 pages were read before\n", run.Error, StringComparison.Ordinal);
        AssertNothingElse("out.ndjson");
    }

    [Fact]
    public async Task InterruptedRun_KeepsWhatIsFinishedAndSaysHowToGoOn()
    {
        await File.WriteAllTextAsync(Out, "old");

        var batch = await InterruptAsync();
        var convert = await InterruptAsync("convert", _files["out"]);

        foreach (var run in (CommandRun[])[batch, convert])
        {
            Assert.Equal(130, run.Status);
            Assert.EndsWith("newskit: cancelled; 6 of 7 pages are finished: the same line with --resume goes on.\n", run.Error,
                StringComparison.Ordinal);
        }

        Assert.Equal("old", await File.ReadAllTextAsync(Out));
        Assert.Equal(6, (await File.ReadAllLinesAsync(Draft)).Length);
        Assert.True(File.Exists(_files["out/p5.json"]));
    }

    [Fact]
    public async Task RunInterruptedBeforeItsFirstPage_LeavesNothing()
    {
        using var cancel = new CancellationTokenSource();
        var run = await CommandRun.With(new CancellingStream(cancel), cancel.Token, ["batch", "-", .. Pages, "-o", Out]);

        Assert.Equal((130, "newskit: cancelled\n"), (run.Status, run.Error));
        AssertNothingElse();
    }

    [Fact]
    public async Task OtherRuns_AreNeverMixed()
    {
        await InterruptAsync();
        foreach (var page in Pages)
            _files.Add("other/" + Path.GetFileName(page), await File.ReadAllBytesAsync(page));
        var lines = await File.ReadAllTextAsync(Draft);
        string[] others = [.. Pages.Select(page => page.Replace("pages", "other", StringComparison.Ordinal)), "-"];

        foreach (var (line, reason) in ((string[], string)[])[
            (["batch", .. Pages, "-", "--level", "none"], "other options"),
            (["batch", .. Pages, "-", "--lang", "en"], "other options"),
            (["batch", .. Pages, "-", "--tz", "Asia/Tokyo"], "other options"),
            (["batch", .. Pages, "-", "--ref", "2024-05-03"], "other options"),
            (["batch", .. Pages, "-", "--manifest", _files.Add("m", "file\n")], "other options"),
            (["batch", .. Pages, "-", "--rules", Path.GetDirectoryName(_files.Add("rules/a.json",
                "{ \"hosts\": [\"ville.example\"], \"labels\": { \"body\": [\".t\"] } }"))!], "other options"),
            (["batch", .. others], "other pages"), (["batch", Pages[1], Pages[0]], "other pages")])
        {
            var run = await CommandRun.Of([.. line, "-o", Out, "--resume", "-q"]);
            Assert.Equal((2, ""), (run.Status, run.Output));
            Assert.Contains(reason, run.Error, StringComparison.Ordinal);
            Assert.EndsWith("without --resume it is begun anew.\n", run.Error, StringComparison.Ordinal);
            Assert.Equal(lines, await File.ReadAllTextAsync(Draft));
        }

        var identity = await File.ReadAllLinesAsync(Out + ".newskit-run");
        await File.WriteAllTextAsync(Out + ".newskit-run", string.Join('\n', identity.Skip(1).Prepend("0.0.1")) + "\n");
        (await CommandRun.Of(["batch", .. Pages, "-", "-o", Out, "--resume"]))
            .AssertRefused("was begun by NewsKit 0.0.1, this is ");
        File.Delete(Out + ".newskit-run");
        (await CommandRun.Of(["batch", .. Pages, "-", "-o", Out, "--resume"])).AssertRefused("does not say how it was begun");
    }

    [Fact]
    public async Task RunThatStartsAnew_SaysWhatItDrops()
    {
        await InterruptAsync();

        var run = await CommandRun.Of(["batch", .. Pages, "-o", Out, "--level", "none"]);

        Assert.Equal(0, run.Status);
        Assert.Contains($"newskit: what an earlier run finished of '{Out}' is dropped; --resume goes on with it\n", run.Error,
            StringComparison.Ordinal);
        AssertNothingElse("out.ndjson");
    }

    /// <summary>Killed between its last two steps, a run leaves its files and how it was begun.</summary>
    [Fact]
    public async Task Convert_ThatWasKilledAtItsVeryEnd_IsDoneAgain()
    {
        string[] line = ["convert", Pages[0], "-o", _files["out"], "-f", "json"];
        await InterruptAsync("convert", _files["out"]);
        var begun = Assert.Single(Directory.GetFiles(_files["out"], "*-run"));
        await CommandRun.Of([.. line, "--force"]);
        await File.WriteAllTextAsync(begun, "");

        var run = await CommandRun.Of([.. line, "--resume"]);

        Assert.Equal(0, run.Status);
        Assert.False(File.Exists(begun));
    }

    [Fact]
    public async Task Convert_LeavesFinishedPagesAloneAndMayWriteTheOthers()
    {
        await InterruptAsync("convert", _files["out"]);
        await File.WriteAllTextAsync(_files["out/p1.json"], "kept");
        await File.WriteAllTextAsync(_files["out/page.md"], "written when the run was killed");
        string[] line = ["convert", .. Pages, "-", "-o", _files["out"]];

        (await CommandRun.Of(line)).AssertRefused("--resume goes on with the run that was interrupted");
        (await CommandRun.Of([.. line, "--resume", "-f", "json"])).AssertRefused("other options");
        var run = await CommandRun.WithInput(PageFiles.Page("La halle"), [.. line, "--resume"]);

        Assert.Equal(0, run.Status);
        Assert.EndsWith("newskit: 7 pages: 7 ok\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("kept", await File.ReadAllTextAsync(_files["out/p1.json"]));
        Assert.StartsWith("# La halle", await File.ReadAllTextAsync(_files["out/page.md"]), StringComparison.Ordinal);
        Assert.Equal(21, _files.Names.Count(name => name.StartsWith("out/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ResumedRun_EndsAsAnUndisturbedOneWould()
    {
        var broken = _files.Add("pages/broken.html.gz", [0x1F, 0x8B, 8, 0, 1, 2, 3]);
        using var cancel = new CancellationTokenSource();
        string[] line = ["batch", broken, Pages[0], "-", "-o", Out, "--strict", "-q", "--jobs", "1"];
        await CommandRun.With(new CancellingStream(cancel), cancel.Token, line);

        var run = await CommandRun.WithInput(PageFiles.Page("La halle"), [.. line, "--resume"]);

        Assert.Equal((1, ""), (run.Status, run.Error));
        Assert.Equal(["broken.html.gz", "p0.html", "-"], (await File.ReadAllLinesAsync(Out)).Select(PageFiles.Name));
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

    /// <summary>A run that is interrupted when all but the last of its pages are finished.</summary>
    private async Task<CommandRun> InterruptAsync(string command = "batch", string? output = null)
    {
        using var cancel = new CancellationTokenSource();
        return await CommandRun.With(
            new CancellingStream(cancel), cancel.Token, [command, .. Pages, "-", "-o", output ?? Out, "--jobs", "1"]);
    }

    private void AssertNothingElse(params string[] names) =>
        Assert.Equal(names, _files.Names.Where(name => !name.StartsWith("pages/", StringComparison.Ordinal)));
}
