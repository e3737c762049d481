using System.Globalization;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary>What is known of pages besides their bytes, a row a page: address, content type, time of the fetch.</summary>
internal sealed class Manifest
{
    private readonly RealPaths _paths = new();
    private readonly Dictionary<string, InputFile> _rows = new(RealPaths.Comparer);
    private readonly List<InputFile> _pages = [];
    private readonly string _path;
    private readonly string _folder;
    private readonly string _zone;

    private Manifest(string path, string zone)
    {
        _path = path;
        _folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        _zone = zone;
    }

    /// <summary>Every page of the manifest, in its order; paths are relative to its folder.</summary>
    internal IReadOnlyList<InputFile> Pages => _pages;

    /// <summary>What the file holds.</summary>
    internal required string Text { get; init; }

    /// <summary>Reads a manifest: a JSON object a line, or a table with tabs whose first line names the columns.</summary>
    /// <param name="path">The file.</param>
    /// <param name="zone">The zone of the times.</param>
    /// <param name="warnings">Told which columns are not used.</param>
    /// <exception cref="CommandException">A row is wrong; its line is named.</exception>
    internal static Manifest Read(string path, string zone, TextWriter warnings)
    {
        var manifest = new Manifest(path, zone) { Text = ManifestRow.Text(path) };
        var unused = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var row in ManifestRow.ReadAll(path, manifest.Text))
        {
            manifest.Add(row);
            unused.UnionWith(row.Fields.Keys);
        }

        unused.ExceptWith([ManifestRow.File, ManifestRow.Url, ManifestRow.ContentType, ManifestRow.FetchedAt]);
        if (unused.Count > 0)
            warnings.Write($"newskit: '{path}' has fields that are not used: {string.Join(", ", unused)}\n");
        return manifest;
    }

    /// <summary>The same pages with what the manifest says of them.</summary>
    /// <param name="files">Pages that were named otherwise.</param>
    /// <param name="warnings">Told how many pages have no row, and how many rows no page.</param>
    internal IReadOnlyList<InputFile> Describe(IReadOnlyList<InputFile> files, TextWriter warnings)
    {
        var described = files.Select(file => file.Path is not null && _rows.TryGetValue(_paths.Of(file.Path), out var row)
            ? file with { Origin = row.Origin } : file).ToList();
        var known = described.Where(file => file.Origin is not null).Select(file => _paths.Of(file.Path!))
            .Distinct(RealPaths.Comparer).Count();
        var without = described.Count(file => file.Origin is null);
        if (without > 0)
            warnings.Write(string.Create(CultureInfo.InvariantCulture,
                $"newskit: {without:N0} of {described.Count:N0} pages have no row in '{_path}'\n"));
        if (known < _pages.Count)
            warnings.Write(string.Create(CultureInfo.InvariantCulture,
                $"newskit: {_pages.Count - known:N0} of {_pages.Count:N0} rows of '{_path}' are for none of the pages\n"));
        return described;
    }

    private void Add(ManifestRow row)
    {
        if (Value(row, ManifestRow.File) is not { } file)
            throw row.Wrong($"there is no '{ManifestRow.File}'.");
        var path = Path.GetFullPath(file, _folder);
        var below = Path.GetRelativePath(_folder, path);
        var isBelow = !Path.IsPathRooted(below) && !below.StartsWith("..", StringComparison.Ordinal);
        var page = new InputFile(path, isBelow ? below.Replace(Path.DirectorySeparatorChar, '/') : Path.GetFileName(path))
        {
            Origin = new PageOrigin(Address(row), Value(row, ManifestRow.ContentType), Fetched(row)),
        };
        if (!_rows.TryAdd(_paths.Of(path), page))
            throw row.Wrong($"'{file}' has an earlier row.");
        _pages.Add(page);
    }

    private static Uri? Address(ManifestRow row)
    {
        if (Value(row, ManifestRow.Url) is not { } text)
            return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address
            : throw row.Wrong($"{ManifestRow.Url} is not an absolute web address: '{text}'.");
    }

    private DateTime? Fetched(ManifestRow row)
    {
        if (Value(row, ManifestRow.FetchedAt) is not { } text)
            return null;
        ClockOptions.NeedZone(_zone);
        return WallClock.TryRead(text, _zone, out var moment) ? moment
            : throw row.Wrong(
                $"{ManifestRow.FetchedAt} is not a time such as 2024-05-03T10:00 or 2024-05-03T08:00:00Z: '{text}'.");
    }

    private static string? Value(ManifestRow row, string name) =>
        row.Fields.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
}
