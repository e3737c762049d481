using Xunit;

namespace NewsKit.Tests.House;

/// <summary>The C# of the README is code that ran: each fence is a marked region of <see cref="ReadmeExamples"/>, line by line.</summary>
public sealed class ReadmeTests
{
    private const string Readme = "README.md";
    private const string Examples = "ReadmeExamples.cs";

    [FactWhenFileExists(Readme)]
    public void Fence_IsAnExampleThatRuns()
    {
        var examples = ExampleTexts();
        Findings.AssertNone(FenceTexts().Where(fence => !examples.ContainsValue(fence)).Select(fence => $"In {Readme}, in no region of {Examples}:\n{fence}"));
    }

    [FactWhenFileExists(Readme)]
    public void Example_StandsInTheReadme()
    {
        var fences = FenceTexts();
        Findings.AssertNone(ExampleTexts().Where(example => !fences.Contains(example.Value)).Select(example => $"{example.Key} is in no fence of {Readme}."));
    }

    /// <summary>What a reader copies compiles: the fences name the namespaces that the examples need, and no other.</summary>
    [FactWhenFileExists(Readme)]
    public void Fences_NameTheNamespacesOfTheExamples()
    {
        var fences = Regions(File.ReadLines(Path.Combine(Repository.Root, Readme)), "```csharp", "```").SelectMany(region => region.Lines);
        Assert.Equal(
            Usings(File.ReadLines(Path.Combine(Repository.Tests, "House", Examples))).Order(StringComparer.Ordinal),
            Usings(fences).Where(line => line != "using NewsKit;").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [FactWhenFileExists(Readme)]
    public void Readme_HasExamples() => Assert.NotEmpty(FenceTexts());

    private static List<string> FenceTexts() => [.. Regions(File.ReadLines(Path.Combine(Repository.Root, Readme)), "```csharp", "```")
        .Select(region => Normalised(region.Lines))];

    private static Dictionary<string, string> ExampleTexts() =>
        Regions(File.ReadLines(Path.Combine(Repository.Tests, "House", Examples)), "// begin-example:", "// end-example")
            .ToDictionary(region => region.Name, region => Normalised(region.Lines), StringComparer.Ordinal);

    private static IEnumerable<(string Name, List<string> Lines)> Regions(IEnumerable<string> lines, string begin, string end)
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

    private static IEnumerable<string> Usings(IEnumerable<string> lines) => lines.Where(line => line.StartsWith("using NewsKit", StringComparison.Ordinal));

    /// <summary>Without the common indentation, without blank lines at the edges, and without usings: those stand at the top
    /// of the file of examples, where the compiler checks them.</summary>
    private static string Normalised(List<string> lines)
    {
        var code = lines.Where(line => !line.StartsWith("using NewsKit", StringComparison.Ordinal)).ToList();
        var indent = code.Where(line => line.Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', code.Select(line => line.Length >= indent ? line[indent..] : line)).Trim('\n');
    }
}
