namespace NewsKit.Tests.House;

/// <summary>A source file of the library and what the house rules ask of it.</summary>
internal sealed class SourceFile
{
    private SourceFile(string path)
    {
        FullPath = path;
        RelativePath = Path.GetRelativePath(Repository.Library, path).Replace('\\', '/');
        Folder = RelativePath.Contains('/', StringComparison.Ordinal)
            ? RelativePath[..RelativePath.IndexOf('/', StringComparison.Ordinal)] : "";
        Name = Path.GetFileNameWithoutExtension(path);
        Tokens = SourceTokenizer.Tokenize(File.ReadAllText(path));
        Types = [.. SourceTypes.Declared(Tokens)];
    }

    /// <summary>All files of src/NewsKit, without what the build writes.</summary>
    internal static IReadOnlyList<SourceFile> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Library, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Repository.Library, path).Split('/', '\\').Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal).Select(path => new SourceFile(path)),
    ];

    internal string FullPath { get; }

    /// <summary>The path below src/NewsKit, with slashes.</summary>
    internal string RelativePath { get; }

    /// <summary>The stage; empty for the root.</summary>
    internal string Folder { get; }

    /// <summary>The file name without its extension.</summary>
    internal string Name { get; }

    internal IReadOnlyList<SourceToken> Tokens { get; }

    /// <summary>The names of the types declared at the top level of the file.</summary>
    internal IReadOnlyList<string> Types { get; }

    /// <summary>The lines where these words and signs follow one another.</summary>
    internal IEnumerable<int> LinesOf(IReadOnlyList<string> sequence)
    {
        for (var i = 0; i + sequence.Count <= Tokens.Count; i++)
        {
            var matched = 0;
            while (matched < sequence.Count
                && string.Equals(Tokens[i + matched].Text, sequence[matched], StringComparison.Ordinal))
                matched++;
            if (matched == sequence.Count)
                yield return Tokens[i].Line;
        }
    }
}
