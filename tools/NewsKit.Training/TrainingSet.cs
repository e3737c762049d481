using NewsKit.BodyModel;

namespace NewsKit.Training;

/// <summary>Rows with an answer, column by column, each value as the number of the bin it falls in.</summary>
internal sealed class TrainingSet
{
    internal const int MostBins = 64;
    private const int SampleSize = 20_000;
    private const int PlainShare = 4;
    private const float LightWeight = 0.006f;

    internal TrainingSet(IReadOnlyList<CorpusPage> pages, int width)
    {
        Width = width;
        var kept = new List<(int Page, int Row)>();
        for (var page = 0; page < pages.Count; page++)
        {
            for (var row = 0; row < pages[page].Labels.Length; row++)
            {
                if (IsKept(pages[page], row))
                    kept.Add((page, row));
            }
        }

        Labels = new float[kept.Count];
        Weights = new float[kept.Count];
        for (var i = 0; i < kept.Count; i++)
            (Labels[i], Weights[i]) =
                (pages[kept[i].Page].Targets[kept[i].Row], pages[kept[i].Page].Weights[kept[i].Row]
                * (IsPlain(pages[kept[i].Page], kept[i].Row) ? PlainShare : 1));
        Bins = new byte[width][];
        Limits = new float[width][];
        Parallel.For(0, width, column =>
        {
            var values = new float[kept.Count];
            for (var i = 0; i < values.Length; i++)
                values[i] = pages[kept[i].Page].Features.Get(kept[i].Row, (BodyFeature)column);
            Limits[column] = LimitsOf(values);
            Bins[column] = new byte[values.Length];
            for (var i = 0; i < values.Length; i++)
                Bins[column][i] = BinOf(Limits[column], values[i]);
        });
    }

    internal int Width { get; }

    internal int Count => Labels.Length;

    internal float[] Labels { get; }

    internal float[] Weights { get; }

    internal byte[][] Bins { get; }

    /// <summary>The limits between the bins of each column, ascending; a value above limit k is in a bin after k.</summary>
    internal float[][] Limits { get; }

    /// <summary>Of the many short lines that are not body one in a few is kept, and weighs for all.</summary>
    private static bool IsKept(CorpusPage page, int row) =>
        page.Weights[row] > 0 && (!IsPlain(page, row) || row % PlainShare == 0);

    private static bool IsPlain(CorpusPage page, int row) => page.Labels[row] == 0 && page.Weights[row] < LightWeight;

    private static byte BinOf(float[] limits, float value)
    {
        int low = 0, high = limits.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (value > limits[middle])
                low = middle + 1;
            else
                high = middle;
        }

        return (byte)low;
    }

    /// <summary>Limits halfway between neighbouring values, at even shares of the rows.</summary>
    private static float[] LimitsOf(float[] values)
    {
        var step = Math.Max(1, values.Length / SampleSize);
        var sample = new List<float>();
        for (var i = 0; i < values.Length; i += step)
            sample.Add(values[i]);
        sample.Sort();
        var limits = new List<float>();
        for (var bin = 1; bin < MostBins; bin++)
        {
            var at = (int)((long)bin * sample.Count / MostBins);
            var upper = at;
            while (upper < sample.Count && sample[upper] <= sample[at])
                upper++;
            if (upper >= sample.Count)
                break;
            var limit = (sample[at] + sample[upper]) / 2;
            if (limits.Count == 0 || limit > limits[^1])
                limits.Add(limit);
        }

        return [.. limits];
    }
}
