using System.IO.Enumeration;

namespace NewsKit.Pipeline;

/// <summary>The pages below a folder. Links are followed to files within it, never out of it; hidden files are left
/// alone.</summary>
internal sealed class PageFolder : FileSystemEnumerator<string>
{
    private static readonly EnumerationOptions Everything =
        new() { AttributesToSkip = 0, RecurseSubdirectories = true, IgnoreInaccessible = false };

    private readonly RealPaths _paths = new();
    private readonly string _root;
    private readonly PageChoice _choice;
    private readonly LeftOut _leftOut;

    private PageFolder(string folder, PageChoice choice, LeftOut leftOut)
        : base(folder, Everything)
    {
        _root = _paths.Of(folder);
        _choice = choice;
        _leftOut = leftOut;
    }

    /// <summary>The pages in ordinal order of their paths below the folder, which are their names.</summary>
    internal static IEnumerable<PageFile> Pages(string folder, PageChoice choice, LeftOut leftOut)
    {
        if (!Directory.Exists(folder))
            return [];
        var found = new List<string>();
        using (var walk = new PageFolder(folder, choice, leftOut))
        {
            while (walk.MoveNext())
                found.Add(walk.Current);
        }

        found.Sort(StringComparer.Ordinal);
        return found.Select(path => new PageFile(Path.Combine(folder, path), path));
    }

    protected override string TransformEntry(ref FileSystemEntry entry) => Relative(ref entry);

    protected override bool ShouldRecurseIntoEntry(ref FileSystemEntry entry) => !IsHidden(ref entry) && !IsLink(ref entry);

    protected override bool ShouldIncludeEntry(ref FileSystemEntry entry)
    {
        if (!IsHidden(ref entry))
        {
            if (!entry.IsDirectory)
                return Takes(ref entry);
            if (IsLink(ref entry) && Follows(entry.ToFullPath()))
                _leftOut.AddLinkToFolder();
        }
        else if (_choice.CountsOthers)
            _leftOut.AddHidden();

        return false;
    }

    protected override bool ContinueOnError(int error)
    {
        _leftOut.AddClosedFolder();
        return true;
    }

    private bool Takes(ref FileSystemEntry entry)
    {
        var path = Relative(ref entry);
        if (_choice.Allows(path))
        {
            var full = entry.ToFullPath();
            if (IsLink(ref entry) && !Follows(full))
                return false;
            if (_choice.Takes(path, full, entry.Length))
                return true;
        }

        if (_choice.CountsOthers)
            _leftOut.AddFile(path);
        return false;
    }

    /// <summary>Whether a link leads to something within the folder; counted when it does not.</summary>
    private bool Follows(string link)
    {
        // The target is asked, since a link to nothing exists itself; one that goes round in circles leads to a link.
        var target = _paths.Of(link);
        if (!Path.Exists(target) || new FileInfo(target).LinkTarget is not null)
            _leftOut.AddBrokenLink();
        else if (!RealPaths.Comparer.Equals(target, _root) && !RealPaths.IsBelow(target, _root))
            _leftOut.AddLinkOut();
        else
            return true;
        return false;
    }

    private static string Relative(ref FileSystemEntry entry) =>
        Path.Join(entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar), entry.FileName)
            .Replace(Path.DirectorySeparatorChar, '/');

    private static bool IsHidden(ref FileSystemEntry entry) => entry.FileName.StartsWith('.');

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;
}
