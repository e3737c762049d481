using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using AngleSharp.Html.Parser;

namespace NewsKit.Benchmarks;

/// <summary>Measures <see cref="ArticleParser.Parse(string, Uri?, CancellationToken)"/> and the HTML parser alone on the same
/// strings in the same run, over a folder of real pages.</summary>
internal static class CorpusRun
{
    private const int WarmUpPasses = 5;
    private const int MeasuredPasses = 3;

    /// <summary>The pages of a folder as text, in ordinal order.</summary>
    internal static string[] Pages(string folder)
    {
        var paths = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.html.gz", SearchOption.AllDirectories) : [];
        Array.Sort(paths, StringComparer.Ordinal);
        return Array.ConvertAll(paths, path => PageText.Decode(Expand(path)));
    }

    internal static int Run(string folder, TextWriter output)
    {
        var pages = Pages(folder);
        if (pages.Length == 0)
        {
            output.WriteLine($"no .html.gz pages in '{folder}'");
            return 2;
        }

        var parser = new ArticleParser();
        var bare = new HtmlParser();
        Action<string> ours = page => parser.Parse(page);
        Action<string> theirs = page => bare.ParseDocument(page).Dispose();
        for (var pass = 0; pass < WarmUpPasses; pass++)
            Array.ForEach(pages, ours + theirs);
        var measured = Array.ConvertAll(
            pages, page => (Ours: Cost.Least(page, ours, MeasuredPasses), Theirs: Cost.Least(page, theirs, MeasuredPasses)));
        Print(output, pages, [.. measured.Select(pair => pair.Ours)], [.. measured.Select(pair => pair.Theirs)]);
        return 0;
    }

    private static byte[] Expand(string path)
    {
        using var gzip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        var bytes = new MemoryStream();
        gzip.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static void Print(TextWriter output, string[] pages, Cost[] ours, Cost[] theirs)
    {
        var characters = pages.Sum(page => (double)page.Length) / 1e6;
        var (ticks, bytes) = (Ratio(cost => cost.Ticks), Ratio(cost => cost.Bytes));
        var (ourBytes, theirBytes) = (ours.Average(cost => cost.Bytes), theirs.Average(cost => cost.Bytes));
        var passes = $"least of {MeasuredPasses} after {WarmUpPasses} warm-up passes";
        Line($"{pages.Length} pages, {characters:F1} M characters, one thread, {passes}");
        Line($"{"",-28}{"NewsKit",14}{"AngleSharp",14}{"median ratio",14}");
        Line($"{"pages per second",-28}{Rate(ours),14:F0}{Rate(theirs),14:F0}");
        Line($"{"milliseconds per page",-28}{ours.Average(Milliseconds),14:F3}{theirs.Average(Milliseconds),14:F3}{ticks,14:F2}");
        Line($"{"allocated bytes per page",-28}{ourBytes,14:N0}{theirBytes,14:N0}{bytes,14:F2}");

        void Line(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
        static double Milliseconds(Cost cost) => cost.Ticks * 1000.0 / Stopwatch.Frequency;
        static double Rate(Cost[] costs) => costs.Length * 1000.0 / costs.Sum(Milliseconds);
        double Ratio(Func<Cost, double> part) => Median([.. ours.Zip(theirs, (our, their) => part(our) / part(their))]);
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }
}
