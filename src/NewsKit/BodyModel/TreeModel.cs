using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsKit.BodyModel;

/// <summary>Gradient-boosted symmetric trees: each level of a tree asks one question of all rows, the three answers number a
/// leaf.</summary>
/// <param name="bias">The sum before any tree.</param>
/// <param name="features">The column each question asks of, tree by tree.</param>
/// <param name="limits">What the column must exceed for a yes.</param>
/// <param name="leaves">What each leaf adds, eight a tree.</param>
internal sealed class TreeModel(float bias, byte[] features, float[] limits, float[] leaves)
{
    /// <summary>Questions a tree.</summary>
    internal const int Depth = 3;

    /// <summary>Rows that are answered at once: a tile.</summary>
    internal const int Lanes = 8;
    private const int LeafCount = 1 << Depth;

    internal float Bias { get; } = bias;

    internal byte[] Features { get; } = features;

    internal float[] Limits { get; } = limits;

    internal float[] Leaves { get; } = leaves;

    /// <summary>Where in tiles of some width the number of a row and a column stands.</summary>
    internal static int At(int row, int column, int width) =>
        (row / Lanes * Lanes * width) + (column * Lanes) + (row % Lanes);

    /// <summary>The chance between 0 and 1 that the model gives each row.</summary>
    /// <param name="tiles">The rows in tiles of <see cref="Lanes"/>, within a tile column by column.</param>
    /// <param name="width">Columns.</param>
    /// <param name="chances">Filled, one number a row, for whole tiles.</param>
    internal void Chances(ReadOnlySpan<float> tiles, int width, Span<float> chances)
    {
        for (var row = 0; row < chances.Length; row += Lanes)
            Sum(tiles.Slice(row * width, Lanes * width)).CopyTo(chances[row..]);
        for (var row = 0; row < chances.Length; row++)
            chances[row] = 1 / (1 + MathF.Exp(-chances[row]));
    }

    /// <summary>The sums of eight rows. The eight leaves of a tree are a vector, from which the three answers of a row pick
    /// one.</summary>
    private Vector256<float> Sum(ReadOnlySpan<float> tile)
    {
        var sum = Vector256.Create(Bias);
        var trees = MemoryMarshal.Cast<float, Vector256<float>>(Leaves);
        var one = Vector256.Create(1);
        var two = Vector256.Create(2);
        var four = Vector256.Create(4);
        for (int question = 0, tree = 0; tree < trees.Length; question += Depth, tree++)
        {
            var first = Answer(tile, question).AsInt32() & one;
            var second = Answer(tile, question + 1).AsInt32() & two;
            var third = Answer(tile, question + 2).AsInt32() & four;
            sum += Vector256.ShuffleNative(trees[tree], first | second | third);
        }

        return sum;
    }

    private Vector256<float> Answer(ReadOnlySpan<float> tile, int question) =>
        Vector256.GreaterThan(Vector256.Create(tile.Slice(Features[question] * Lanes, Lanes)),
            Vector256.Create(Limits[question]));

    /// <summary>Adds to each column what it moved the sum of a row by: a question moves the mean of the leaves that are still
    /// open.</summary>
    internal void Explain(Func<int, float> columnOf, Span<float> moved)
    {
        for (int question = 0, tree = 0; question < Features.Length; tree += LeafCount)
        {
            var leaf = 0;
            var mean = MeanOf(tree, 0, 0);
            for (var level = 0; level < Depth; level++, question++)
            {
                leaf |= columnOf(Features[question]) > Limits[question] ? 1 << level : 0;
                var next = MeanOf(tree, leaf, level + 1);
                moved[Features[question]] += next - mean;
                mean = next;
            }
        }
    }

    /// <summary>The mean of the leaves whose first answers are known.</summary>
    private float MeanOf(int tree, int answers, int known)
    {
        var sum = 0f;
        var open = 1 << (Depth - known);
        for (var rest = 0; rest < open; rest++)
            sum += Leaves[tree + (answers | (rest << known))];
        return sum / open;
    }
}
