using System.Diagnostics.CodeAnalysis;
using System.IO.Enumeration;

namespace NewsKit.Pipeline;

/// <summary>A pattern of paths: <c>*</c> and <c>?</c> within a name, <c>**</c> for any number of folders.</summary>
internal sealed class Glob
{
    private readonly string[] _names;

    private Glob(string folder, string[] names)
    {
        Folder = folder;
        _names = names;
    }

    /// <summary>The folder before the first wildcard: all matches are below it.</summary>
    internal string Folder { get; }

    /// <summary>Reads an argument as a pattern.</summary>
    /// <returns>False when it holds no wildcard.</returns>
    internal static bool TryRead(string argument, [NotNullWhen(true)] out Glob? glob)
    {
        var names = argument.Replace(Path.DirectorySeparatorChar, '/').Split('/');
        var first = Array.FindIndex(names, name => name.AsSpan().ContainsAny('*', '?'));
        glob = first < 0 ? null : new Glob(Root(names.AsSpan(0, first)), names[first..]);
        return glob is not null;
    }

    /// <summary>A pattern of paths below any folder; one without <c>/</c> fits a name at every depth.</summary>
    internal static Glob Below(string pattern)
    {
        var names = pattern.Replace(Path.DirectorySeparatorChar, '/').Split('/');
        return new Glob(".", names.Length == 1 ? ["**", .. names] : names);
    }

    /// <summary>Whether a path below <see cref="Folder"/>, written with <c>/</c>, fits the whole pattern.</summary>
    internal bool Matches(string path)
    {
        var parts = path.Split('/');
        var (part, name) = (0, 0);
        var (retryPart, retryName) = (0, -1);
        while (part < parts.Length)
        {
            if (name < _names.Length && _names[name] == "**")
                (retryPart, retryName) = (part, ++name);
            else if (name < _names.Length && FileSystemName.MatchesSimpleExpression(_names[name], parts[part], ignoreCase: false))
                (part, name) = (part + 1, name + 1);
            else if (retryName >= 0)
                (part, name) = (++retryPart, retryName);
            else
                return false;
        }

        return name == _names.Length;
    }

    private static string Root(ReadOnlySpan<string> names) => names switch
    {
        [] => ".",
        [""] => "/",
        _ => string.Join('/', names),
    };
}
