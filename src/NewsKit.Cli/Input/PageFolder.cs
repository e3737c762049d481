using System.IO.Enumeration;

namespace NewsKit.Cli;

/// <summary>The files below a folder. Links are not followed out of it; hidden files are left alone.</summary>
internal static class PageFolder
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, RecurseSubdirectories = true };

    /// <summary>The files whose path below the folder, written with <c>/</c>, is wanted; in ordinal order of that path.</summary>
    internal static IEnumerable<InputFile> Pages(string folder, Func<string, bool> wanted)
    {
        if (!Directory.Exists(folder))
            return [];
        var root = RealPath(new DirectoryInfo(Path.GetFullPath(folder)));
        var found = new FileSystemEnumerable<string>(folder, Relative, Everything)
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) => IsVisible(ref entry) && !IsLink(ref entry),
            ShouldIncludePredicate = (ref FileSystemEntry entry) => IsVisible(ref entry) && !entry.IsDirectory
                && (!IsLink(ref entry) || LeadsInside(entry.ToFullPath(), root)) && wanted(Relative(ref entry)),
        };
        return found.Order(StringComparer.Ordinal)
            .Select(path => new InputFile(Path.Combine(folder, path), Path.GetFileName(path)));
    }

    private static string Relative(ref FileSystemEntry entry) =>
        Path.Join(entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar), entry.FileName)
            .Replace(Path.DirectorySeparatorChar, '/');

    private static bool IsVisible(ref FileSystemEntry entry) => !entry.FileName.StartsWith('.');

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private static bool LeadsInside(string link, string root) =>
        File.ResolveLinkTarget(link, returnFinalTarget: true) is FileInfo { Exists: true } target
        && target.FullName.StartsWith(
        Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string RealPath(DirectoryInfo folder) =>
        folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.FullName;
}
