namespace NewsKit.Pipeline;

/// <summary>Turns what somebody named into tasks.</summary>
internal sealed class SourceFinding(PageChoice choice, LeftOut leftOut)
{
    private const int MostLists = 16;

    private static readonly WarcSource Warc = new(new FileBytes());
    private static readonly NdjsonSource Ndjson = new(new FileBytes());

    private readonly List<ImportTask> _tasks = [];

    internal IReadOnlyList<ImportTask> Tasks => _tasks;

    internal void Add(string named) => Add(named, "", 0);

    private void Add(string named, string folder, int lists)
    {
        if (named is ['@', .. var list] && !Path.Exists(Path.Combine(folder, named)))
        {
            AddList(Path.Combine(folder, list), lists);
            return;
        }

        var path = Path.Combine(folder, named);
        if (Directory.Exists(path))
            AddPages(path, [.. PageFolder.Pages(path, choice, leftOut).Select(page => page.Name)]);
        else if (File.Exists(path))
            AddFile(path);
        else if (Glob.TryRead(path, out var glob))
            AddPattern(glob);
        else
            throw new FileNotFoundException($"There is no file or folder '{path}'.", path);
    }

    private void AddList(string list, int lists)
    {
        if (lists == MostLists)
            throw new IOException($"'{list}' is a list in a list in a list, and so on.");
        foreach (var line in File.ReadLines(list).Select(line => line.Trim()).Where(line => line.Length > 0))
            Add(line, Path.GetDirectoryName(list) ?? "", lists + 1);
    }

    private void AddPattern(Glob glob)
    {
        var found = PageFolder.Pages(glob.Folder, PageChoice.Of(glob), leftOut).ToLookup(page => IsArchive(page.Path));
        foreach (var archive in found[true])
            AddFile(archive.Path);
        if (found[false].Any() || !found[true].Any())
            AddPages(glob.Folder, [.. found[false].Select(page => page.Name)]);
    }

    private void AddFile(string path)
    {
        if (IsArchive(path))
            _tasks.Add(new ImportTask { Kind = Warc.Accepts(path) ? TaskKind.WarcRange : TaskKind.NdjsonRange, Path = path });
        else
            AddPages(Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".", [Path.GetFileName(path)]);
    }

    private void AddPages(string folder, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            var others = leftOut.Any ? $" Left out: {leftOut}." : "";
            throw new FileNotFoundException($"There are no pages in '{folder}'.{others}", folder);
        }

        _tasks.Add(new ImportTask { Kind = TaskKind.Files, Path = folder, Files = names });
    }

    private static bool IsArchive(string path) => Warc.Accepts(path) || Ndjson.Accepts(path);
}
