using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using NewsKit.Cli;
using Xunit;

namespace NewsKit.Tests.Cli;

public sealed class FilterCommandTests
{
    [Fact]
    public async Task Line_IsAnsweredByOneLineInOrder()
    {
        var page = JsonSerializer.Serialize(PageFiles.Page("La halle"));
        var run = await CommandRun.WithInput(
            $"{{\"id\":\"a\",\"html\":{page}}}\n\n{{\"id\":{{\"x\":[1.0]}},\"html\":{page}}}\nnot json\n"
                + "{\"id\":7,\"path\":\"a.html\"}\n{\"html\":\"<p>x</p>\"}", "filter", "--jobs", "3");

        Assert.Equal((0, ""), (run.Status, run.Error));
        var lines = run.Output.Split('\n');
        Assert.Equal(7, lines.Length);
        Assert.StartsWith("{\"id\":\"a\",\"key\":\"", lines[0], StringComparison.Ordinal);
        Assert.Equal("ok", PageFiles.Property(lines[0], "status"));
        Assert.Empty(lines[1]);
        Assert.StartsWith("{\"id\":{\"x\":[1.0]},\"key\":\"", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":null,\"status\":\"failed\",\"reason\":\"badLine\",\"message\":\"", lines[3],
            StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":7,\"status\":\"failed\",\"reason\":\"badLine\"", lines[4], StringComparison.Ordinal);
        Assert.Equal("noArticle", PageFiles.Property(lines[5], "status"));
        Assert.Empty(lines[6]);
    }

    [Fact]
    public async Task InvalidText_IsAnsweredToo()
    {
        byte[] input = [.. "{\"id\":1,\"html\":\""u8, 0xFF, .. "\"}\n{\"id\":\"\\ud800\",\"html\":\"\\u0000x\"}\n"u8];
        var run = await CommandRun.With(new MemoryStream(input), "filter");
        Assert.Equal(["badLine", null], run.Lines.Select(line => PageFiles.Property(line, "reason")));
        Assert.StartsWith("{\"id\":\"\\ufffd\"", run.Lines[1], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Answers_ComeWhileTheInputIsOpen()
    {
        var pipe = new Pipe();
        var output = new Pipe();
        await using var writer = new StreamWriter(output.Writer.AsStream(), new UTF8Encoding(false));
        await using var streams = new CommandStreams
        {
            Input = pipe.Reader.AsStream(),
            Output = writer,
            Error = TextWriter.Null,
        };
        var running = NewsKitCommand.RunAsync(["filter", "--jobs", "2"], streams, TestContext.Current.CancellationToken);
        using var answers = new StreamReader(output.Reader.AsStream());
        for (var number = 0; number < 5; number++)
        {
            await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes($"{{\"id\":{number},\"html\":\"<p>x</p>\"}}\n"));
            var answer = await answers.ReadLineAsync(TestContext.Current.CancellationToken).AsTask()
                .WaitAsync(TimeSpan.FromSeconds(60));
            Assert.StartsWith($"{{\"id\":{number},", answer, StringComparison.Ordinal);
        }

        await pipe.Writer.CompleteAsync();
        Assert.Equal(0, await running);
    }

    [Fact]
    public async Task LineOf32MiB_IsAnswered()
    {
        var input = new byte[33 * 1024 * 1024];
        input.AsSpan().Fill((byte)'x');
        var run = await CommandRun.With(new MemoryStream([.. input, .. "\n{\"id\":2,\"html\":\"<p>x</p>\"}"u8]), "filter");
        Assert.Equal(["badLine", null], run.Lines.Select(line => PageFiles.Property(line, "reason")));
    }

    [Fact]
    public async Task NoLine_IsNoAnswer() => Assert.Equal(new CommandRun(0, "", ""), await CommandRun.Of("filter"));

    [Fact]
    public async Task WrongOption_IsRefused() =>
        (await CommandRun.Of("filter", "--url", "https://a.example/")).AssertRefused("--url");
}
