using Xunit;

namespace NewsKit.Tests.House;

/// <summary>The C# of the README is code that ran: each fence is a marked region of <see cref="ReadmeExamples"/>, line by
/// line.</summary>
public sealed class ReadmeTests
{
    private const string Readme = "README.md";
    private const string Examples = "ReadmeExamples.cs";

    [Fact]
    public void Fence_IsAnExampleThatRuns()
    {
        var examples = ExampleTexts();
        Findings.AssertNone(FenceTexts().Where(fence => !examples.ContainsValue(fence))
            .Select(fence => $"In {Readme}, in no region of {Examples}:\n{fence}"));
    }

    [Fact]
    public void Example_StandsInTheReadme()
    {
        var fences = FenceTexts();
        Findings.AssertNone(ExampleTexts().Where(example => !fences.Contains(example.Value))
            .Select(example => $"{example.Key} is in no fence of {Readme}."));
    }

    /// <summary>What a reader copies compiles: the fences name the namespaces that the examples need, and no other.</summary>
    [Fact]
    public void Fences_NameTheNamespacesOfTheExamples()
    {
        var fences = MarkdownExamples.FenceLines(Path.Combine(Repository.Root, Readme));
        Assert.Equal(
            Usings(File.ReadLines(Path.Combine(Repository.Tests, "House", Examples))).Order(StringComparer.Ordinal),
            Usings(fences).Where(line => line != "using NewsKit;").Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Readme_HasExamples() => Assert.NotEmpty(FenceTexts());

    private static List<string> FenceTexts() => [.. MarkdownExamples.Fences(Path.Combine(Repository.Root, Readme))];

    private static Dictionary<string, string> ExampleTexts() => MarkdownExamples.Regions(nameof(ReadmeExamples));

    private static IEnumerable<string> Usings(IEnumerable<string> lines) =>
        lines.Where(line => line.StartsWith("using NewsKit", StringComparison.Ordinal));
}
