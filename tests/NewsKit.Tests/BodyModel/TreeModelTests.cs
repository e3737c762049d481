using NewsKit.BodyModel;
using Xunit;

namespace NewsKit.Tests.BodyModel;

public sealed class TreeModelTests
{
    /// <summary>One tree: column 0 above 1, column 1 above 5, column 0 above 3; leaf n adds a quarter of n.</summary>
    private static readonly TreeModel Model =
        new(0.5f, [0, 1, 0], [1, 5, 3], [.. Enumerable.Range(0, 8).Select(leaf => (float)leaf / 4)]);

    [Theory]
    [InlineData(0f, 0f, 0)]
    [InlineData(2f, 0f, 1)]
    [InlineData(0f, 6f, 2)]
    [InlineData(2f, 6f, 3)]
    [InlineData(4f, 0f, 5)]
    [InlineData(4f, 8f, 7)]
    public void Chance_IsTheLogisticOfBiasAndLeaves(float first, float second, int leaf)
    {
        var (tiles, whole) = Tiles((first, second));
        var chances = new float[whole];

        Model.Chances(tiles, 2, chances);

        Assert.Equal(1 / (1 + MathF.Exp(-(0.5f + ((float)leaf / 4)))), chances[0], 5);
    }

    [Fact]
    public void EveryRow_HasItsOwnChance()
    {
        var rows = Enumerable.Range(0, 3 * TreeModel.Lanes).Select(i => ((float)(i % 3), (float)(i % 7))).ToArray();
        var (tiles, whole) = Tiles(rows);
        var together = new float[whole];
        Model.Chances(tiles, 2, together);

        for (var row = 0; row < rows.Length; row++)
        {
            var (alone, oneTile) = Tiles(rows[row]);
            var chance = new float[oneTile];
            Model.Chances(alone, 2, chance);
            Assert.Equal(chance[0], together[row]);
        }
    }

    [Fact]
    public void Explanation_AddsUpToTheDistanceFromTheMeanOfAllLeaves()
    {
        float[] row = [4, 9];
        var moved = new float[2];

        Model.Explain(column => row[column], moved);

        const float Mean = 3.5f / 4;
        Assert.Equal((7f / 4) - Mean, moved.Sum(), 4);
    }

    /// <summary>Rows of two columns in tiles, and the number of rows in whole tiles.</summary>
    private static (float[] Tiles, int Rows) Tiles(params (float First, float Second)[] rows)
    {
        var whole = (rows.Length + TreeModel.Lanes - 1) / TreeModel.Lanes * TreeModel.Lanes;
        var tiles = new float[2 * whole];
        for (var row = 0; row < rows.Length; row++)
        {
            var at = (row / TreeModel.Lanes * TreeModel.Lanes * 2) + (row % TreeModel.Lanes);
            (tiles[at], tiles[at + TreeModel.Lanes]) = (rows[row].First, rows[row].Second);
        }

        return (tiles, whole);
    }
}
