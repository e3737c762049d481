using System.Runtime.CompilerServices;

namespace NewsKit.Tests.House;

/// <summary>Where the sources of the project stand, seen from a test.</summary>
internal static class Repository
{
    private const string Landmark = "NewsKit.sln";

    internal static string Root { get; } = Find(HereAtCompileTime()) ?? Find(AppContext.BaseDirectory)
        ?? throw new InvalidOperationException($"No folder above the tests holds {Landmark}.");

    internal static string Library => Path.Combine(Root, "src", "NewsKit");

    internal static string Tests => Path.Combine(Root, "tests", "NewsKit.Tests");

    /// <summary>The C# files in a folder, without what the build writes.</summary>
    internal static IEnumerable<string> SourcesIn(string folder) => Directory
        .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(path => !Path.GetRelativePath(folder, path).Split('/', '\\').Any(part => part is "obj" or "bin"))
        .Order(StringComparer.Ordinal);

    /// <summary>A deterministic build maps this path to /_/, hence the second try from the output folder.</summary>
    private static string HereAtCompileTime([CallerFilePath] string here = "") => here;

    private static string? Find(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Landmark)))
                return folder.FullName;
        }

        return null;
    }
}
