using System.Numerics;

namespace NewsKit.Sections;

/// <summary>Gradient-boosted symmetric trees: each level of a tree asks one question of all rows, the answers number a leaf.</summary>
/// <param name="depth">Questions a tree.</param>
/// <param name="bias">The sum before any tree.</param>
/// <param name="features">The column each question asks of, tree by tree.</param>
/// <param name="limits">What the column must exceed for a yes.</param>
/// <param name="leaves">What each leaf adds; two to the power of depth a tree.</param>
internal sealed class TreeModel(int depth, float bias, byte[] features, float[] limits, float[] leaves)
{
    internal int Depth { get; } = depth;

    internal float Bias { get; } = bias;

    internal byte[] Features { get; } = features;

    internal float[] Limits { get; } = limits;

    internal float[] Leaves { get; } = leaves;

    /// <summary>The chance between 0 and 1 that the model gives each row.</summary>
    /// <param name="columns">The rows, column by column.</param>
    /// <param name="stride">How far columns are apart: a multiple of the vector's width.</param>
    /// <param name="chances">Filled, one number a row.</param>
    internal void Chances(ReadOnlySpan<float> columns, int stride, Span<float> chances)
    {
        chances.Fill(Bias);
        Span<int> leaf = stackalloc int[Vector<int>.Count];
        for (int question = 0, tree = 0; question < Features.Length; question += Depth, tree += 1 << Depth)
        {
            for (var row = 0; row < stride; row += leaf.Length)
            {
                var answers = Vector<int>.Zero;
                for (var level = 0; level < Depth; level++)
                {
                    var values = new Vector<float>(columns[((Features[question + level] * stride) + row)..]);
                    answers |= Vector.GreaterThan(values, new Vector<float>(Limits[question + level])) & new Vector<int>(1 << level);
                }

                answers.CopyTo(leaf);
                for (var i = 0; i < leaf.Length; i++)
                    chances[row + i] += Leaves[tree + leaf[i]];
            }
        }

        for (var row = 0; row < chances.Length; row++)
            chances[row] = 1 / (1 + MathF.Exp(-chances[row]));
    }

    /// <summary>Adds to each column what it moved the sum of a row by: a question moves the mean of the leaves that are still open.</summary>
    internal void Explain(ReadOnlySpan<float> columns, int stride, int row, Span<float> moved)
    {
        for (int question = 0, tree = 0; question < Features.Length; tree += 1 << Depth)
        {
            var leaf = 0;
            var mean = MeanOf(tree, 0, 0);
            for (var level = 0; level < Depth; level++, question++)
            {
                leaf |= columns[(Features[question] * stride) + row] > Limits[question] ? 1 << level : 0;
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
