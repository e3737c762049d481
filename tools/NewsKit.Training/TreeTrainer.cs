using NewsKit.BodyModel;

namespace NewsKit.Training;

/// <summary>Grows symmetric trees by gradient boosting of the logistic loss; the same input gives the same trees.</summary>
/// <param name="trees">How many trees.</param>
/// <param name="rate">How far each tree goes towards what it found.</param>
/// <param name="rowShare">How many rows each tree looks at, of those the trees so far get wrong as often as the mean.</param>
internal sealed class TreeTrainer(int trees, float rate = TreeTrainer.Rate, float rowShare = TreeTrainer.RowShare)
{
    private const float Rate = 0.035f;
    private const float Damping = 12f;
    private const float RowShare = 0.3f;
    private const float LeastRowShare = 0.06f;
    private const float ColumnShare = 0.4f;

    internal TreeModel Train(TrainingSet set)
    {
        var random = new Random(1);
        var meanWeight = set.Weights.Sum(weight => (double)weight) / set.Count;
        var weights = Array.ConvertAll(set.Weights, weight => (float)(weight / meanWeight));
        var positive = Enumerable.Range(0, set.Count).Sum(row => (double)set.Labels[row] * weights[row]) / set.Count;
        var bias = (float)Math.Log(positive / (1 - positive));
        var sums = new float[set.Count];
        Array.Fill(sums, bias);
        var gradients = new float[set.Count];
        var curvatures = new float[set.Count];
        var features = new List<byte>();
        var limits = new List<float>();
        var leaves = new List<float>();
        for (var tree = 0; tree < trees; tree++)
        {
            for (var row = 0; row < sums.Length; row++)
            {
                var chance = 1 / (1 + MathF.Exp(-sums[row]));
                gradients[row] = weights[row] * (chance - set.Labels[row]);
                curvatures[row] = weights[row] * Math.Max(chance * (1 - chance), 1e-4f);
            }

            var sample = DrawRows(random, gradients, curvatures);
            var columns = Draw(random, set.Width, ColumnShare);
            var leafOf = new byte[set.Count];
            for (var level = 0; level < TreeModel.Depth; level++)
            {
                var (column, bin) = BestQuestion(set, columns, sample, level);
                features.Add((byte)column);
                limits.Add(set.Limits[column][bin]);
                var bins = set.Bins[column];
                for (var row = 0; row < leafOf.Length; row++)
                    leafOf[row] |= bins[row] > bin ? (byte)(1 << level) : (byte)0;
                for (var i = 0; i < sample.Rows.Length; i++)
                    sample.Leaves[i] = leafOf[sample.Rows[i]];
            }

            AddLeaves(leafOf, gradients, curvatures, sums, leaves);
        }

        return new TreeModel(bias, [.. features], [.. limits], [.. leaves]);
    }

    private static int[] Draw(Random random, int count, float share)
    {
        var drawn = new List<int>((int)(count * share) + 1);
        for (var i = 0; i < count; i++)
        {
            if (random.NextSingle() < share)
                drawn.Add(i);
        }

        return drawn.Count == 0 ? [0] : [.. drawn];
    }

    /// <summary>Draws rows for one tree, those the trees so far get wrong more often; what is drawn weighs for what is
    /// not.</summary>
    private Sample DrawRows(Random random, float[] gradients, float[] curvatures)
    {
        var mean = gradients.Sum(gradient => (double)MathF.Abs(gradient)) / gradients.Length;
        var rows = new List<int>();
        var weights = new List<float>();
        for (var row = 0; row < gradients.Length; row++)
        {
            var chance = Math.Min(1, LeastRowShare + (float)(MathF.Abs(gradients[row]) / mean * rowShare));
            if (random.NextSingle() >= chance)
                continue;
            rows.Add(row);
            weights.Add(1 / chance);
        }

        var sums = new float[rows.Count * 2];
        for (var i = 0; i < rows.Count; i++)
            (sums[2 * i], sums[(2 * i) + 1]) = (gradients[rows[i]] * weights[i], curvatures[rows[i]] * weights[i]);
        return new Sample([.. rows], sums, new byte[rows.Count]);
    }

    /// <summary>The question which, asked in every leaf, lowers the loss most.</summary>
    private static (int Column, int Bin) BestQuestion(TrainingSet set, int[] columns, Sample sample, int level)
    {
        var gains = new double[columns.Length];
        var best = new int[columns.Length];
        Parallel.For(0, columns.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
            (gains[i], best[i]) = BestBin(set.Bins[columns[i]], set.Limits[columns[i]].Length, sample, 1 << level));
        var winner = 0;
        for (var i = 1; i < columns.Length; i++)
        {
            if (gains[i] > gains[winner])
                winner = i;
        }

        return (columns[winner], best[winner]);
    }

    private static (double Gain, int Bin) BestBin(byte[] bins, int limits, Sample sample, int leafCount)
    {
        if (limits == 0)
            return (double.MinValue, 0);
        const int Bins = TrainingSet.MostBins;
        var sums = new double[leafCount * Bins * 2];
        for (var i = 0; i < sample.Rows.Length; i++)
        {
            var at = ((sample.Leaves[i] * Bins) + bins[sample.Rows[i]]) * 2;
            sums[at] += sample.Sums[2 * i];
            sums[at + 1] += sample.Sums[(2 * i) + 1];
        }

        Span<double> gains = stackalloc double[Bins];
        for (var leaf = 0; leaf < leafCount; leaf++)
        {
            double gradient = 0, curvature = 0;
            for (var bin = 0; bin <= limits; bin++)
            {
                gradient += sums[((leaf * Bins) + bin) * 2];
                curvature += sums[(((leaf * Bins) + bin) * 2) + 1];
            }

            double below = 0, belowCurvature = 0;
            for (var bin = 0; bin < limits; bin++)
            {
                below += sums[((leaf * Bins) + bin) * 2];
                belowCurvature += sums[(((leaf * Bins) + bin) * 2) + 1];
                var above = gradient - below;
                gains[bin] += (below * below / (belowCurvature + Damping))
                    + (above * above / (curvature - belowCurvature + Damping));
            }
        }

        var best = 0;
        for (var bin = 1; bin < limits; bin++)
        {
            if (gains[bin] > gains[best])
                best = bin;
        }

        return (gains[best], best);
    }

    private void AddLeaves(byte[] leafOf, float[] gradients, float[] curvatures, float[] sums, List<float> leaves)
    {
        var gradient = new double[1 << TreeModel.Depth];
        var curvature = new double[1 << TreeModel.Depth];
        for (var row = 0; row < leafOf.Length; row++)
        {
            gradient[leafOf[row]] += gradients[row];
            curvature[leafOf[row]] += curvatures[row];
        }

        var values = new float[1 << TreeModel.Depth];
        for (var leaf = 0; leaf < values.Length; leaf++)
            values[leaf] = MathF.Round((float)(-rate * gradient[leaf] / (curvature[leaf] + Damping)), 4);
        for (var row = 0; row < leafOf.Length; row++)
            sums[row] += values[leafOf[row]];
        leaves.AddRange(values);
    }

    /// <summary>The rows of one tree: their numbers, gradient and curvature of each, and the leaf it is in so far.</summary>
    private sealed record Sample(int[] Rows, float[] Sums, byte[] Leaves);
}
