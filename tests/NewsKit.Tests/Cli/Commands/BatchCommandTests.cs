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

        Assert.Equal(["any.name", "B/1.HTML", "a.txt", "b/2.htm", "deep/y.html", "x.html"], Articles.Select(PageFiles.Name));
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
        var picture = _files.Add("picture.html", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0]);

        var pictures = await CommandRun.Of("batch", picture, picture, "--out", Out);
        var missing = await CommandRun.Of("batch", _files["a.html"], _files["b.html"], "--out", Out);
        var empty = await CommandRun.Of("batch", _files["empty"], _files["empty"] + "/*.html", "--out", _files["none.ndjson"]);

        Assert.Equal(2, pictures.Status);
        Assert.EndsWith(
            "newskit: 2 pages: 2 notHtml\nnewskit: nothing could be read.\n", pictures.Error, StringComparison.Ordinal);
        Assert.Equal(2, missing.Status);
        Assert.EndsWith("newskit: nothing could be read.\n", missing.Error, StringComparison.Ordinal);
        Assert.Equal(2, empty.Status);
        Assert.EndsWith("newskit: nothing could be read.\n", empty.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("none.ndjson", _files.Names);
    }

    [Fact]
    public async Task PagesWithoutArticles_AreReadAndAreNoFailure()
    {
        var list = _files.Add("list.html", "<!doctype html><ul><li><a href=/une>La une</a></ul>");

        var run = await CommandRun.Of("batch", list, "--out", Out, "--strict");

        Assert.Equal((0, "newskit: 1 page: 1 noArticle\n"), (run.Status, run.Error));
        Assert.Equal("noArticle", PageFiles.Status(Assert.Single(Articles)));
    }

    [Fact]
    public async Task StandardOutput_IsTheDefault()
    {
        var page = _files.AddPage("a.html");

        var plain = await CommandRun.Of("batch", page, page);
        var dash = await CommandRun.Of("batch", page, page, "-o", "-", "-q");

        Assert.Equal(["a.html", "a.html"], plain.Lines.Select(PageFiles.Name));
        Assert.Equal((0, plain.Output, ""), (dash.Status, dash.Output, dash.Error));
        Assert.Equal(["a.html"], _files.Names);
        (await CommandRun.Of("batch", page, "--resume")).AssertRefused("--out");
    }

    [Fact]
    public async Task Progress_SaysPagesSpeedFailuresAndTime()
    {
        for (var page = 0; page < 20; page++)
            _files.AddPage($"pages/p{page}.html");
        _files.Add("pages/p0.html", [0x1F, 0x8B, 8, 0, 1, 2, 3]);

        var run = await CommandRun.Of("batch", _files["pages"], "-o", Out);
        var quiet = await CommandRun.Of("batch", _files["pages"], "-o", Out, "-q");

        Assert.Matches("newskit: 10 of 20 pages, [0-9.,]+ a second, 1 failed, 0:0[0-9] left\n", run.Error);
        Assert.EndsWith("newskit: 20 pages: 19 ok, 1 unreadable\n", run.Error, StringComparison.Ordinal);
        Assert.Equal((0, ""), (quiet.Status, quiet.Error));
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
}
