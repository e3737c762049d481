namespace NewsKit.Tests.House;

/// <summary>The C# of documents, and the regions of test files that it is taken from.</summary>
internal static class MarkdownExamples
{
    /// <summary>The fences of a document, without usings.</summary>
    internal static IEnumerable<string> Fences(string path) =>
        Between(File.ReadLines(path), "```csharp", "```").Select(region => Normalised(region.Lines));

    /// <summary>The lines of all fences, as they stand.</summary>
    internal static IEnumerable<string> FenceLines(string path) =>
        Between(File.ReadLines(path), "```csharp", "```").SelectMany(region => region.Lines);

    /// <summary>The examples of a test class of this folder, by name.</summary>
    internal static Dictionary<string, string> Regions(string testClass) =>
        RegionsOf(Path.Combine(Repository.Tests, "House", testClass + ".cs"));

    /// <summary>The examples of a source file, by name.</summary>
    internal static Dictionary<string, string> RegionsOf(string path) =>
        Between(File.ReadLines(path), "// begin-example:", "// end-example")
            .ToDictionary(region => region.Name, region => Normalised(region.Lines), StringComparer.Ordinal);

    private static IEnumerable<(string Name, List<string> Lines)> Between(IEnumerable<string> lines, string begin, string end)
    {
        List<string>? open = null;
        var name = "";
        foreach (var line in lines)
        {
            var text = line.Trim();
            if (open is null && text.StartsWith(begin, StringComparison.Ordinal))
            {
                open = [];
                name = text[begin.Length..].Trim();
            }
            else if (open is not null && text == end)
            {
                yield return (name, open);
                open = null;
            }
            else
            {
                open?.Add(line.TrimEnd());
            }
        }
    }

    /// <summary>Without the common indentation, without blank lines at the edges, and without usings: those stand at the top
    /// of the file of examples, where the compiler checks them.</summary>
    private static string Normalised(List<string> lines)
    {
        var code = lines.Where(line => !line.StartsWith("using NewsKit", StringComparison.Ordinal)).ToList();
        var indent = code.Where(line => line.Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty()
            .Min();
        return string.Join('\n', code.Select(line => line.Length >= indent ? line[indent..] : line)).Trim('\n');
    }
}
