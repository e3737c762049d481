using System.Globalization;
using Xunit;

namespace NewsKit.Tests.Cli;

/// <summary>What a named folder gives: its pages, and a count of all else.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly PageFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task LinksToFilesWithin_AreFollowedAndOthersCounted()
    {
        _files.AddPage("secret/s.html");
        var inside = _files.AddPage("site/a.html");
        Directory.CreateDirectory(_files["site/deep"]);
        File.CreateSymbolicLink(_files["site/b.html"], inside);
        File.CreateSymbolicLink(_files["site/deep/b2.html"], "../b.html");
        File.CreateSymbolicLink(_files["site/c.html"], _files["secret/s.html"]);
        File.CreateSymbolicLink(_files["site/d.html"], "none.html");
        File.CreateSymbolicLink(_files["site/e.html"], "e.html");
        Directory.CreateSymbolicLink(_files["site/out"], _files["secret"]);
        Directory.CreateSymbolicLink(_files["site/loop"], _files["site"]);
        File.CreateSymbolicLink(_files["site/deep/f.html"], "../out/s.html");

        var run = await CommandRun.Of("batch", _files["site"]);

        Assert.Equal(["a.html", "b.html", "deep/b2.html"], run.Lines.Select(PageFiles.Name));
        Assert.EndsWith("newskit: left out: 3 links out of the folder, 2 broken links, 1 link to folders\n", run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task FolderThatIsALink_IsReadLikeAnyOther()
    {
        _files.AddPage("site/a.html");
        File.CreateSymbolicLink(_files["site/b.html"], _files["site/a.html"]);
        Directory.CreateSymbolicLink(_files["link"], _files["site"]);

        var run = await CommandRun.Of("batch", _files["link"]);

        Assert.Equal(["a.html", "b.html"], run.Lines.Select(PageFiles.Name));
        Assert.DoesNotContain("left out", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FilesThatAreNoPages_AreCountedByKind()
    {
        _files.AddPage("site/a.html");
        foreach (var name in (string[])["x.css", "b/y.CSS", "z.js", "README", ".hidden.html", ".git/x.html"])
            _files.Add("site/" + name, "x");

        var folder = await CommandRun.Of("batch", _files["site"]);
        var glob = await CommandRun.Of("batch", _files["site"] + "/*.html");
        var none = await CommandRun.Of("batch", _files["site/b"]);

        Assert.EndsWith(
            "newskit: left out: 2 .css, 2 hidden, 1 .js, 1 without extension\n", folder.Error, StringComparison.Ordinal);
        Assert.Equal("newskit: 1 page: 1 ok\n", glob.Error);
        Assert.Equal(2, none.Status);
        Assert.EndsWith("newskit: nothing could be read. Left out: 1 .css.\n", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Include_NamesOtherPages()
    {
        _files.AddPage("site/2023/a.asp");
        _files.AddPage("site/2024/b.asp");
        _files.AddPage("site/2024/deep/c.asp");
        _files.AddPage("site/d.html");

        Assert.Equal(["2023/a.asp", "2024/b.asp", "2024/deep/c.asp"], await NamesAsync("--include", "*.asp"));
        Assert.Equal(["2024/b.asp", "2024/deep/c.asp"], await NamesAsync("--include", "2024/**"));
        Assert.Equal(["2024/b.asp", "d.html"], await NamesAsync("--include", "2024/*", "--include", "d.html"));
    }

    [Fact]
    public async Task All_TakesWhateverHoldsHtml()
    {
        _files.AddPage("site/a.html");
        _files.AddPage("site/b.asp");
        _files.AddPage("site/c");
        _files.Add("site/d.bin", PageFiles.Gzip(System.Text.Encoding.UTF8.GetBytes(PageFiles.Page("La halle", 400))));
        _files.Add("site/e.css", "body { color: red }");
        _files.Add("site/f.json", "{\"a\": \"<p>b</p>\"}");
        _files.Add("site/g.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0]);
        _files.Add("site/h", "");

        var run = await CommandRun.Of("batch", _files["site"], "--all");

        Assert.Equal(["a.html", "b.asp", "c", "d.bin"], run.Lines.Select(PageFiles.Name));
        Assert.All(run.Lines, line => Assert.Equal("ok", PageFiles.Status(line)));
        Assert.EndsWith("newskit: left out: 1 .css, 1 .json, 1 .png, 1 without extension\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(["a.html", "b.asp"], await NamesAsync("--all", "--include", "*.*ml", "--include", "b*"));
    }

    [Fact]
    public async Task ManyFolders_KeepOrdinalOrderOfTheWholePath()
    {
        foreach (var name in (string[])["b/1.html", "b.html", "b-1.html", "a/2.html", "B/3.html"])
            _files.AddPage(string.Create(CultureInfo.InvariantCulture, $"site/{name}"));

        Assert.Equal(["B/3.html", "a/2.html", "b-1.html", "b.html", "b/1.html"], await NamesAsync());
    }

    private async Task<IEnumerable<string>> NamesAsync(params string[] options) =>
        (await CommandRun.Of(["batch", _files["site"], .. options])).Lines.Select(PageFiles.Name);
}
