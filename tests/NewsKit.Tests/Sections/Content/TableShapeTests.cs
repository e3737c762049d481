using NewsKit.Sections;
using NewsKit.Tests.Blocks;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Tables of data and tables that lay out a page.</summary>
public sealed class TableShapeTests
{
    private const string Head = "<tr><th>Jour</th><th>Texte</th></tr>";

    [Theory]
    [InlineData("<tr><td>Lundi</td><td>7 h</td></tr><tr><td>Mardi</td><td>8 h</td></tr>", true)]
    [InlineData("<tr><th>Lundi</th><td>7 h</td></tr>", true)]
    [InlineData("<caption>Les départs</caption><tr><td>Lundi</td><td>7 h</td></tr>", true)]
    [InlineData("<thead><tr><td>Lundi</td><td>7 h</td></tr></thead>", true)]
    [InlineData("<tr><td>Lundi</td><td>7 h</td></tr>", false)]
    [InlineData("<tr><td>Lundi</td></tr><tr><td>Mardi</td></tr>", false)]
    [InlineData("<tr><td>Lundi</td><td>7 h</td></tr><tr><td>Mardi</td></tr>", false)]
    [InlineData("<tr><th>Lundi</th></tr>", false)]
    [InlineData("", false)]
    public void RowsAndCells_MakeDataOfATable(string rows, bool isData) => Assert.Equal(isData, IsData(rows));

    [Theory]
    [InlineData(600, true)]
    [InlineData(601, false)]
    public void CellThatHoldsAText_LaysOut(int length, bool isData) =>
        Assert.Equal(isData, IsData($"{Head}<tr><td>Lundi</td><td>{new string('a', length - 1)}</td></tr>"));

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void CellOfManyBlocks_LaysOut(int blocks, bool isData) => Assert.Equal(isData, IsData(
        $"{Head}<tr><td>Lundi</td><td>{string.Concat(Enumerable.Repeat("<p>Un</p>", blocks))}</td></tr>"));

    [Fact]
    public void TableAroundATable_LaysOut()
    {
        const string Inner = "<table><tr><th>Lundi</th><td>7 h</td></tr></table>";
        var content = Collected.FromHtml($"<table><tr><th>Un</th><td>{Inner}</td></tr></table>");
        var outer = Collected.Element(content, "table");
        var inner = Array.FindLastIndex(content.Elements, element => element.Tag == "table");
        var tables = new DataTables(content);
        Assert.False(tables.Holds(outer));
        Assert.True(tables.Holds(inner));
        Assert.True(tables.Holds(inner));
    }

    private static bool IsData(string rows)
    {
        var content = Collected.FromHtml($"<table>{rows}</table>");
        return TableShape.IsData(content, Collected.Element(content, "table"));
    }
}
