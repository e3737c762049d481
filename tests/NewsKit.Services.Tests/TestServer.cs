using System.Diagnostics;
using Xunit;

// A test that stops a server must not have another one beside it.
[assembly: CollectionBehavior(CollectionBehavior.CollectionPerAssembly)]

namespace NewsKit.Services.Tests;

/// <summary>A server that <c>tests/services/run</c> has started. A test that asks for one that is not there is skipped, and fails
/// with <c>NEWSKIT_SERVICES=required</c>.</summary>
internal sealed class TestServer
{
    private readonly string _name;
    private readonly string _variable;

    private TestServer(string name, string variable) => (_name, _variable) = (name, variable);

    /// <summary>Its address is a connection string of Npgsql.</summary>
    internal static TestServer Postgres { get; } = new("postgres", "NEWSKIT_TEST_POSTGRES");

    /// <summary>Its address begins with <c>amqp://</c>.</summary>
    internal static TestServer RabbitMq { get; } = new("rabbitmq", "NEWSKIT_TEST_RABBITMQ");

    internal string Address
    {
        get
        {
            if (Environment.GetEnvironmentVariable(_variable) is { Length: > 0 } address)
                return address;
            var reason = $"{_variable} is not set: tests/services/run starts {_name} where it is installed.";
            if (Environment.GetEnvironmentVariable("NEWSKIT_SERVICES") == "required")
                Assert.Fail(reason);
            Assert.Skip(reason);
            return "";
        }
    }

    internal Task StopAsync() => ControlAsync("stop");

    /// <summary>Ends it without a warning to anybody.</summary>
    internal Task KillAsync() => ControlAsync("kill");

    /// <summary>Comes back when it is ready; it has the data and the address that it had.</summary>
    internal Task StartAsync() => ControlAsync("start");

    private async Task ControlAsync(string verb)
    {
        var program = Environment.GetEnvironmentVariable("NEWSKIT_TEST_SERVICES")!;
        using var process = Process.Start(new ProcessStartInfo(program, [verb, _name]))!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }
}
