namespace NewsKit.Pipeline;

/// <summary>Paths with every link on the way followed, so that two names of one file are seen to be one.</summary>
internal sealed class RealPaths
{
    private const int MostLinks = 40;

    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);

    /// <summary>How paths are compared on this system.</summary>
    internal static StringComparer Comparer { get; } =
        OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>The absolute path; what does not exist keeps its name.</summary>
    internal string Of(string path) => Follow(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), 0);

    /// <summary>Whether a path that <see cref="Of"/> gave is below a folder that it gave.</summary>
    internal static bool IsBelow(string path, string folder) =>
        path.Length > folder.Length && Comparer.Equals(path[..folder.Length], folder)
        && (Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar);

    private string Follow(string path, int links)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;
        var here = Path.Join(Folder(parent, links), Path.GetFileName(path));
        return links < MostLinks && new FileInfo(here).LinkTarget is { } target
            ? Follow(Path.GetFullPath(target, Path.GetDirectoryName(here)!), links + 1)
            : here;
    }

    private string Folder(string path, int links)
    {
        if (_folders.TryGetValue(path, out var known))
            return known;
        return _folders[path] = Follow(path, links);
    }
}
