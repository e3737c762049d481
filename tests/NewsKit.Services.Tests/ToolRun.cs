using System.Diagnostics;
using Xunit;

namespace NewsKit.Services.Tests;

/// <summary>The command line in a process of its own. Nothing that it says may hold a secret of its environment.</summary>
internal sealed class ToolRun : IDisposable
{
    private readonly Process _process;
    private readonly List<string> _secrets;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private ToolRun(ProcessStartInfo start, List<string> secrets)
    {
        _secrets = secrets;
        _process = Process.Start(start)!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _error = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Starts it.</summary>
    /// <param name="address">The address of a server, in <paramref name="variable"/>.</param>
    /// <param name="variable">A variable of its environment.</param>
    /// <param name="arguments">The line.</param>
    internal static ToolRun Start(string address, string variable, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "NewsKit.Cli.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("NEWSKIT_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        start.Environment[variable] = address;
        return new ToolRun(start, [.. address.Split(';').Where(part => part.StartsWith("Password=", StringComparison.Ordinal))
            .Select(part => part["Password=".Length..])]);
    }

    /// <summary>Runs it to its end.</summary>
    /// <returns>The exit status and all that it says.</returns>
    internal static async Task<(int Status, string Said)> OfAsync(string address, string variable, params string[] arguments)
    {
        using var run = Start(address, variable, arguments);
        return await run.EndAsync();
    }

    /// <summary>Kills it after a time, when it has not ended before.</summary>
    /// <returns>Whether it was killed.</returns>
    internal async Task<bool> KillAsync(TimeSpan after)
    {
        await Task.WhenAny(_process.WaitForExitAsync(), Task.Delay(after));
        var isAlive = !_process.HasExited;
        _process.Kill();
        await EndAsync();
        return isAlive;
    }

    internal async Task<(int Status, string Said)> EndAsync()
    {
        await _process.WaitForExitAsync();
        var said = await _output + await _error;
        Assert.All(_secrets, secret => Assert.DoesNotContain(secret, said, StringComparison.Ordinal));
        return (_process.ExitCode, said);
    }

    public void Dispose() => _process.Dispose();
}
