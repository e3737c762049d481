using Xunit;

namespace NewsKit.Tests.Cli;

/// <summary><c>--manifest</c>: what was known of each page when it was fetched.</summary>
public sealed class ManifestTests : IDisposable
{
    private readonly PageFiles _files = new();

    public void Dispose() => _files.Dispose();

    private const string Table = "file\turl\tcontentType\tfetchedAt\n"
        + "pages/a.html\thttps://ville.example/a/\t\t2024-05-03T10:00\n\n"
        + "pages/b.html\thttps://bourg.example/b/\ttext/html; charset=iso-8859-2\t2024-06-01T23:30:00Z\r\n";

    private const string Lines =
        """
        {"file": "pages/a.html", "url": "https://ville.example/a/", "fetchedAt": "2024-05-03T10:00"}
        {"file": "pages/b.html", "url": "https://bourg.example/b/", "contentType": "text/html; charset=iso-8859-2", "status": 200, "fetchedAt": "2024-06-01T23:30:00Z"}

        """;

    [Theory]
    [InlineData(Table)]
    [InlineData(Lines)]
    public async Task AddressCharsetAndTime_AreThoseOfEachPage(string text)
    {
        AddPages();
        var manifest = _files.Add("list/crawl.manifest", text.Replace("pages/", "../pages/", StringComparison.Ordinal));

        var run = await CommandRun.Of("batch", _files["pages"], "--manifest", manifest);

        Assert.Equal(0, run.Status);
        Assert.Equal(
            ["https://ville.example/a/", "https://bourg.example/b/"], run.Lines.Select(line => PageFiles.Property(line, "url")));
        Assert.Contains("\"https://ville.example/plan\"", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("\"https://bourg.example/plan\"", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal("Łódź", PageFiles.Property(run.Lines[1], "headline"));
        Assert.Contains("\"value\":\"2024-04-30\"", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("\"value\":\"2024-05-30\"", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManifestAlone_NamesThePages()
    {
        AddPages();
        var manifest = _files.Add("crawl.tsv", Table + "pages/none.html\t\t\t\n");

        var batch = await CommandRun.Of("batch", "--manifest", manifest);
        var convert = await CommandRun.Of("convert", "--manifest", manifest, "-o", _files["out"], "-f", "json");

        Assert.Equal((0, 0), (batch.Status, convert.Status));
        Assert.Equal(["pages/a.html", "pages/b.html", "pages/none.html"], batch.Lines.Select(PageFiles.Name));
        Assert.Equal("https://bourg.example/b/",
            PageFiles.Property(await File.ReadAllTextAsync(_files["out/pages/b.json"]), "url"));
        Assert.EndsWith("newskit: 3 pages: 2 ok, 1 unreadable\n", batch.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PagesWithoutARowAndRowsWithoutAPage_AreSaid()
    {
        AddPages();
        _files.AddPage("pages/c.html");

        var manifest = _files.Add("crawl.tsv", "file\tfetched\npages/a.html\t\nother.html\t\n");
        var run = await CommandRun.Of("batch", _files["pages"], "-q", "--manifest", manifest);

        Assert.Equal(3, run.Lines.Length);
        Assert.Equal(
            $"newskit: '{manifest}' has fields that are not used: fetched\n"
            + $"newskit: 2 of 3 pages have no row in '{manifest}'\n"
            + $"newskit: 1 of 2 rows of '{manifest}' are for none of the pages\n", run.Error);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("name\turl\n", "(1): the first line must name the columns")]
    [InlineData("file\tfile\n", "(1): the first line must name the columns")]
    [InlineData("file\turl\na.html\n", "(2): 1 cells where the first line has 2")]
    [InlineData("file\turl\n\t/a\n", "(2): there is no 'file'")]
    [InlineData("file\turl\n\na.html\t/a\n", "(3): url is not an absolute web address: '/a'")]
    [InlineData("file\turl\na.html\tftp://a.example/\n", "(2): url is not")]
    [InlineData("file\tfetchedAt\na.html\thier\n", "(2): fetchedAt is not a time")]
    [InlineData("file\turl\na.html\t\n./a.html\t\n", "(3): './a.html' has an earlier row")]
    [InlineData("{\"file\": \"a.html\"}\n{\"file\": 1}\n", "(2): file must be a string")]
    [InlineData("{\"file\": \"a.html\"}\n[1]\n", "(2): the line is not a JSON object")]
    [InlineData("{\"file\": \"a.html\"}\n{\"file\n", "(2): the line is not JSON")]
    [InlineData("{\"url\": \"https://a.example/\"}\n", "(1): there is no 'file'")]
    public async Task WrongRows_AreNamedByTheirLine(string text, string reason)
    {
        var page = _files.AddPage("a.html");

        (await CommandRun.Of("batch", page, "--manifest", _files.Add("m", text))).AssertRefused(reason);
    }

    [Fact]
    public async Task ManifestThatCannotBeRead_IsRefused()
    {
        var page = _files.AddPage("a.html");

        (await CommandRun.Of("batch", page, "--manifest", _files["none"])).AssertRefused("cannot read the manifest");
        (await CommandRun.Of("batch", page, "--manifest", _files.Add("m", [(byte)'f', 0xE9]))).AssertRefused("is not UTF-8");
    }

    [Fact]
    public async Task OneAddressForSeveralPages_IsRefused()
    {
        var (one, two) = (_files.AddPage("a.html"), _files.AddPage("b.html"));

        (await CommandRun.Of("batch", one, two, "--url", "https://ville.example/")).AssertRefused("--manifest");
        (await CommandRun.Of("convert", one, two, "-o", _files["out"], "--url", "https://ville.example/")).AssertRefused("--url");
        Assert.Equal(0, (await CommandRun.Of("batch", one, "--url", "https://ville.example/")).Status);
    }

    private void AddPages()
    {
        var page = PageFiles.Page("La halle").Replace(
            "</h1>", "</h1><p class=published><time>il y a 3 jours</time></p>", StringComparison.Ordinal);
        _files.Add("pages/a.html", page);
        // Łódź in ISO 8859-2; the page itself does not say so.
        var other = page.Replace("La halle", "\u00A3\u00F3d\u00BC", StringComparison.Ordinal);
        _files.Add("pages/b.html", [.. other.Select(c => (byte)c)]);
    }
}
