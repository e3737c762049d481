using Xunit;

namespace NewsKit.Tests.Cli.Queue;

/// <summary>What is wrong with a line of <c>enqueue</c>, <c>worker</c> or <c>queue</c> is said before it connects.</summary>
public sealed class QueueCommandTests : IDisposable
{
    private const string Variable = "NEWSKIT_RABBITMQ";

    private readonly string _folder = Directory.CreateTempSubdirectory("newskit-queue-").FullName;

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        Environment.SetEnvironmentVariable(Variable, null);
        Environment.SetEnvironmentVariable(Variable + "_FILE", null);
    }

    [Fact]
    public async Task Broker_MustBeNamed() =>
        (await CommandRun.Of("queue", "status")).AssertRefused("neither NEWSKIT_RABBITMQ nor NEWSKIT_RABBITMQ_FILE is set");

    [Theory]
    [InlineData("no address", "is no address")]
    [InlineData("http://name:pass-word-1@host/", "must begin with amqps:// or amqp://")]
    [InlineData("amqp://name:pass-word-1@broker.example/", "amqps:// is needed off this machine")]
    public async Task Address_IsRefusedWithoutItsSecret(string address, string reason)
    {
        Environment.SetEnvironmentVariable(Variable, address);
        var run = await CommandRun.Of("queue", "status");

        run.AssertRefused(reason);
        Assert.DoesNotContain("pass-word-1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secret_MayStandInAFile()
    {
        var file = Path.Combine(_folder, "secret");
        await File.WriteAllTextAsync(file, "amqp://name:pass-word-1@127.0.0.1:1/\n");
        Environment.SetEnvironmentVariable(Variable + "_FILE", file);

        var run = await CommandRun.Of("queue", "status");

        Assert.Equal((3, "newskit: The broker at 127.0.0.1:1 is out of reach.\n"), (run.Status, run.Error));
    }

    [Theory]
    [InlineData("r", "is not NAME=DIR")]
    [InlineData("=x", "is not NAME=DIR")]
    [InlineData("r=", "is not NAME=DIR")]
    [InlineData("r=/no/such/folder", "There is no folder '/no/such/folder'")]
    public async Task Root_IsANameAndAFolder(string root, string reason) =>
        (await CommandRun.Of("worker", "--to", "ndjson:x/", "--root", root)).AssertRefused(reason);

    [Theory]
    [InlineData("ndjson:file.ndjson")]
    [InlineData("sqlite:articles.db")]
    public async Task Worker_WritesWhereOthersMayToo(string sink) =>
        (await CommandRun.Of("worker", "--to", sink, "--root", $"r={_folder}"))
            .AssertRefused("workers write to postgres: or ndjson:DIR/");

    [Theory]
    [InlineData("64")]
    [InlineData("0M")]
    [InlineData("-1M")]
    [InlineData("all")]
    public async Task Split_IsASize(string size) =>
        (await CommandRun.Of("enqueue", _folder, "--root", $"r={_folder}", "--split", size)).AssertRefused(
            $"--split: '{size}' is neither a number of mebibytes such as 64M nor none");

    [Theory]
    [InlineData("a b")]
    [InlineData("")]
    [InlineData("é")]
    public async Task Prefix_IsAPlainName(string prefix) =>
        (await CommandRun.Of("queue", "dead", "--queue", prefix)).AssertRefused("is not a name of letters");

    [Fact]
    public async Task Source_MustBeBelowARoot()
    {
        Environment.SetEnvironmentVariable(Variable, "amqp://127.0.0.1:1/");
        Directory.CreateDirectory(Path.Combine(_folder, "in"));
        var page = Path.Combine(_folder, "page.html");
        await File.WriteAllTextAsync(page, "<p>x</p>");

        (await CommandRun.Of("enqueue", page, "--root", $"r={Path.Combine(_folder, "in")}"))
            .AssertRefused("is below none of the roots");
    }
}
