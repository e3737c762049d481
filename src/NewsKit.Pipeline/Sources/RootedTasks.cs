namespace NewsKit.Pipeline;

/// <summary>Turns sources into tasks for workers, which have the same files below folders of their own.</summary>
internal sealed class RootedTasks(IReadOnlyDictionary<string, string> roots, long? split, NewsKitLimits? limits)
{
    private readonly RealPaths _paths = new();
    private readonly PageForms _forms = new(limits);

    /// <summary>The tasks of a source: one for a small file, a plan for a large one, some for a folder.</summary>
    /// <exception cref="IOException">It is below none of the roots.</exception>
    internal IAsyncEnumerable<ImportTask> Of(ImportTask source, CancellationToken cancellation)
    {
        var rooted = Rooted(source);
        if (source.Kind == TaskKind.Files)
            return _forms.Of(TaskKind.Files).PlanAsync(rooted, 0, cancellation);
        var isWhole = split is not { } target || new FileInfo(source.Path).Length <= target;
        return new[] { isWhole ? rooted : rooted with { Kind = TaskKind.Plan, Split = split ?? 0 } }.ToAsyncEnumerable();
    }

    private ImportTask Rooted(ImportTask source)
    {
        var path = _paths.Of(source.Path);
        foreach (var (name, folder) in roots)
        {
            var root = _paths.Of(folder);
            if (RealPaths.Comparer.Equals(path, root))
                return source with { Root = name, Path = "." };
            if (RealPaths.IsBelow(path, root))
                return source with { Root = name, Path = Path.GetRelativePath(root, path).Replace('\\', '/') };
        }

        throw new IOException($"'{source.Path}' is below none of the roots.");
    }
}
