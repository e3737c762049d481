using System.Text.RegularExpressions;
using Xunit;

namespace NewsKit.Tests.House;

/// <summary>What is measured stands once, in <c>docs/figures.tsv</c>; the documents show its table and no other figure of
/// it.</summary>
public sealed partial class FiguresTests
{
    private static readonly string Table = Render(File.ReadAllLines(Path.Combine(Repository.Root, "docs", "figures.tsv")));

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/comparison.md")]
    public void Document_ShowsTheOneTable(string name)
    {
        var document = File.ReadAllText(Path.Combine(Repository.Root, name));
        Assert.True(
            document.Contains($"from docs/figures.tsv -->\n{Table}<!-- end of figures -->\n", StringComparison.Ordinal),
            $"{name} does not show docs/figures.tsv; docs/write-figures writes it there:\n{Table}");
    }

    [Fact]
    public void Readme_HasNoFigureBesideTheTable()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).Replace(Table, "", StringComparison.Ordinal);
        Assert.DoesNotMatch(Share(), readme);
    }

    [Fact]
    public void Table_HasAsManyCellsInEveryRow()
    {
        var rows = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "figures.tsv"));
        Assert.Single(rows.Select(row => row.Split('\t').Length).Distinct());
    }

    private static string Render(string[] rows)
    {
        var lines = rows.Select(row => $"|{string.Concat(row.Split('\t').Select(Cell))}\n").ToList();
        lines.Insert(1, $"|{string.Concat(Enumerable.Repeat("---|", rows[0].Split('\t').Length))}\n");
        return string.Concat(lines);
    }

    private static string Cell(string text) => text.Length == 0 ? " |" : $" {text} |";

    [GeneratedRegex(@"\b0\.[0-9]{3}\b", RegexOptions.NonBacktracking)]
    private static partial Regex Share();
}
