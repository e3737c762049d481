using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace NewsKit.Tests.House;

/// <summary>How much a folder, a file and a line may hold.</summary>
public sealed class LayoutTests
{
    private const int FilesOfAFolder = 25;
    private const int LinesOfAFile = 300;
    private const int CharactersOfALine = 130;

    /// <summary>Files that are longer, each with what ends it. An entry that is no longer needed fails.</summary>
    private static readonly (string File, string Until)[] Longer = [];

    [Fact]
    public void Folder_IsSeenAtAGlance() => Findings.AssertNone(SourceCode.Library.Files.CountBy(file => file.Folder)
        .Where(folder => folder.Value > FilesOfAFolder).Select(folder => $"{folder.Key} holds {folder.Value} files"));

    [Fact]
    public void File_IsShort() => Assert.Equal(Longer.Select(entry => entry.File),
        from path in Repository.SourcesIn(Path.Combine(Repository.Root, "src"))
        where !IsGenerated(path) && File.ReadLines(path).Count() > LinesOfAFile
        select Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'));

    [Fact]
    public void Line_IsShort() => Findings.AssertNone(
        from path in Repository.SourcesIn(Repository.Root)
        where !IsGenerated(path) && File.ReadLines(path).Any(IsLong)
        from number in LongLines(File.ReadAllText(path))
        select $"{path}({number})");

    [Theory]
    [InlineData("", "", true)]
    [InlineData("\"", "\"", true)]
    [InlineData("\"\"\"", "\"\"\"", true)]
    [InlineData("$\"", "{a}\"", true)]
    [InlineData("\"\"\"\n", "\n\"\"\"", false)]
    [InlineData("@\"\n", "\n\"", false)]
    [InlineData("$\"\"\"\n", "{a}\n\"\"\"", false)]
    [InlineData("$@\"\n", "{a}\n\"", false)]
    public void LongLine_IsForgivenInAStringOfSeveralLines(string open, string close, bool isFound) =>
        Assert.Equal(isFound, LongLines($"_ = {open}{new string('x', CharactersOfALine)}{close};").Any());

    /// <summary>The text of a string of several lines is data, which is as long as it is.</summary>
    private static IEnumerable<int> LongLines(string code)
    {
        var text = SourceText.From(code);
        var strings = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes()
            .Where(node => node is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax)
            .Select(node => text.Lines.GetLinePositionSpan(node.Span)).Where(span => span.End.Line > span.Start.Line).ToArray();
        return text.Lines.Where(line => IsLong(line.ToString())
                && !strings.Any(span => span.Start.Line < line.LineNumber && line.LineNumber < span.End.Line))
            .Select(line => line.LineNumber + 1);
    }

    private static bool IsLong(string line) => line.Length > CharactersOfALine;

    private static bool IsGenerated(string path) => path.EndsWith(".Generated.cs", StringComparison.Ordinal);
}
