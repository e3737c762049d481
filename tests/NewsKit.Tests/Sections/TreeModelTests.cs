using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

public sealed class TreeModelTests
{
    /// <summary>One tree: column 0 above 1, column 1 above 5, column 0 above 3, column 1 above 7; leaf n adds n.</summary>
    private static readonly TreeModel Model = new(0.5f, [0, 1, 0, 1], [1, 5, 3, 7], [.. Enumerable.Range(0, 16).Select(leaf => (float)leaf / 4)]);

    [Theory]
    [InlineData(0f, 0f, 0)]
    [InlineData(2f, 0f, 1)]
    [InlineData(0f, 6f, 2)]
    [InlineData(2f, 6f, 3)]
    [InlineData(4f, 0f, 5)]
    [InlineData(2f, 8f, 11)]
    [InlineData(4f, 8f, 15)]
    public void Chance_IsTheLogisticOfBiasAndLeaves(float first, float second, int leaf)
    {
        var (columns, stride) = Columns((first, second));
        var chances = new float[stride];

        Model.Chances(columns, stride, chances);

        Assert.Equal(1 / (1 + MathF.Exp(-(0.5f + ((float)leaf / 4)))), chances[0], 5);
    }

    [Fact]
    public void EveryRow_HasItsOwnChance()
    {
        var rows = Enumerable.Range(0, 3 * TreeModel.Lanes).Select(i => ((float)(i % 3), (float)(i % 7))).ToArray();
        var (columns, stride) = Columns(rows);
        var together = new float[stride];
        Model.Chances(columns, stride, together);

        for (var row = 0; row < rows.Length; row++)
        {
            var (alone, oneStride) = Columns(rows[row]);
            var chance = new float[oneStride];
            Model.Chances(alone, oneStride, chance);
            Assert.Equal(chance[0], together[row]);
        }
    }

    [Fact]
    public void Explanation_AddsUpToTheDistanceFromTheMeanOfAllLeaves()
    {
        var (columns, stride) = Columns((4, 9));
        var moved = new float[2];

        Model.Explain(columns, stride, row: 0, moved);

        const float Mean = 7.5f / 4;
        Assert.Equal((15f / 4) - Mean, moved.Sum(), 4);
    }

    private static (float[] Columns, int Stride) Columns(params (float First, float Second)[] rows)
    {
        var stride = (rows.Length + TreeModel.Lanes - 1) / TreeModel.Lanes * TreeModel.Lanes;
        var columns = new float[2 * stride];
        for (var row = 0; row < rows.Length; row++)
            (columns[row], columns[stride + row]) = rows[row];
        return (columns, stride);
    }
}
