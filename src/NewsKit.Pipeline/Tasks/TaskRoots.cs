namespace NewsKit.Pipeline;

/// <summary>The folders that a worker may read, by name: a task reaches nothing outside them.</summary>
internal sealed class TaskRoots(IReadOnlyDictionary<string, string> roots)
{
    /// <summary>The task with the folder in the place of its name, or why it is refused.</summary>
    internal (ImportTask Task, PageProblem? Problem) Resolve(ImportTask task)
    {
        if (!roots.TryGetValue(task.Root, out var root))
            return (task, Bad($"This worker has no root '{task.Root}'."));
        if (task.Start < 0 || task.End < 0 || task.Skip < 0 || task.Split < 0)
            return (task, Bad("It has a negative number."));
        var paths = new RealPaths();
        var folder = paths.Of(root);
        if (task.Files.Prepend(task.Path).FirstOrDefault(path => !IsRelative(path)) is { } bad)
            return (task, Bad($"'{bad}' is no relative path below its root."));
        foreach (var path in task.Files.Select(file => Path.Combine(task.Path, file)).Prepend(task.Path))
        {
            var full = paths.Of(Path.Combine(folder, path));
            if (!RealPaths.Comparer.Equals(full, folder) && !RealPaths.IsBelow(full, folder))
                return (task, Bad($"A link leads '{path}' out of its root."));
        }

        return (task with { Root = root, Folder = task.Path == "." ? task.Root : null }, null);
    }

    private static bool IsRelative(string? path) => path?.Length > 0 && !path.Contains('\0', StringComparison.Ordinal)
        && !Path.IsPathRooted(path) && !path.Split('/', '\\').Contains("..");

    private static PageProblem Bad(string message) => new(PageReasons.BadTask, message);
}
