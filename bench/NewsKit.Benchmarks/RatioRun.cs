using System.Globalization;
using NewsKit.Hostile;
using NewsKit.Model;
using NewsKit.Output;

namespace NewsKit.Benchmarks;

/// <summary>Shows that time grows no faster than the page: each hostile shape at one size and at twice that, then at one
/// MiB, then at 16 MiB in a process of its own for its peak of memory.</summary>
/// <remarks>Times are of the processor, not of the clock, so that a busy machine gives the same table; the least of several
/// goes, since all that disturbs adds to them; and without the garbage collector, which would come for one
/// size and not for the other. The columns of 1 and 16 MiB have the collector in them.</remarks>
internal static class RatioRun
{
    internal const int MiB = 1024 * 1024;
    private const int Small = 256 * 1024;
    private const int Goes = 15;

    /// <summary>A ratio over its bound is measured on: what disturbs wears off, what the program does stays.</summary>
    private const int MostGoes = 60;
    private const int WarmUps = 4;

    /// <summary>How often an article is written; what the first one waits for, memory just filled, is no work of the
    /// writers.</summary>
    private const int Writings = 3;
    private const double MostRatio = 2.2;
    private const int MostGrowth = 4;

    /// <summary>More than a page of 1 MiB takes to be read and written.</summary>
    private const long Unswept = 220L * MiB;

    /// <summary>A ratio of times this short says more about the machine than about the program.</summary>
    private const double LeastMilliseconds = 4;

    private static readonly IArticleWriter[] Writers =
        [new JsonArticleWriter { Indented = false }, new HtmlArticleWriter(), new MarkdownArticleWriter()];

    /// <summary>Times are real here: a loaded machine must not end a page early.</summary>
    private static readonly ArticleParser Patient = new(new() { Limits = new() { WallClock = TimeSpan.Zero } });

    /// <summary>The line of a shape is printed when it is known; a run that was broken off goes on behind the last one with
    /// <c>--after NAME</c>.</summary>
    internal static int Run(string[] asked, TextWriter output)
    {
        var withLarge = asked.Contains("--large");
        var after = Array.IndexOf(asked, "--after") is >= 0 and var at && at + 1 < asked.Length ? asked[at + 1] : null;
        var only = asked is [var first, ..] && !first.StartsWith("--", StringComparison.Ordinal) ? first : "";
        var shapes = HostileShapes.All.Where(shape => shape.Name.Contains(only, StringComparison.OrdinalIgnoreCase)).ToList();
        shapes.RemoveRange(0, shapes.FindIndex(shape => shape.Name == after) + 1);
        output.WriteLine($"{"shape",-36}{"n KiB",6}{"read n",9}{"2n",9}{"ratio",7}{"write 2n",10}{"ratio",7}{"1 MiB",8}"
            + (withLarge ? $"{"16 MiB",9}{"peak MiB",9}  status" : ""));
        var faults = 0;
        foreach (var shape in shapes)
            faults += Line(shape, withLarge, output) ? 0 : 1;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{shapes.Count} shapes, {faults} over a bound"));
        return faults == 0 ? 0 : 1;
    }

    /// <summary>Writes what was read in every form, and counts what that gives.</summary>
    internal static long Write(Article article)
    {
        using var sink = new CountingWriter();
        foreach (var writer in Writers)
            writer.Write(article, sink);
        return sink.Written;
    }

    private static bool Line(HostileShape shape, bool withLarge, TextWriter output)
    {
        var size = Comparable(shape);
        var (once, twice) = Least(shape.Page(size), shape.Page(2 * size));
        var full = Measure(shape.Page(MiB));
        var (parse, write) = (Ratio(once.Parse, twice.Parse), Ratio(once.Write, twice.Write));
        var large = withLarge ? LargePage.Child(shape) : null;
        var good = !IsOver(once, twice) && full.Parse + full.Write < 1_000 && large?.IsOver != true;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{shape.Name,-36}{size / 1024,6}{once.Parse,9:F1}{twice.Parse,9:F1}{parse,7:F2}"
                + $"{twice.Write,10:F1}{write,7:F2}{full.Parse + full.Write,8:F0}{large?.Text}{(good ? "" : "   <-- over")}"));
        return good;
    }

    private static bool IsOver(Spent once, Spent twice) =>
        Ratio(once.Parse, twice.Parse) > MostRatio || Ratio(once.Write, twice.Write) > MostRatio;

    private static double Ratio(double once, double twice) => twice < LeastMilliseconds ? 0 : twice / once;

    /// <summary>The first size at which twice as much page is read as the same kind of thing: what is an article of ten thousand
    /// paragraphs here and of two there would say nothing about time.</summary>
    private static int Comparable(HostileShape shape)
    {
        var size = Small;
        for (var written = Measure(shape.Page(size)).Written; size < MiB; size *= 2)
        {
            var more = Measure(shape.Page(2 * size)).Written;
            if (more <= MostGrowth * written)
                break;
            written = more;
        }

        return size;
    }

    /// <summary>Both pages in turn: what else the machine does is shared by both.</summary>
    private static (Spent Once, Spent Twice) Least(string page, string pageTwice)
    {
        for (var go = 0; go < WarmUps; go++)
            (_, _) = (Measure(page), Measure(pageTwice));
        var (once, twice) = (Spent.Most, Spent.Most);
        for (var go = 0; go < Goes || (go < MostGoes && IsOver(once, twice)); go++)
            (once, twice) = (once.Least(MeasureUnswept(page)), twice.Least(MeasureUnswept(pageTwice)));
        return (once, twice);
    }

    private static Spent MeasureUnswept(string page)
    {
        GC.Collect();
        var isUnswept = GC.TryStartNoGCRegion(Unswept);
        var cost = Measure(page);
        if (isUnswept && System.Runtime.GCSettings.LatencyMode == System.Runtime.GCLatencyMode.NoGCRegion)
            GC.EndNoGCRegion();
        else
            Console.Error.WriteLine("The garbage collector came.");
        return cost;
    }

    private static Spent Measure(string page)
    {
        var start = Environment.CpuUsage.TotalTime;
        var article = Patient.Parse(page).ToArticle();
        var spent = new Spent((Environment.CpuUsage.TotalTime - start).TotalMilliseconds, double.MaxValue, 0);
        for (var go = 0; go < Writings; go++)
        {
            start = Environment.CpuUsage.TotalTime;
            var written = Write(article);
            spent = new(spent.Parse, Math.Min(spent.Write, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds), written);
        }

        return spent;
    }

    /// <summary>Milliseconds to read and to write, and how much was written.</summary>
    private sealed record Spent(double Parse, double Write, long Written)
    {
        internal static readonly Spent Most = new(double.MaxValue, double.MaxValue, 0);

        internal Spent Least(Spent other) => new(Math.Min(Parse, other.Parse), Math.Min(Write, other.Write), other.Written);
    }
}
