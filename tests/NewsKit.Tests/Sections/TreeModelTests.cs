using System.Numerics;
using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

public sealed class TreeModelTests
{
    /// <summary>Two trees of two questions: column 0 above 1, column 1 above 5; column 1 above 2, column 0 above 0.</summary>
    private static readonly TreeModel Model = new(2, 0.5f, [0, 1, 1, 0], [1, 5, 2, 0], [0.1f, 0.2f, 0.3f, 0.4f, 1, 2, 3, 4]);

    [Theory]
    [InlineData(0f, 0f, 0.1f + 1)]
    [InlineData(2f, 0f, 0.2f + 3)]
    [InlineData(0f, 9f, 0.3f + 2)]
    [InlineData(2f, 9f, 0.4f + 4)]
    public void Chance_IsTheLogisticOfBiasAndLeaves(float first, float second, float leaves)
    {
        var (columns, stride) = Columns((first, second));
        var chances = new float[stride];

        Model.Chances(columns, stride, chances);

        Assert.Equal(1 / (1 + MathF.Exp(-(0.5f + leaves))), chances[0], 5);
    }

    [Fact]
    public void EveryRow_HasItsOwnChance()
    {
        var rows = Enumerable.Range(0, 3 * Vector<float>.Count).Select(i => ((float)(i % 3), (float)(i % 7))).ToArray();
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
        var (columns, stride) = Columns((2, 9));
        var moved = new float[2];

        Model.Explain(columns, stride, row: 0, moved);

        const float Means = ((0.1f + 0.2f + 0.3f + 0.4f) / 4) + ((1 + 2 + 3 + 4) / 4f);
        Assert.Equal(0.4f + 4 - Means, moved.Sum(), 4);
    }

    private static (float[] Columns, int Stride) Columns(params (float First, float Second)[] rows)
    {
        var stride = (rows.Length + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        var columns = new float[2 * stride];
        for (var row = 0; row < rows.Length; row++)
            (columns[row], columns[stride + row]) = rows[row];
        return (columns, stride);
    }
}
