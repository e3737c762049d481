using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using NewsKit.Pipeline;

namespace NewsKit.Benchmarks;

/// <summary>Measures what a page costs on its way through an import, and says what 10⁶, 10⁸ and 10⁹ would. Beside
/// <c>tests/services/run</c> it also measures the servers.</summary>
internal sealed class ScalingRun : IDisposable
{
    private const int FewestPages = 1_000;
    private const int Jobs = 2;
    private const double Shift = 8 * 3_600;
    private const long Split = 64 * 1024 * 1024;

    private static readonly ArticleParser Parser = new();
    private static readonly ImportOptions Options = new() { Jobs = Jobs };

    private readonly string _folder = Directory.CreateTempSubdirectory("newskit-scaling-").FullName;
    private readonly TextWriter _output;
    private readonly int _pages;
    private readonly double _pageBytes;
    private int _outputs;

    private ScalingRun(string folder, TextWriter output)
    {
        _output = output;
        (_pages, _pageBytes) = Write(CorpusRun.Pages(folder), Archive);
    }

    private string Archive => Path.Combine(_folder, "pages.warc.gz");

    private double ArchiveBytes => (double)new FileInfo(Archive).Length / _pages;

    private IReadOnlyDictionary<string, string> Roots => new Dictionary<string, string> { ["r"] = _folder };

    internal static async Task<int> RunAsync(string folder, TextWriter output)
    {
        using var run = new ScalingRun(folder, output);
        await run.RunAsync();
        return 0;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task RunAsync()
    {
        await ImportAsync();
        await WorkAsync(new InMemoryTaskQueue(), Split / 16);
        Line($"{_pages} pages of {_pageBytes / 1e3:F0} KB, {ArchiveBytes / 1e3:F0} KB in the archive; {Jobs} jobs; CPU a page");
        var reading = await CostAsync(
            "reading the archive", async () => await PageSources.Find([Archive]).ReadAsync().CountAsync());
        var whole = new ImportTask { Kind = TaskKind.WarcRange, Path = Archive };
        var cutting = await CostAsync("cutting it into tasks", async () =>
            await new WarcSource(new FileBytes()).PlanAsync(whole, Split, default).CountAsync());
        var import = await CostAsync("import into shards", ImportAsync);
        var worker = await CostAsync("worker, nothing to cut", () => WorkAsync(new InMemoryTaskQueue(), split: null));
        Line($"{"worker against import",-34}{worker / import,10:F2} times, {(worker + cutting) / import:F2} with cutting");
        var shard = (double)Directory.GetFiles(Output).Sum(file => new FileInfo(file).Length) / _pages;
        Line($"{"articles in shards",-34}{shard / 1e3,10:F1} KB a page");
        var servers = new ServerCosts(Line);
        await servers.BrokerAsync(queue => WorkAsync(queue, Split / 16));
        var plain = await servers.DatabaseAsync(search: false, ImportAsync);
        var searched = await servers.DatabaseAsync(search: true, ImportAsync);
        Model(worker + cutting, reading, shard);
        if (plain is { } without && searched is { } with)
            ModelDatabase(without, with);
    }

    private async Task ImportAsync()
    {
        await using var sink = new NdjsonSink(Next());
        await ImportAsync(sink);
    }

    private Task<ImportSummary> ImportAsync(IArticleSink sink) =>
        new ImportPipeline(Parser, sink, Options).RunAsync(PageSources.Find([Archive]).ReadAsync());

    private async Task WorkAsync(ITaskQueue queue, long? split)
    {
        var folder = Next();
        await queue.EnqueueAsync(await PageSources.Find([Archive]).ToTasksAsync(Roots, split).ToListAsync(), default);
        await new TaskWorker(queue, new TaskWorkerOptions
        {
            Roots = Roots,
            OpenSink = task => NdjsonShard.Open(folder, task),
            Import = Options,
            UntilEmpty = true,
        }).RunAsync();
    }

    private string Output => Path.Combine(_folder, _outputs.ToString(CultureInfo.InvariantCulture)) + Path.DirectorySeparatorChar;

    private string Next()
    {
        _outputs++;
        return Output;
    }

    /// <summary>The least CPU of three runs, in milliseconds a page.</summary>
    private async Task<double> CostAsync(string name, Func<Task> work)
    {
        var least = double.MaxValue;
        for (var pass = 0; pass < 3; pass++)
        {
            using var process = Process.GetCurrentProcess();
            var before = process.TotalProcessorTime;
            await work();
            process.Refresh();
            least = Math.Min(least, (process.TotalProcessorTime - before).TotalMilliseconds / _pages);
        }

        Line($"{name,-34}{least,10:F2} ms");
        return least;
    }

    private void Model(double worker, double reading, double shard)
    {
        Line($"");
        _output.WriteLine($"{"pages",-16}{"core hours",12}{"reading",9}{"tasks",9}{"input",11}{"shards",11}"
            + $"  in 8 h:{"cores",7}{"tasks/s",9}{"MB/s",7}");
        foreach (var pages in new[] { 1e6, 1e8, 1e9 })
        {
            var (hours, tasks) = (pages * worker / 3.6e6, pages * ArchiveBytes / Split);
            var (input, articles) = (pages * ArchiveBytes, pages * shard);
            _output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{pages,-16:N0}{hours,12:N0}{pages * reading / 3.6e6,9:N0}{tasks,9:N0}{input / 1e9,8:N0} GB"
                    + $"{articles / 1e9,8:N0} GB{"",9}{hours / 8,7:N1}{tasks / Shift,9:N2}{input / Shift / 1e6,7:N0}"));
        }
    }

    private void ModelDatabase((double Milliseconds, double Bytes) plain, (double Milliseconds, double Bytes) searched)
    {
        Line($"");
        _output.WriteLine($"{"pages",-16}{"core hours of PostgreSQL",26}{"with search",14}{"disk",12}{"with search",14}");
        foreach (var pages in new[] { 1e6, 1e8, 1e9 })
        {
            _output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{pages,-16:N0}{pages * plain.Milliseconds / 3.6e6,26:N1}{pages * searched.Milliseconds / 3.6e6,14:N1}"
                    + $"{pages * plain.Bytes / 1e9,9:N0} GB{pages * searched.Bytes / 1e9,11:N0} GB"));
        }
    }

    private void Line(FormattableString text) => _output.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    /// <summary>An archive of the pages, as often as it takes to have enough.</summary>
    private static (int Pages, double Bytes) Write(string[] pages, string path)
    {
        using var file = File.Create(path);
        var (count, bytes) = (0, 0.0);
        while (count < FewestPages)
        {
            foreach (var page in pages)
            {
                var block = Encoding.UTF8.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page);
                var header = $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:scaling:{count}>\r\n"
                    + $"WARC-Target-URI: https://page.example/{count}\r\nWARC-Date: 2026-11-20T10:00:00Z\r\n"
                    + $"Content-Type: application/http; msgtype=response\r\nContent-Length: {block.Length}\r\n\r\n";
                using var member = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true);
                member.Write(Encoding.UTF8.GetBytes(header));
                member.Write(block);
                member.Write("\r\n\r\n"u8);
                (count, bytes) = (count + 1, bytes + block.Length);
            }
        }

        return (count, bytes / count);
    }
}
