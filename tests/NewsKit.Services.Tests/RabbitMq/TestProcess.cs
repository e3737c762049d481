using System.Diagnostics;
using System.Text;

namespace NewsKit.Services.Tests;

/// <summary>A process of the command line, or of the worker that is harmed, with what it has written.</summary>
internal sealed class TestProcess : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _said = new();

    private TestProcess(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NEWSKIT_RABBITMQ"] = TestServer.RabbitMq.Address;
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

    internal int Id => _process.Id;

    internal static TestProcess NewsKit(params string[] arguments) => new("NewsKit.Cli.dll", arguments);

    internal static TestProcess Harmed(params string[] arguments) => new("NewsKit.Services.Worker.dll", arguments);

    /// <summary>Ends it without a warning.</summary>
    internal async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Waits for its end.</summary>
    internal async Task<int> StatusAsync()
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await _process.WaitForExitAsync(enough.Token);
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
