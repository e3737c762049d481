using System.Text;
using Xunit;

namespace NewsKit.Tests.Cli;

public sealed class ReadCommandTests : IDisposable
{
    private readonly PageFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Page_IsWrittenAsJsonUnderTheNameOfItsFile()
    {
        var run = await CommandRun.Of("read", _files.AddPage("halles.html"));

        Assert.Equal(0, run.Status);
        Assert.Empty(run.Error);
        Assert.Equal("ok", PageFiles.Status(run.Output));
        Assert.Equal("halles.html", PageFiles.Name(run.Output));
        Assert.Equal("Le marché couvert rouvre ses portes", PageFiles.Property(run.Output, "headline"));
    }

    [Fact]
    public async Task StandardInput_IsReadForADash()
    {
        var run = await CommandRun.WithInput(PageFiles.Page("La halle"), "read", "-");

        Assert.Equal(0, run.Status);
        Assert.Equal("La halle", PageFiles.Property(run.Output, "headline"));
    }

    [Theory]
    [InlineData("json", "{\n")]
    [InlineData("html", "<article")]
    [InlineData("markdown", "# Le marché couvert")]
    [InlineData("text", "Le marché couvert")]
    [InlineData("jsonld", "{\n")]
    public async Task EveryFormat_IsWritten(string format, string start)
    {
        var run = await CommandRun.Of("read", _files.AddPage("a.html"), "--format", format);

        Assert.Equal(0, run.Status);
        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
        Assert.Contains("Paragraphe 3", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_ListsCandidatesAndBlocksInsteadOfTheArticle()
    {
        var run = await CommandRun.Of("read", _files.AddPage("a.html"), "--explain");

        Assert.Equal(0, run.Status);
        Assert.StartsWith("field", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nheadline  *  1.00   1.00  Le marché couvert rouvre ses portes; visible; printed; ", run.Output,
            StringComparison.Ordinal);
        Assert.Contains("\nsection ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nheadline           Le marché couvert rouvre ses portes", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nbody         ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Address_ResolvesRelativeLinks()
    {
        var run = await CommandRun.Of("read", _files.AddPage("a.html"), "--url", "https://ville.example/marche/");

        Assert.Contains("\"https://ville.example/plan\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GzippedPage_IsExpandedWhateverItsName()
    {
        var gzipped = PageFiles.Gzip(Encoding.UTF8.GetBytes(PageFiles.Page("La halle")));

        var file = await CommandRun.Of("read", _files.Add("a.html", gzipped));
        var input = await CommandRun.With(new MemoryStream(gzipped), "read", "-");

        Assert.Equal("La halle", PageFiles.Property(file.Output, "headline"));
        Assert.Equal("La halle", PageFiles.Property(input.Output, "headline"));
    }

    [Theory]
    [InlineData(20_000_000)]
    [InlineData(2_000_000)]
    public async Task GzipBomb_IsTooLarge(int size)
    {
        var run = await CommandRun.Of("read", _files.Add("a.html.gz", PageFiles.Gzip(new byte[size])));

        Assert.Equal(1, run.Status);
        Assert.Equal("inputTooLarge", PageFiles.Status(run.Output));
        Assert.Contains("NK1001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HugePage_IsTooLarge()
    {
        var run = await CommandRun.Of("read", _files.Add("a.html", new byte[17 * 1024 * 1024]));

        Assert.Equal("inputTooLarge", PageFiles.Status(run.Output));
    }

    [Fact]
    public async Task CutGzip_IsReadAsFarAsItGoes()
    {
        var page = Encoding.UTF8.GetBytes(
            PageFiles.Page("La halle", 200) + Convert.ToHexString(System.Security.Cryptography.SHA512.HashData([1])));
        var gzipped = PageFiles.Gzip(page);

        var run = await CommandRun.Of("read", _files.Add("a.html.gz", gzipped[..^40]));

        Assert.Equal("La halle", PageFiles.Property(run.Output, "headline"));
        Assert.Contains("NK9004", run.Output, StringComparison.Ordinal);
        (await CommandRun.Of("read", _files.Add("b.html.gz", gzipped[..12]))).AssertRefused("cannot read");
    }

    [Theory]
    [InlineData("\u0089PNG\r\n\u001a\n", "notHtml", "newskit: 'a.html' is no page: The input is neither HTML nor text")]
    [InlineData("<!doctype html><ul><li><a href=/une>La une</a></ul>", "noArticle",
        "newskit: 'a.html' is a page without an article: ")]
    [InlineData("", "noArticle", "newskit: 'a.html' is a page without an article: ")]
    public async Task PageWithoutArticle_SaysWhyAndIsStatusOne(string page, string status, string reason)
    {
        var file = _files.Add("a.html", Encoding.Latin1.GetBytes(page));

        var json = await CommandRun.Of("read", file);
        var markdown = await CommandRun.Of("read", file, "-f", "md");

        Assert.Equal((1, status), (json.Status, PageFiles.Status(json.Output)));
        Assert.StartsWith(reason, json.Error, StringComparison.Ordinal);
        Assert.Equal(json.Error, Assert.Single(json.Error.TrimEnd('\n').Split('\n')) + "\n");
        Assert.Equal((1, "", json.Error), (markdown.Status, markdown.Output, markdown.Error));
    }

    [Theory]
    [InlineData("headline", "Le marché couvert rouvre ses portes\n")]
    [InlineData("url", "https://ville.example/marche\n")]
    [InlineData("language", "fr\n")]
    [InlineData("comments", "0\n")]
    [InlineData("status", "ok\n")]
    [InlineData("byline", "Par Jeanne Vasseur et Luc Morel\n")]
    [InlineData("authors", "Jeanne Vasseur\nLuc Morel\n")]
    [InlineData("published", "2024-05-03T10:00\n")]
    public async Task PrintedField_IsPlainText(string field, string text)
    {
        var page = PageFiles.Page("Le marché couvert rouvre ses portes").Replace("</h1>",
            "</h1><p class=\"author\">Par Jeanne Vasseur et Luc Morel</p>"
            + "<time datetime=\"2024-05-03T10:00\">3 mai 2024 à 10h00</time>",
            StringComparison.Ordinal);

        var run = await CommandRun.Of("read", _files.Add("a.html", page), "-p", field, "--url", "https://ville.example/marche");

        Assert.Equal((0, text, ""), (run.Status, run.Output, run.Error));
    }

    [Fact]
    public async Task PrintedBody_IsTheTextAlone()
    {
        var run = await CommandRun.WithInput(PageFiles.Page("La halle", 2), "read", "--print", "body");

        Assert.StartsWith("Paragraphe 1. Les commerçants du quartier", run.Output, StringComparison.Ordinal);
        Assert.Contains("tente.\n\nParagraphe 2.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("La halle", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PrintedFieldThatIsNotThere_IsStatusOne()
    {
        var run = await CommandRun.Of("read", _files.AddPage("a.html"), "-p", "kicker");

        Assert.Equal((1, "", "newskit: 'a.html' has no kicker.\n"), (run.Status, run.Output, run.Error));
        (await CommandRun.Of("read", _files["a.html"], "-p", "title")).AssertRefused("--print");
        (await CommandRun.Of("read", _files["a.html"], "-p", "body", "-f", "md")).AssertRefused("--print");
    }

    [Fact]
    public async Task CommandThatIsLeftOut_IsRead()
    {
        var page = _files.AddPage("halles.html");

        var file = await CommandRun.Of(page, "-f", "md");
        var input = await CommandRun.WithInput(PageFiles.Page("La halle"), "-f", "md");
        var help = await CommandRun.Of();

        Assert.Equal(await CommandRun.Of("read", page, "--format", "markdown"), file);
        Assert.StartsWith("# La halle\n", input.Output, StringComparison.Ordinal);
        Assert.Equal(await CommandRun.Of("--help"), help);
        Assert.Equal(0, help.Status);
    }

    [Theory]
    [InlineData("https://ville.example/a", "curl -sL https://ville.example/a | newskit read - --url https://ville.example/a")]
    [InlineData("http://ville.example/?a=1&b=2",
        "curl -sL 'http://ville.example/?a=1&b=2' | newskit read - --url 'http://ville.example/?a=1&b=2'")]
    [InlineData("http://ville.example/l'eau",
        @"curl -sL 'http://ville.example/l'\''eau' | newskit read - --url 'http://ville.example/l'\''eau'")]
    public async Task Address_IsRefusedWithWhatToType(string address, string line)
    {
        string[][] lines = [[address], ["read", address], ["batch", address], ["convert", address, "-o", _files["out"]]];
        foreach (var args in lines)
        {
            var run = await CommandRun.Of(args);
            run.AssertRefused("fetches nothing");
            Assert.EndsWith(line + "\n", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task NothingNamedAtATerminal_IsRefused()
    {
        (await CommandRun.AtTerminal("read")).AssertRefused("name a page");
        (await CommandRun.AtTerminal("batch")).AssertRefused("name a page");
        (await CommandRun.AtTerminal("convert", "-o", _files["out"])).AssertRefused("name a page");
    }

    [Fact]
    public async Task MissingFile_IsRefused() => (await CommandRun.Of("read", _files["none.html"])).AssertRefused("none.html");

    [Fact]
    public async Task Folder_IsRefused() => (await CommandRun.Of("read", _files.Folder)).AssertRefused("is a folder");

    [Theory]
    [InlineData("--format is wrong", "read", "-", "--format", "pdf")]
    [InlineData("--level", "read", "-", "--level", "high")]
    [InlineData("--url", "read", "-", "--url", "/relative")]
    [InlineData("--url", "read", "-", "--url", "javascript:alert(1)")]
    [InlineData("--time-zone", "read", "-", "--time-zone", "Mars/Olympus")]
    [InlineData("--reference-time", "read", "-", "--reference-time", "yesterday")]
    [InlineData("--lang", "read", "-", "--lang", "f r")]
    [InlineData("--bogus", "read", "--bogus", "-")]
    [InlineData("Unrecognized", "read", "a.html", "b.html")]
    [InlineData("'--jobs'", "read", "a.html", "--jobs", "2")]
    [InlineData("neither", "publish")]
    [InlineData("file", "une.html")]
    public async Task WrongArguments_AreOneClearLine(string about, params string[] args)
    {
        ArgumentNullException.ThrowIfNull(about);
        (await CommandRun.Of(args)).AssertRefused(about.Split(' ')[0]);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("read", "--help")]
    [InlineData("batch", "--help")]
    [InlineData("convert", "-h")]
    [InlineData("report", "--help")]
    [InlineData("text", "--help")]
    [InlineData("time", "--help")]
    public async Task Help_EndsWithAnExample(params string[] args)
    {
        var run = await CommandRun.Of(args);

        Assert.Equal(0, run.Status);
        Assert.Contains("Example:\n  ", run.Output, StringComparison.Ordinal);
        Assert.Contains("newskit " + (args.Length > 1 ? args[0] : "page.html"), run.Output, StringComparison.Ordinal);
    }
}
