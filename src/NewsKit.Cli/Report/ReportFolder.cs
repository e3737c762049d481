using System.Globalization;
using System.Text;

namespace NewsKit.Cli;

/// <summary>The reports of many pages: a file each, in the folders of the pages, and a list of them all.</summary>
internal sealed class ReportFolder
{
    private const string Index = "index.html";
    private const string Pages = "pages";

    private readonly string _folder;
    private readonly List<string> _addresses;

    internal ReportFolder(PageRun run, string folder)
    {
        if (folder is OutputPlace.StandardOutput || (Path.Exists(folder) && !Directory.Exists(folder)))
            throw new CommandException($"'{folder}' is no folder; the reports of many pages are many files.");
        _folder = folder;
        var names = new OutputNames(OutputNames.Slug);
        _addresses = [.. run.Files.Select(file => $"{Pages}/{names.Next(file.Name)}.html")];
        InputFiles.RefuseOverwriting(run.Files, Outputs);
    }

    private IEnumerable<string> Outputs => _addresses.Append(Index).Select(PathOf);

    /// <summary>Nothing older is written over unless the line says so.</summary>
    /// <exception cref="CommandException">A file is there already.</exception>
    internal void RefuseOverwriting()
    {
        if (Outputs.FirstOrDefault(File.Exists) is { } older)
            throw new CommandException($"'{older}' is there already; --force writes over it.");
    }

    internal async Task<int> WriteAsync(PageRun run, CancellationToken cancellation)
    {
        var entries = new List<ReportEntry>();
        var summary = await run.RunAsync([], Render, KeepAsync, cancellation);
        await WriteAsync(Index, Text(html => ReportIndex.Write(entries, summary.ToString(), html)), run.Streams, cancellation);
        return await run.EndAsync(summary);

        (ReportEntry Entry, StringBuilder Report) Render(int index, PageReading page)
        {
            var up = string.Concat(Enumerable.Repeat("../", _addresses[index].Count(c => c == '/')));
            var entry = ReportEntry.Of(page, page.Article.Source.Name ?? run.Files[index].Name, _addresses[index]);
            return (entry, Text(html => new ReportPage(page, html, up + Index).Write()));
        }

        async Task KeepAsync((ReportEntry Entry, StringBuilder Report) page)
        {
            entries.Add(page.Entry);
            await WriteAsync(page.Entry.Address, page.Report, run.Streams, cancellation);
        }
    }

    private async Task WriteAsync(string address, StringBuilder text, CommandStreams streams, CancellationToken cancellation)
    {
        var path = PathOf(address);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        await using var file = OutputFile.Create(path, streams);
        await file.Writer.WriteAsync(text, cancellation);
        await file.KeepAsync(cancellation);
    }

    private string PathOf(string address) => Path.Combine(_folder, address.Replace('/', Path.DirectorySeparatorChar));

    private static StringBuilder Text(Action<EscapedHtml> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(new EscapedHtml(text));
        return text.GetStringBuilder();
    }
}
