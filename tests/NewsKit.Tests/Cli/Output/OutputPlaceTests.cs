using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace NewsKit.Tests.Cli;

/// <summary>What <c>--out</c> does to what stands at its path.</summary>
public sealed class OutputPlaceTests : IDisposable
{
    private readonly PageFiles _files = new();
    private readonly string _page;

    public OutputPlaceTests() => _page = _files.AddPage("pages/a.html");

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("batch")]
    [InlineData("report")]
    public async Task Link_StaysAndItsTargetIsWritten(string command)
    {
        var target = _files.Add("real/target", "old");
        Directory.CreateDirectory(_files["links"]);
        File.CreateSymbolicLink(_files["links/second"], "../real/target");
        File.CreateSymbolicLink(_files["links/first"], "second");
        File.CreateSymbolicLink(_files["links/new"], "../real/new");

        Assert.Equal(0, (await CommandRun.Of(command, _page, "-o", _files["links/first"])).Status);
        Assert.Equal(0, (await CommandRun.Of(command, _page, "-o", _files["links/new"])).Status);

        Assert.Equal("second", new FileInfo(_files["links/first"]).LinkTarget);
        Assert.Null(new FileInfo(target).LinkTarget);
        Assert.Contains("Paragraphe 3", await File.ReadAllTextAsync(target), StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(target), await File.ReadAllTextAsync(_files["real/new"]));
        Assert.Equal(["links/first", "links/new", "links/second", "pages/a.html", "real/new", "real/target"], _files.Names);
    }

    [Fact]
    public async Task LinkToAPage_IsNotWritten()
    {
        File.CreateSymbolicLink(_files["out"], _page);
        Directory.CreateSymbolicLink(_files["folder"], _files["pages"]);
        var before = await File.ReadAllTextAsync(_page);

        (await CommandRun.Of("batch", _page, "-o", _files["out"])).AssertRefused("overwritten");
        (await CommandRun.Of("convert", _page, "-o", _files["folder"], "-f", "html", "--force")).AssertRefused("overwritten");
        (await CommandRun.Of("report", _files["out"], "-o", _page)).AssertRefused("overwritten");
        Assert.Equal(before, await File.ReadAllTextAsync(_page));
    }

    [Fact]
    public async Task RightsOfTheOlderFile_AreKept()
    {
        if (OperatingSystem.IsWindows())
            return;
        var output = _files.Add("out", "old");
        File.SetUnixFileMode(output, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        await CommandRun.Of("batch", _page, "-o", output);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(output));
        Assert.NotEqual("old", await File.ReadAllTextAsync(output));
    }

    [Theory]
    [InlineData("batch")]
    [InlineData("report")]
    public async Task StandardOutput_IsWrittenForADash(string command)
    {
        var dash = await CommandRun.Of(command, _page, "-o", "-");
        await CommandRun.Of(command, _page, "-o", _files["out"]);

        Assert.Equal(await File.ReadAllTextAsync(_files["out"]), dash.Output);
        if (OperatingSystem.IsLinux())
            Assert.Equal(dash, await CommandRun.Of(command, _page, "-o", "/dev/stdout"));
    }

    [FactOnLinux]
    public async Task Device_IsWrittenThrough()
    {
        var run = await CommandRun.Of("batch", _page, "-o", "/dev/null");
        var full = await CommandRun.Of("batch", _page, "-o", "/dev/full", "-q");

        Assert.Equal(0, run.Status);
        full.AssertRefused("No space left");
        Assert.Equal(FileAttributes.Normal, File.GetAttributes("/dev/null"));
        Assert.Empty(await File.ReadAllTextAsync("/dev/null"));
        Assert.DoesNotContain(Directory.EnumerateFiles("/dev"), path => path.Contains("newskit", StringComparison.Ordinal));
    }

    [FactOnLinux]
    public async Task Pipe_IsWrittenThroughAndStays()
    {
        using (var make = Process.Start("mkfifo", [_files["pipe"]]))
            await make.WaitForExitAsync();
        var reader = Task.Run(() => File.ReadAllText(_files["pipe"]));

        var run = await CommandRun.Of("batch", _page, _page, "-o", _files["pipe"]);

        Assert.Equal(0, run.Status);
        Assert.Equal(["a.html", "a.html"], (await reader).TrimEnd('\n').Split('\n').Select(PageFiles.Name));
        Assert.Equal(["pages/a.html", "pipe"], _files.Names);
    }

    [FactOnLinux]
    public async Task Socket_IsWrittenThroughAndStays()
    {
        using var server = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        server.Bind(new UnixDomainSocketEndPoint(_files["socket"]));
        server.Listen();
        var reader = Task.Run(async () =>
        {
            using var client = await server.AcceptAsync();
            using var text = new StreamReader(new NetworkStream(client), Encoding.UTF8);
            return await text.ReadToEndAsync();
        });

        var run = await CommandRun.Of("batch", _page, "-o", _files["socket"]);

        Assert.Equal(0, run.Status);
        Assert.Equal("a.html", PageFiles.Name(await reader));
        Assert.Equal(["pages/a.html", "socket"], _files.Names);
    }

    [Fact]
    public async Task DraftsOfAKilledRun_AreTakenOver()
    {
        _files.Add("out.ndjson.newskit-part", "half a li");
        _files.Add("out.ndjson.newskit-run", "half");
        _files.Add("report.html.newskit-part", "half");
        _files.Add("out/a.json.newskit-part", "half");
        _files.Add("out/convert.newskit-part", "half");

        await CommandRun.Of("batch", _page, "-o", _files["out.ndjson"]);
        await CommandRun.Of("report", _page, "-o", _files["report.html"]);
        await CommandRun.Of("convert", _page, "-o", _files["out"], "-f", "json");

        Assert.Equal(["out.ndjson", "out/a.json", "pages/a.html", "report.html"], _files.Names);
    }

    [Fact]
    public async Task TwoRunsAtOnce_DoNotShareADraft()
    {
        await using var other = new FileStream(
            _files["out.newskit-part"], FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        (await CommandRun.Of("batch", _page, "-o", _files["out"])).AssertRefused("cannot write");
        Assert.True(File.Exists(_files["out.newskit-part"]));
    }
}
