using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;

namespace NewsKit.Benchmarks;

/// <summary>Measures whole programs, each run a process of its own, turn by turn: the first parse, <c>newskit read</c>,
/// <c>newskit batch</c>, and what more jobs gain.</summary>
internal static class ToolRun
{
    private const int Goes = 5;
    private const int LongGoes = 3;

    /// <summary>Time of the processor (seconds) of the first parse, of one page and of a folder with one job.</summary>
    /// <param name="folder">Pages as .html.gz.</param>
    /// <param name="programs">Builds of the tool: native programs, or <c>NewsKit.Cli.dll</c>.</param>
    /// <param name="output">Where the table goes.</param>
    internal static int Cold(string folder, string[] programs, TextWriter output)
    {
        var page = Directory.GetFiles(folder, "*.html.gz").Order(StringComparer.Ordinal).First();
        var first = Least(Goes, [["dotnet", typeof(ToolRun).Assembly.Location, "--first", page]]);
        var read = Least(Goes, [.. programs.Select(program => (string[])[.. Command(program), "read", page])]);
        var batch = Least(LongGoes, [.. programs.Select(program => Batch(program, folder, jobs: 1))]);
        output.WriteLine("seconds of the processor in a fresh process, least of several turns");
        output.WriteLine($"{Text(first[0].Processor)}  start of a program and first Parse, library not compiled ahead");
        for (var i = 0; i < programs.Length; i++)
            output.WriteLine($"{Text(read[i].Processor)}  read    {Text(batch[i].Processor)}  batch    {programs[i]}");
        return 0;
    }

    /// <summary>Time by the clock of a folder with one job and with more; only idle cores give a true answer.</summary>
    internal static int Jobs(string folder, string program, TextWriter output)
    {
        int[] jobs = [.. Enumerable.Range(0, 5).Select(step => 1 << step).Where(count => count <= Environment.ProcessorCount)];
        var times = Least(Goes, [.. jobs.Select(count => Batch(program, folder, count))]);
        output.WriteLine("jobs   clock   processor   gain for each job");
        for (var i = 0; i < jobs.Length; i++)
        {
            var gain = times[0].Clock / times[i].Clock / jobs[i];
            output.WriteLine($"{jobs[i],4}{Text(times[i].Clock),8}{Text(times[i].Processor),12}{Text(gain),14}");
        }

        return 0;
    }

    /// <summary>The work of one fresh process: one page.</summary>
    internal static int First(string page)
    {
        using var gzip = new GZipStream(File.OpenRead(page), CompressionMode.Decompress);
        var bytes = new MemoryStream();
        gzip.CopyTo(bytes);
        return new ArticleParser().Parse(bytes.ToArray()).Status == Model.ParseStatus.InternalError ? 1 : 0;
    }

    // Not the path of this process: that may be a program made for the benchmarks alone, which would run them again.
    private static string[] Command(string program) =>
        program.EndsWith(".dll", StringComparison.Ordinal) ? ["dotnet", program] : [program];

    private static string[] Batch(string program, string folder, int jobs) =>
        [.. Command(program), "batch", folder, "-q", "--jobs", jobs.ToString(CultureInfo.InvariantCulture)];

    private static (double Clock, double Processor)[] Least(int goes, string[][] commands)
    {
        var least = Array.ConvertAll(commands, _ => (Clock: double.MaxValue, Processor: double.MaxValue));
        for (var go = 0; go < goes; go++)
        {
            for (var i = 0; i < commands.Length; i++)
            {
                var (clock, processor) = Time(commands[i]);
                least[i] = (Math.Min(least[i].Clock, clock), Math.Min(least[i].Processor, processor));
            }
        }

        return least;
    }

    /// <summary>The shell tells what a process cost that has ended.</summary>
    private static (double Clock, double Processor) Time(string[] command)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardError = true, UseShellExecute = false };
        const string timed = "TIMEFORMAT='%R %U %S'; time \"$@\" >/dev/null 2>&1 || exit";
        foreach (var argument in (string[])["-c", timed, "time", .. command])
            start.ArgumentList.Add(argument);
        start.Environment["LC_ALL"] = "C";
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEnd().Split(' ', StringSplitOptions.TrimEntries);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', command)} failed.");
        double Number(int at) => double.Parse(said[at], CultureInfo.InvariantCulture);
        return (Number(0), Number(1) + Number(2));
    }

    private static string Text(double value) => value.ToString("F2", CultureInfo.InvariantCulture).PadLeft(6);
}
