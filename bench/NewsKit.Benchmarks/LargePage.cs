using System.Diagnostics;
using System.Globalization;
using NewsKit.Hostile;

namespace NewsKit.Benchmarks;

/// <summary>A page of 16 MiB, read and written in a process that does nothing else: its time and its peak of memory.</summary>
/// <param name="Text">The columns of the table.</param>
/// <param name="IsOver">Whether it took longer or more memory than it may.</param>
internal sealed record LargePage(string Text, bool IsOver)
{
    private const int Bytes = 16 * RatioRun.MiB;
    private const int MostMilliseconds = 10_000;

    /// <summary>Thirty bytes for a byte of input, and 50 MiB.</summary>
    private const int MostMiB = (16 * 30) + 50;

    internal static LargePage Child(HostileShape shape)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, Grown(shape));
            using var child = Process.Start(
                new ProcessStartInfo(Environment.ProcessPath!, ["--page", file])
                {
                    RedirectStandardOutput = true,
                    UseShellExecute = false
                })!;
            var words = child.StandardOutput.ReadToEnd().Split(' ', 3);
            child.WaitForExit();
            if (words is not [var milliseconds, var peak, var status])
                return new($"  died with {child.ExitCode}", true);
            return new($"{milliseconds,9}{peak,9}  {status.TrimEnd()}",
                int.Parse(milliseconds, CultureInfo.InvariantCulture) > MostMilliseconds
                    || int.Parse(peak, CultureInfo.InvariantCulture) > MostMiB);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The page of a file, in this process: milliseconds, peak of memory and status on one line.</summary>
    internal static int Run(string file, TextWriter output)
    {
        var page = File.ReadAllBytes(file);
        var start = Environment.CpuUsage.TotalTime;
        var result = new ArticleParser().Parse(page, "text/html; charset=utf-8");
        RatioRun.Write(result.ToArticle());
        var spent = Environment.CpuUsage.TotalTime - start;
        using var self = Process.GetCurrentProcess();
        var codes = string.Join(',', result.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{spent.TotalMilliseconds:F0} {self.PeakWorkingSet64 / RatioRun.MiB} {result.Status} {codes}"));
        return 0;
    }

    /// <summary>A little shorter in characters, which may be two bytes; the end is cut where they are many.</summary>
    private static byte[] Grown(HostileShape shape)
    {
        var page = System.Text.Encoding.UTF8.GetBytes(shape.Page(Bytes - (RatioRun.MiB / 64)));
        return page.Length > Bytes ? page[..Bytes] : page;
    }
}
