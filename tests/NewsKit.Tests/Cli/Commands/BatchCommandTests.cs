using System.Globalization;
using Xunit;

namespace NewsKit.Tests.Cli;

public sealed class BatchCommandTests : IDisposable
{
    private readonly PageFiles _files = new();

    public void Dispose() => _files.Dispose();

    private string Out => _files["out.ndjson"];

    private string[] Articles => File.ReadAllLines(Out);

    [Fact]
    public async Task FourJobs_KeepInputOrderAndBytes()
    {
        for (var page = 0; page < 40; page++)
            _files.AddPage(string.Create(CultureInfo.InvariantCulture, $"pages/p{page:00}.html"), $"Titre {page}",
                paragraphs: page % 5 == 0 ? 300 : 3);

        var four = await CommandRun.Of("batch", _files["pages"], "--out", Out, "--jobs", "4");
        var parallel = Articles;
        await CommandRun.Of("batch", _files["pages"], "--out", Out, "--jobs", "1");

        Assert.Equal(0, four.Status);
        Assert.Contains("newskit: 40 pages: 40 ok\n", four.Error, StringComparison.Ordinal);
        Assert.Equal(Articles, parallel);
        Assert.Equal(Enumerable.Range(0, 40)
            .Select(page => $"Titre {page}"), parallel.Select(line => PageFiles.Property(line, "headline")));
    }

    [Fact]
    public async Task FoldersFilesAndGlobs_AreReadInOrderOfArguments()
    {
        _files.AddPage("site/b/2.htm");
        _files.AddPage("site/B/1.HTML");
        _files.AddPage("site/a.txt");
        _files.Add("site/notes.md", "pas une page");
        _files.AddPage("site/.hidden.html");
        _files.AddPage("more/x.html");
        _files.AddPage("more/deep/y.html");
        var single = _files.AddPage("any.name");

        await CommandRun.Of("batch", single, _files["site"], _files["more"] + "/**/*.html", "--out", Out);

        Assert.Equal(["any.name", "1.HTML", "a.txt", "2.htm", "y.html", "x.html"], Articles.Select(PageFiles.Name));
    }

    [Fact]
    public async Task Links_AreNotFollowedOutOfTheFolder()
    {
        _files.AddPage("secret/s.html");
        var inside = _files.AddPage("site/a.html");
        File.CreateSymbolicLink(_files["site/b.html"], inside);
        File.CreateSymbolicLink(_files["site/c.html"], _files["secret/s.html"]);
        Directory.CreateSymbolicLink(_files["site/d"], _files["secret"]);
        Directory.CreateSymbolicLink(_files["site/loop"], _files["site"]);

        await CommandRun.Of("batch", _files["site"], "--out", Out);

        Assert.Equal(["a.html", "b.html"], Articles.Select(PageFiles.Name));
    }

    [Fact]
    public async Task PagesThatFail_GiveALineAndNeverStopTheRest()
    {
        var run = await CommandRun.Of(
            "batch",
            _files["missing.html"],
            _files.Add("bomb.html.gz", PageFiles.Gzip(new byte[1_000_000])),
            _files.Add("broken.html.gz", [0x1F, 0x8B, 8, 0, 1, 2, 3]),
            _files.Add("empty.html", ""),
            _files.AddPage("good.html"),
            "--out", Out);

        Assert.Equal(0, run.Status);
        Assert.Equal(["missing.html", "bomb.html.gz", "broken.html.gz", "empty.html", "good.html"],
            Articles.Select(PageFiles.Name));
        Assert.Contains("NK9004", Articles[0], StringComparison.Ordinal);
        Assert.Equal("inputTooLarge", PageFiles.Status(Articles[1]));
        Assert.Contains("NK9004", Articles[2], StringComparison.Ordinal);
        Assert.NotEqual("ok", PageFiles.Status(Articles[3]));
        Assert.Equal("ok", PageFiles.Status(Articles[4]));
        Assert.Contains("2 unreadable", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingReadable_IsStatusTwo()
    {
        Directory.CreateDirectory(_files["empty"]);

        var missing = await CommandRun.Of("batch", _files["a.html"], _files["b.html"], "--out", Out);
        var empty = await CommandRun.Of("batch", _files["empty"], _files["empty"] + "/*.html", "--out", _files["none.ndjson"]);

        Assert.Equal(2, missing.Status);
        Assert.EndsWith("newskit: nothing could be read.\n", missing.Error, StringComparison.Ordinal);
        Assert.Equal(2, empty.Status);
        Assert.EndsWith("newskit: nothing could be read.\n", empty.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("none.ndjson", _files.Names);
    }

    [Fact]
    public async Task CancelledRun_LeavesNoFileAndKeepsTheOldOne()
    {
        using var cancel = new CancellationTokenSource();
        File.WriteAllText(Out, "old");
        var pages = Enumerable.Range(0, 20).Select(page => _files.AddPage($"p{page}.html")).ToArray();
        var before = _files.Names.ToList();

        var run = await CommandRun.With(
            new CancellingStream(cancel), cancel.Token, ["batch", .. pages, "-", .. pages, "--out", Out, "--jobs", "2"]);

        Assert.Equal(130, run.Status);
        Assert.Equal(before, _files.Names);
        Assert.Equal("old", File.ReadAllText(Out));
    }

    [Fact]
    public async Task PlacesThatCannotBeWritten_AreRefusedBeforeAnyPageIsRead()
    {
        var page = _files.AddPage("a.html");
        Directory.CreateDirectory(_files["folder"]);

        (await CommandRun.Of("batch", page, "--out", _files["folder"])).AssertRefused("is a folder");
        (await CommandRun.Of("batch", page, "--out", _files["nowhere/out.ndjson"])).AssertRefused("cannot write");
        (await CommandRun.Of("batch", page, "--out", page + "/out.ndjson")).AssertRefused("cannot write");
        (await CommandRun.Of("batch", page, "--out", page)).AssertRefused("overwritten");
        Assert.Equal(["a.html"], _files.Names);
    }

    [Fact]
    public async Task StandardInput_IsOneOfThePages()
    {
        var run = await CommandRun.WithInput(PageFiles.Page("La halle"), "batch", "-", _files.AddPage("a.html"), "--out", Out);

        Assert.Equal(0, run.Status);
        Assert.Equal(["-", "a.html"], Articles.Select(PageFiles.Name));
        (await CommandRun.Of("batch", "-", "-", "--out", Out)).AssertRefused("only once");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    public async Task WrongJobs_AreRefused(string jobs) =>
        (await CommandRun.Of("batch", "-", "--out", Out, "--jobs", jobs)).AssertRefused("--jobs");

    [Fact]
    public async Task MissingOut_IsRefused() => (await CommandRun.Of("batch", "-")).AssertRefused("--out");

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
