using System.Diagnostics;
using System.Globalization;
using NewsKit.Hostile;
using NewsKit.Output;

namespace NewsKit.Benchmarks;

/// <summary>Shows that time grows no faster than the page: each hostile shape at one size and at twice that, then at one
/// MiB, then at 16 MiB in a process of its own for its peak of memory. Times are of the processor, not of the clock, so
/// that a busy machine gives the same table.</summary>
internal static class RatioRun
{
    private const int Small = 256 * 1024;
    private const int OneMiB = 1024 * 1024;
    private const int Goes = 5;
    private const int WarmUps = 3;
    private const double MostRatio = 2.2;

    /// <summary>A ratio of times this short says more about the machine than about the program.</summary>
    private const double LeastMilliseconds = 8;

    private static readonly IArticleWriter[] Writers = [new JsonArticleWriter { Indented = false }, new HtmlArticleWriter(), new MarkdownArticleWriter()];

    /// <summary>Times are real here: a loaded machine must not end a page early.</summary>
    private static readonly ArticleParser Patient = new(new() { Limits = new() { WallClock = TimeSpan.Zero } });

    internal static int Run(string? only, bool withLarge, TextWriter output)
    {
        var shapes = HostileShapes.All.Where(shape => only is null || shape.Name.Contains(only, StringComparison.OrdinalIgnoreCase)).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{"shape",-36}{"256 KiB",9}{"512 KiB",9}{"ratio",7}{"write",8}{"ratio",7}{"1 MiB",8}") + (withLarge ? $"{"16 MiB",9}{"peak MiB",9}  status" : ""));
        var faults = 0;
        foreach (var shape in shapes)
            faults += Line(shape, withLarge, output) ? 0 : 1;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{shapes.Count} shapes, {faults} over a bound"));
        return faults == 0 ? 0 : 1;
    }

    /// <summary>One page of 16 MiB, in this process: milliseconds, peak of memory and status on one line.</summary>
    internal static int RunOne(string name, int mebibytes, TextWriter output)
    {
        var page = System.Text.Encoding.UTF8.GetBytes(HostileShapes.All.Single(shape => shape.Name == name).Page((mebibytes * OneMiB) - OneMiB / 64));
        if (page.Length > mebibytes * OneMiB)
            page = page[..(mebibytes * OneMiB)];
        var start = Environment.CpuUsage.TotalTime;
        var result = new ArticleParser().Parse(page, "text/html; charset=utf-8");
        foreach (var writer in Writers)
            writer.Write(result.ToArticle(), TextWriter.Null);
        var spent = Environment.CpuUsage.TotalTime - start;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{spent.TotalMilliseconds:F0} {Process.GetCurrentProcess().PeakWorkingSet64 / OneMiB} {result.Status} {string.Join(',', result.Diagnostics.Select(d => d.Code).Distinct())}"));
        return 0;
    }

    private static bool Line(HostileShape shape, bool withLarge, TextWriter output)
    {
        var ((parse, write), (parseTwice, writeTwice)) = Medians(shape.Page(Small), shape.Page(2 * Small));
        var full = Once(shape.Page(OneMiB));
        var (parseRatio, writeRatio) = (Ratio(parse, parseTwice), Ratio(write, writeTwice));
        var good = parseRatio <= MostRatio && writeRatio <= MostRatio && full < 1_000;
        var large = withLarge ? Child(shape.Name) : "";
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{shape.Name,-36}{parse,9:F1}{parseTwice,9:F1}{parseRatio,7:F2}{writeTwice,8:F1}{writeRatio,7:F2}{full,8:F0}{large}{(good ? "" : "   <-- over")}"));
        return good;
    }

    private static double Ratio(double once, double twice) => twice < LeastMilliseconds ? 0 : twice / once;

    /// <summary>Milliseconds to parse and to write, of both pages in turn: what else the machine does is shared by both.</summary>
    private static ((double Parse, double Write) Once, (double Parse, double Write) Twice) Medians(string page, string twice)
    {
        for (var go = 0; go < WarmUps; go++)
            Measure(page);
        var (one, two) = (new (double Parse, double Write)[Goes], new (double Parse, double Write)[Goes]);
        for (var go = 0; go < Goes; go++)
            (one[go], two[go]) = (Measure(page), Measure(twice));
        return ((Median(one.Select(cost => cost.Parse)), Median(one.Select(cost => cost.Write))), (Median(two.Select(cost => cost.Parse)), Median(two.Select(cost => cost.Write))));
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Goes / 2);

    private static double Once(string page)
    {
        var (parse, write) = Measure(page);
        return parse + write;
    }

    private static (double Parse, double Write) Measure(string page)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        var article = Patient.Parse(page).ToArticle();
        var parse = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        GC.Collect();
        start = Environment.CpuUsage.TotalTime;
        foreach (var writer in Writers)
            writer.Write(article, TextWriter.Null);
        return (parse, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
    }

    private static string Child(string name)
    {
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["--shape", name, "16"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var words = child.StandardOutput.ReadToEnd().Split(' ', 4);
        child.WaitForExit();
        return words.Length < 4 ? $"  died with {child.ExitCode}" : $"{words[0],9}{words[1],9}  {words[2]} {words[3].TrimEnd()}";
    }
}
