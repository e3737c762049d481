using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace NewsKit.Tests.Cli;

/// <summary>Runs that are killed at random moments and gone on with give what an undisturbed run gives.</summary>
public sealed class KilledRunTests : IDisposable
{
    private const int Pages = 60;
    private const int Kills = 6;

    private readonly PageFiles _files = new();

    public void Dispose() => _files.Dispose();

    [FactOnLinux]
    public Task Batch_LosesAndLeavesNothing() => CheckAsync("batch", folder => Path.Combine(folder, "articles.ndjson"), seed: 1);

    [FactOnLinux]
    public Task Convert_LosesAndLeavesNothing() => CheckAsync("convert", folder => folder, seed: 2);

    private async Task CheckAsync(string command, Func<string, string> output, int seed)
    {
        for (var page = 0; page < Pages; page++)
            _files.AddPage(string.Create(CultureInfo.InvariantCulture, $"pages/p{page:00}.html"), $"Titre {page}", 200);
        var whole = Directory.CreateDirectory(_files["whole"]).FullName;
        var killed = Directory.CreateDirectory(_files["killed"]).FullName;
        string[] line = [command, _files["pages"], "--jobs", "2", "-o"];
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, await RunAsync([.. line, output(whole)], Timeout.InfiniteTimeSpan, signal: null));
        var usual = clock.Elapsed;

        var random = new Random(seed);
        line = [.. line, output(killed)];
        for (var kill = 0; kill < Kills; kill++)
        {
            var status = await RunAsync(line, usual * (0.1 + (0.9 * random.NextDouble())), random.Next(2) == 0 ? "KILL" : "INT");
            // The first run has no --resume: what it finished is kept all the same.
            line = kill == 0 ? [.. line, "--resume"] : line;
            Assert.Contains(status, (int[])[0, 130, 137]);
            // Killed after its last page a run has nothing left to go on with.
            if (status == 0 || IsWhole())
                break;
        }

        // Killed each time before its first page it has all to do.
        if (!IsWhole())
            Assert.Equal(0, await RunAsync(line, Timeout.InfiniteTimeSpan, signal: null));
        Assert.Equal(Names(whole), Names(killed));
        Assert.All(Names(whole), name =>
            Assert.Equal(File.ReadAllBytes(Path.Combine(whole, name)), File.ReadAllBytes(Path.Combine(killed, name))));

        // All files and no draft: between two pages there may be none.
        bool IsWhole() => Names(killed).SequenceEqual(Names(whole));
    }

    private static async Task<int> RunAsync(string[] line, TimeSpan time, string? signal)
    {
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "NewsKit.Cli.dll"), .. line])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var end = process.WaitForExitAsync();
        if (signal is not null && await Task.WhenAny(end, Task.Delay(time)) != end)
        {
            using var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
            await kill.WaitForExitAsync();
        }

        await end;
        await error;
        return process.ExitCode;
    }

    private static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
