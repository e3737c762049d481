using Xunit;

namespace NewsKit.Tests.House;

/// <summary>What the files in <c>docs</c> show and link is there: each C# fence is a region of <see cref="DocumentExamples"/>,
/// each relative link a file.</summary>
public sealed class DocumentTests
{
    private static readonly string[] Documents =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md").Order(StringComparer.Ordinal)];

    [Fact]
    public void Fence_IsAnExampleThatRuns()
    {
        var examples = Examples();
        Findings.AssertNone(from document in Documents
                            from fence in MarkdownExamples.Fences(document)
                            where !examples.ContainsValue(fence)
                            select $"{Path.GetFileName(document)}, in no region of {nameof(DocumentExamples)}:\n{fence}");
    }

    [Fact]
    public void Example_StandsInADocument()
    {
        var fences = Documents.SelectMany(MarkdownExamples.Fences).ToHashSet(StringComparer.Ordinal);
        Findings.AssertNone(Examples().Where(example => !fences.Contains(example.Value))
            .Select(example => $"{example.Key} is in no fence of docs."));
    }

    /// <summary>Those of this folder, and the tasks that the document on SmartReader sets side by side.</summary>
    private static Dictionary<string, string> Examples() => new(
        MarkdownExamples.Regions(nameof(DocumentExamples)).Concat(SmartReaderTests.Regions), StringComparer.Ordinal);

    [Fact]
    public void Link_LeadsToAFile()
    {
        var wrong = from document in Documents.Append(Path.Combine(Repository.Root, "README.md"))
                    from link in File.ReadAllText(document).Split("](").Skip(1)
                    .Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)])
                    where !link.StartsWith("http", StringComparison.Ordinal) && link[0] != '#'
                    let path = Path.Combine(Path.GetDirectoryName(document)!, link.Split('#')[0])
                    where !Path.Exists(path)
                    select $"{Path.GetFileName(document)}: {link}";
        Findings.AssertNone(wrong);
    }
}
