using Xunit;

namespace NewsKit.Tests.Cli;

public sealed class ConvertCommandTests : IDisposable
{
    private readonly PageFiles _files = new();

    public void Dispose() => _files.Dispose();

    private IEnumerable<string> Written =>
        _files.Names.Where(name => name.StartsWith("out/", StringComparison.Ordinal)).Select(name => name[4..]);

    [Fact]
    public async Task EachPage_GetsAFileOfEachFormat()
    {
        _files.AddPage("pages/a.html", "Premier");
        _files.AddPage("pages/b.html", "Second");

        var run = await CommandRun.Of("convert", _files["pages"], "--out", _files["out"]);

        Assert.Equal(0, run.Status);
        Assert.Equal(["a.html", "a.json", "a.md", "b.html", "b.json", "b.md"], Written);
        Assert.StartsWith("<!doctype html>", File.ReadAllText(_files["out/a.html"]), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Second", PageFiles.Property(File.ReadAllText(_files["out/b.json"]), "headline"));
    }

    [Fact]
    public async Task PageThatCannotBeRead_GivesNoFile()
    {
        var run = await CommandRun.Of(
            "convert", _files.AddPage("a.html"), _files["missing.html"], "--out", _files["out"], "--formats", "json");
        Assert.Equal(0, run.Status);
        Assert.Equal(["a.json"], Directory.GetFiles(_files["out"]).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Help_NamesTheDefaultFormats() =>
        Assert.Contains("[default: json,html,markdown]", (await CommandRun.Of("convert", "--help"))
        .Output.ReplaceLineEndings(" "), StringComparison.Ordinal);

    [Fact]
    public async Task ChosenFormats_AreTheOnlyOnes()
    {
        await CommandRun.Of("convert", _files.AddPage("a.html"), "--out", _files["out"], "--formats", "markdown, json,markdown");

        Assert.Equal(["a.json", "a.md"], Written);
    }

    [Fact]
    public async Task SameNames_AreNumberedInInputOrderForAnyNumberOfJobs()
    {
        var pages = new[] { _files.AddPage("a/page.html", "Un"), _files.AddPage("b/Page.html", "Deux"),
            _files.AddPage("c/page-2.html", "Trois") };

        await CommandRun.Of(["convert", .. pages, "--out", _files["out"], "--formats", "json", "--jobs", "4"]);

        Assert.Equal(["Page-2.json", "page-2-2.json", "page.json"], Written);
        Assert.Equal("Deux", PageFiles.Property(File.ReadAllText(_files["out/Page-2.json"]), "headline"));
    }

    [Fact]
    public async Task PageThatFails_StillGetsItsFile()
    {
        await CommandRun.Of("convert", _files.Add("a.html", [1, 0, 2, 0, 0, 0]), "--out", _files["out"]);

        Assert.NotEqual("ok", PageFiles.Status(File.ReadAllText(_files["out/a.json"])));
    }

    [Fact]
    public async Task Pages_AreNeverOverwritten()
    {
        var page = _files.AddPage("a.html");
        var before = File.ReadAllText(page);

        (await CommandRun.Of("convert", page, "--out", _files.Folder)).AssertRefused("overwritten");
        Assert.Equal(["a.html"], _files.Names);
        Assert.Equal(before, File.ReadAllText(page));
    }

    [Theory]
    [InlineData("json,pdf", "'pdf'")]
    [InlineData("", "''")]
    public async Task UnknownFormats_AreRefused(string formats, string about) =>
        (await CommandRun.Of("convert", "-", "--out", _files["out"], "--formats", formats)).AssertRefused(about);

    [Fact]
    public async Task FileInPlaceOfTheFolder_IsRefused() =>
        Assert.Equal(2, (await CommandRun.Of("convert", _files.AddPage("a.html"), "--out", _files.Add("file", ""))).Status);

    [Fact]
    public async Task Folders_AreThoseOfThePages()
    {
        _files.AddPage("pages/Été/page.html", "Un");
        _files.AddPage("pages/hiver/page.html", "Deux");
        _files.AddPage("pages/page.html", "Trois");

        var run = await CommandRun.Of("convert", _files["pages"], "-o", _files["out"], "-f", "json,md");

        Assert.Equal(0, run.Status);
        Assert.Equal(["hiver/page.json", "hiver/page.md", "page.json", "page.md", "Été/page.json", "Été/page.md"], Written);
        Assert.Equal("hiver/page.html", PageFiles.Name(File.ReadAllText(_files["out/hiver/page.json"])));
        Assert.Equal("Deux", PageFiles.Property(File.ReadAllText(_files["out/hiver/page.json"]), "headline"));
    }

    [Fact]
    public async Task PageWithoutArticle_GivesAJsonFileThatSaysWhy()
    {
        _files.Add("pages/list.html", "<!doctype html><ul><li><a href=/une>La une</a></ul>");
        _files.Add("pages/picture.html", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0]);
        _files.AddPage("pages/good.html");

        var run = await CommandRun.Of("convert", _files["pages"], "-o", _files["out"], "-f", "json,html,md,text,jsonld");

        Assert.Equal(0, run.Status);
        Assert.Equal(["good.html", "good.json", "good.jsonld", "good.md", "good.txt", "list.json", "picture.json"], Written);
        Assert.Equal("noArticle", PageFiles.Status(File.ReadAllText(_files["out/list.json"])));
        Assert.Contains("NK1002", File.ReadAllText(_files["out/picture.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OlderOutput_IsWrittenOverOnlyByForce()
    {
        _files.AddPage("pages/a.html", "Premier");
        _files.AddPage("pages/b.html", "Second");
        _files.Add("out/b.md", "old");
        _files.Add("out/notes.md", "mine");
        string[] line = ["convert", _files["pages"], "-o", _files["out"]];

        (await CommandRun.Of(line)).AssertRefused(
            $"1 of the files to write are there already, such as '{_files["out/b.md"]}'; --force");
        Assert.Equal(["b.md", "notes.md"], Written);
        Assert.Equal("old", File.ReadAllText(_files["out/b.md"]));

        Assert.Equal(0, (await CommandRun.Of([.. line, "--force"])).Status);
        Assert.StartsWith("# Second", File.ReadAllText(_files["out/b.md"]), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(_files["out/notes.md"]));
        (await CommandRun.Of(line)).AssertRefused("6 of the files");
    }

    [Fact]
    public async Task FilesOfAnArticleThatIsGone_GoToo()
    {
        _files.AddPage("pages/a.html");
        string[] line = ["convert", _files["pages"], "-o", _files["out"]];
        await CommandRun.Of(line);
        _files.Add("pages/a.html", "<!doctype html><ul><li><a href=/une>La une</a></ul>");

        await CommandRun.Of([.. line, "--force"]);

        Assert.Equal(["a.json"], Written);
    }

    [Fact]
    public async Task StandardOutput_IsNoFolder() =>
        (await CommandRun.Of("convert", _files.AddPage("a.html"), "-o", "-")).AssertRefused("is no folder");
}
