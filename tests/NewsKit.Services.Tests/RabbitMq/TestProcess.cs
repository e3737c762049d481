using System.Diagnostics;
using System.Text;
using Xunit;

namespace NewsKit.Services.Tests;

/// <summary>A process of the command line, or of the worker that is harmed, with what it has written.</summary>
internal sealed class TestProcess : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _said = new();

    private TestProcess(string program, IEnumerable<string> arguments, string folder = "")
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NEWSKIT_RABBITMQ"] = TestServer.RabbitMq.Address;
        start.Environment["NEWSKIT_POSTGRES"] = Environment.GetEnvironmentVariable("NEWSKIT_TEST_POSTGRES");
        start.Environment["NEWSKIT_ROOT"] = folder;
        start.Environment["NEWSKIT_ARTICLES"] = Path.Combine(folder, "out");
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Add(line.Data);
        _process.ErrorDataReceived += (_, line) => Add(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    internal string Said
    {
        get
        {
            lock (_said)
                return _said.ToString();
        }
    }

    internal bool HasEnded => _process.HasExited;

    internal static TestProcess NewsKit(params string[] arguments) => new("NewsKit.Cli.dll", arguments);

    internal static TestProcess Sample(string folder, params string[] arguments) =>
        new("NewsKit.Worker.dll", arguments, folder);

    internal static TestProcess Harmed(params string[] arguments) => new("NewsKit.Services.Worker.dll", arguments);

    /// <summary>Ends it without a warning.</summary>
    internal async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Tells it to end, as a service manager does.</summary>
    internal void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Waits for its end.</summary>
    internal async Task<int> StatusAsync()
    {
        // A machine that does other things at the same time takes its time.
        using var enough = new CancellationTokenSource(TimeSpan.FromMinutes(10));
        await _process.WaitForExitAsync(enough.Token);
        // Whatever happens, no secret is told; both servers have the same password.
        Assert.DoesNotContain(new Uri(TestServer.RabbitMq.Address).UserInfo.Split(':')[1], Said, StringComparison.Ordinal);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private void Add(string? line)
    {
        lock (_said)
            _said.AppendLine(line);
    }
}
