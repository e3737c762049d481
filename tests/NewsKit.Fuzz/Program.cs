using System.Diagnostics;
using System.Globalization;
using NewsKit.Fuzz;

var isWorker = args is [FuzzWorker.Verb, ..];
if (FuzzOptions.Read(isWorker ? args[1..] : args) is not { } options)
{
    Console.Error.WriteLine(FuzzOptions.Usage);
    return 2;
}

if (isWorker)
    return FuzzWorker.Run(options, Console.Out);

// The cases run in a process of their own; when one ends it, that is a failure, and another process goes on behind it.
var clock = Stopwatch.StartNew();
var (cases, failures, slowest) = (0L, 0, TimeSpan.Zero);
while (clock.Elapsed < options.Time && cases < options.Cases)
{
    using var worker = Start(
        options with { Time = options.Time - clock.Elapsed, Seed = options.Seed + (ulong)cases, Cases = options.Cases - cases });
    while (worker.StandardOutput.ReadLine() is { } line)
    {
        if (FuzzReport.Read(line) is not { } report)
            continue;
        cases++;
        slowest = report.Spent > slowest ? report.Spent : slowest;
        if (report.Fault is { } fault)
            Fail(report.Seed, fault);
    }

    worker.WaitForExit();
    if (worker.ExitCode == 0)
        break;
    Fail(options.Seed + (ulong)cases, string.Create(CultureInfo.InvariantCulture, $"ended the process with {worker.ExitCode}"));
    cases++;
}

Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{cases} cases in {clock.Elapsed.TotalMinutes:F1} minutes from seed {options.Seed}, "
        + $"slowest {slowest.TotalMilliseconds:F0} ms, {failures} failed"));
return failures == 0 ? 0 : 1;

void Fail(ulong seed, string fault)
{
    failures++;
    Console.Out.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"--seed {seed} --cases 1: {fault}\n  {FuzzWorker.PathOf(options, seed)}"));
}

static Process Start(FuzzOptions asked)
{
    string[] line =
    [
        FuzzWorker.Verb, "--minutes", asked.Time.TotalMinutes.ToString("R", CultureInfo.InvariantCulture), "--seed",
            asked.Seed.ToString(CultureInfo.InvariantCulture),
        "--kind", asked.Kind, "--cases", asked.Cases.ToString(CultureInfo.InvariantCulture), "--out", asked.Failures,
    ];
    var isHosted = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";
    return Process.Start(new ProcessStartInfo(
        Environment.ProcessPath!, isHosted ? [typeof(FuzzWorker).Assembly.Location, .. line] : line)
    {
        RedirectStandardOutput = true,
        UseShellExecute = false,
    })!;
}
