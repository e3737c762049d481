using System.Globalization;
using System.IO.Compression;
using AngleSharp.Html.Parser;
using SmartReader;

namespace NewsKit.Benchmarks;

/// <summary>Measures <see cref="ArticleParser.Parse(string, Uri?, CancellationToken)"/>, the HTML parser alone and SmartReader on
/// the same strings in the same run, over a folder of real pages.</summary>
internal static class CorpusRun
{
    private const int WarmUpPasses = 5;
    private const int MeasuredPasses = 3;

    /// <summary>The folder of real pages beside the checkout.</summary>
    internal static string Beside() =>
        Path.GetFullPath(Path.Combine(SeedPages.Checkout(), "..", "shared", "corpus", "articles", "pages"));

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
        (string Name, Action<string> Read)[] readers =
        [
            ("AngleSharp", page => bare.ParseDocument(page).Dispose()),
            ("NewsKit", page => parser.Parse(page)),
            ("SmartReader", page => new Reader("https://page.example/", page).GetArticle()),
        ];
        Action<string>[] work = [.. readers.Select(reader => reader.Read)];
        for (var pass = 0; pass < WarmUpPasses; pass++)
            Array.ForEach(pages, page => Array.ForEach(work, read => read(page)));
        var costs = Array.ConvertAll(pages, page => Cost.Least(page, work, MeasuredPasses));
        Print(output, pages, [.. readers.Select(reader => reader.Name)], costs);
        return 0;
    }

    private static byte[] Expand(string path)
    {
        using var gzip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        var bytes = new MemoryStream();
        gzip.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>A column a reader; ratios are to the first.</summary>
    private static void Print(TextWriter output, string[] pages, string[] names, Cost[][] costs)
    {
        var characters = (pages.Sum(page => (double)page.Length) / 1e6).ToString("F1", CultureInfo.InvariantCulture);
        output.WriteLine($"{pages.Length} pages, {characters} M characters, one thread, least of {MeasuredPasses} "
            + $"after {WarmUpPasses} warm-up passes");
        Line("", column => names[column]);
        Line("milliseconds per page (mean)", column => Text(costs.Average(page => page[column].Milliseconds), "F3"));
        Line("milliseconds per page (median)", column => Text(Median(costs, page => page[column].Milliseconds), "F3"));
        Line("to AngleSharp (median)",
            column => Text(Median(costs, page => page[column].Milliseconds / page[0].Milliseconds), "F2"));
        Line("pages per second", column => Text(1000 / costs.Average(page => page[column].Milliseconds), "F0"));
        Line("bytes allocated per page (mean)", column => Text(costs.Average(page => page[column].Bytes), "N0"));
        Line("to AngleSharp (median)", column => Text(Median(costs, page => (double)page[column].Bytes / page[0].Bytes), "F2"));

        void Line(string title, Func<int, string> cell) =>
            output.WriteLine($"{title,-34}{string.Concat(names.Select((_, column) => cell(column).PadLeft(14)))}");
    }

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static double Median(Cost[][] costs, Func<Cost[], double> part) => Medians.Of([.. costs.Select(part)]);
}
