using System.Globalization;
using System.Text;
using NewsKit.Model;
using NewsKit.Output;

namespace NewsKit.Cli;

/// <summary>The files that <c>convert</c> writes: for each page one a format, in the folders of the pages.</summary>
internal sealed class ConvertedFiles
{
    /// <summary>What the lines of finished pages are kept under while the run goes on.</summary>
    private const string JournalName = "convert";

    private static readonly JsonArticleWriter Line = new() { Indented = false };

    private readonly IReadOnlyList<OutputFormat> _formats;
    private readonly OutputContent _content;
    private readonly List<string> _bases;

    internal ConvertedFiles(PageRun run, string folder, IReadOnlyList<OutputFormat> formats, OutputContent content)
    {
        if (folder is OutputPlace.StandardOutput || (Path.Exists(folder) && !Directory.Exists(folder)))
            throw new CommandException($"'{folder}' is no folder; convert writes many files.");
        var names = new OutputNames(OutputNames.Kept);
        Folder = folder;
        _formats = formats;
        _content = content;
        _bases = [.. run.Files.Select(file => Path.Combine(folder, names.Next(file.Name)))];
        Journal = OutputPlace.OfFile(Path.Combine(folder, JournalName), folder);
    }

    internal string Folder { get; }

    /// <summary>Where the finished pages are noted.</summary>
    internal OutputPlace Journal { get; }

    /// <summary>Whether an earlier run was interrupted; at its very end it leaves no more than how it was begun.</summary>
    internal bool WereBegun => File.Exists(Journal.Draft) || File.Exists(Journal.Run);

    /// <summary>Every file that may be touched.</summary>
    internal IEnumerable<string> All =>
        Journal.Files.Concat(Outputs.SelectMany(output => (string[])[output, OutputPlace.DraftOf(output)]));

    private IEnumerable<string> Outputs => _bases.SelectMany(_ => _formats, PathOf);

    /// <summary>Nothing older is written over unless the line says so.</summary>
    /// <exception cref="CommandException">A file is there already.</exception>
    internal void RefuseOverwriting()
    {
        var older = Outputs.Where(File.Exists).ToList();
        if (older is not [var first, ..])
            return;
        var resume = WereBegun ? ", --resume goes on with the run that was interrupted" : "";
        throw new CommandException(string.Create(CultureInfo.InvariantCulture,
            $"{older.Count:N0} of the files to write are there already, such as '{first}'; --force writes over them{resume}."));
    }

    /// <summary>Makes the files of one page: all of an article, of another page those that say why, of one that could not be
    /// opened none.</summary>
    internal ConvertedPage Render(int index, PageReading page)
    {
        var files = new List<(string, StringBuilder?)>();
        foreach (var format in page.WasOpened ? _formats : [])
        {
            var isWritten = page.HasArticle || format.SaysWhy;
            files.Add((PathOf(_bases[index], format), isWritten ? Text(page, format.FileWriter(page.Content(_content))) : null));
        }

        var article = new Article
        {
            Source = new PageSource { Name = page.Article.Source.Name },
            Status = page.Article.Status,
            Diagnostics = [.. page.Article.Diagnostics.Where(diagnostic => diagnostic.Code == DiagnosticCodes.Unreadable)],
        };
        return new ConvertedPage(files, Text(page with { Article = article }, Line));
    }

    private static string PathOf(string name, OutputFormat format) => name + format.Extension;

    private static StringBuilder Text(PageReading page, IArticleWriter writer)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        page.Write(writer, text);
        return text.GetStringBuilder();
    }
}
