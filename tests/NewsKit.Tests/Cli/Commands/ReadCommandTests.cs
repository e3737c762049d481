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
        Assert.Contains("\nheadline  *  1.00   1.00  Le marché couvert rouvre ses portes; visible; printed\n", run.Output,
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

        Assert.Equal(0, run.Status);
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

    [Fact]
    public async Task Picture_IsNotHtml()
    {
        var run = await CommandRun.Of(
            "read", _files.Add("a.html", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0]));

        Assert.Equal(0, run.Status);
        Assert.Equal("notHtml", PageFiles.Status(run.Output));
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
    [InlineData("INPUT", "read")]
    [InlineData("Unrecognized", "read", "a.html", "b.html")]
    [InlineData("'--jobs'", "read", "a.html", "--jobs", "2")]
    [InlineData("fetches", "read", "https://example.org/a")]
    [InlineData("Unrecognized", "publish")]
    [InlineData("command", new string[0])]
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
        Assert.Contains("newskit " + (args.Length > 1 ? args[0] : "read"), run.Output, StringComparison.Ordinal);
    }
}
