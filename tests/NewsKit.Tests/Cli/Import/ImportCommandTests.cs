using System.Text;
using Xunit;

namespace NewsKit.Tests.Cli;

public sealed class ImportCommandTests
{
    [Fact]
    public async Task Folder_GivesTheLinesOfBatch()
    {
        using var files = Folder();

        var imported = await CommandRun.Of("import", files["pages"], "--to", "ndjson:" + files["a.ndjson"]);
        await CommandRun.Of("batch", files["pages"], "-q", "-o", files["b.ndjson"]);

        Assert.Equal((0, ""), (imported.Status, imported.Output));
        Assert.Equal(File.ReadAllText(files["b.ndjson"]), File.ReadAllText(files["a.ndjson"]));
        Assert.EndsWith(
            "newskit: 5 pages: 1 notHtml, 4 ok\nnewskit: left out: 1 .css\n", imported.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(files.Names, name => name.EndsWith(".run", StringComparison.Ordinal));
    }

    [Fact]
    public async Task FailedPage_CountsWithStrict()
    {
        using var files = Folder();
        Assert.Equal(1, (await CommandRun.Of("import", files["pages"], "--strict", "-q", "--to", "ndjson:" + files["a"])).Status);
    }

    [Theory]
    [InlineData("there is no file", "import", "none.warc", "--to", "ndjson:a")]
    [InlineData("is not ndjson:FILE", "import", ".", "--to", "files:a")]
    [InlineData("--to", "import", ".")]
    [InlineData("--key", "import", ".", "--to", "ndjson:a", "--key", "other")]
    public async Task WrongLine_IsRefused(string reason, params string[] line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var run = await CommandRun.Of(line);
        Assert.Equal(2, run.Status);
        Assert.Contains(reason, run.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Output_NeverGoesOverASource()
    {
        using var files = new PageFiles();
        var lines = files.Add("a.ndjson", "{\"html\":\"<p>x</p>\"}\n");
        (await CommandRun.Of("import", lines, "--to", "ndjson:" + lines)).AssertRefused("would be overwritten");
    }

    [Fact]
    public async Task NothingThatCanBeRead_IsSaid()
    {
        using var files = new PageFiles();
        var run = await CommandRun.Of("import", files.Add("a.ndjson", "{}\n"), "--to", "ndjson:" + files["b"]);
        Assert.Equal(2, run.Status);
        Assert.Contains("nothing could be read", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StoppedRun_SaysHowToGoOnAndDoes()
    {
        using var files = Folder();
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        string[] line = ["import", files["pages"], "-q", "--to", "ndjson:" + files["a.ndjson"]];

        var run = await CommandRun.With(Stream.Null, stopped.Token, line);
        Assert.Equal(3, run.Status);
        Assert.Contains("--resume goes on", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(files["a.ndjson"]));

        Assert.Equal(0, (await CommandRun.Of([.. line, "--resume"])).Status);
        Assert.Equal(5, File.ReadLines(files["a.ndjson"]).Count());
    }

    [Fact]
    public async Task OtherOptions_AreNotMixedByResuming()
    {
        using var files = Folder();
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        string[] line = ["import", files["pages"], "-q", "--to", "ndjson:" + files["a.ndjson"]];
        await CommandRun.With(Stream.Null, stopped.Token, line);
        files.Add("a.ndjson.run", "{\"Identity\":\"another\",\"Positions\":{}}");

        (await CommandRun.Of([.. line, "--resume"])).AssertRefused("begun with other options");
    }

    [Fact]
    public async Task Progress_IsJsonWhenAsked()
    {
        using var files = Folder();
        var run = await CommandRun.Of("import", files["pages"], "--progress", "json", "--to", "ndjson:" + files["a"]);
        Assert.Contains("{\"pages\":5,\"failed\":1,\"pagesPerSecond\":", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"done\":1", run.Error, StringComparison.Ordinal);
    }

    private static PageFiles Folder()
    {
        var files = new PageFiles();
        for (var number = 0; number < 3; number++)
            files.AddPage($"pages/{number}.html", $"Le marché {number} rouvre ses portes");
        files.Add("pages/more/z.html.gz", PageFiles.Gzip(Encoding.UTF8.GetBytes(PageFiles.Page("Une halle"))));
        files.Add("pages/picture.html", [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 1, 2]);
        files.Add("pages/style.css", "a {}");
        return files;
    }
}
