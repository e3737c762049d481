using NewsKit.BodyModel;
using NewsKit.Sections;

namespace NewsKit.Training;

/// <summary>Rows with an answer, column by column, each value as the number of the bin it falls in.</summary>
internal sealed class TrainingSet
{
    internal const int MostBins = 64;
    private const int SampleSize = 20_000;
    private const int PlainShare = 4;
    private const float LightWeight = 0.006f;

    private TrainingSet(int width, float[] labels, float[] weights, Func<int, int, float> valueOf)
    {
        (Width, Labels, Weights) = (width, labels, weights);
        Bins = new byte[width][];
        Limits = new float[width][];
        Parallel.For(0, width, column =>
        {
            var values = new float[labels.Length];
            for (var i = 0; i < values.Length; i++)
                values[i] = valueOf(i, column);
            Limits[column] = LimitsOf(values);
            Bins[column] = new byte[values.Length];
            for (var i = 0; i < values.Length; i++)
                Bins[column][i] = BinOf(Limits[column], values[i]);
        });
    }

    /// <summary>The rows of the body model.</summary>
    internal static TrainingSet Of(IReadOnlyList<CorpusPage> pages, int width)
    {
        var kept = new List<(CorpusPage Page, int Row)>();
        foreach (var page in pages)
        {
            for (var row = 0; row < page.Labels.Length; row++)
            {
                if (IsKept(page, row))
                    kept.Add((page, row));
            }
        }

        return new TrainingSet(
            width,
            [.. kept.Select(each => each.Page.Targets[each.Row])],
            [.. kept.Select(each => each.Page.Weights[each.Row] * (IsPlain(each.Page, each.Row) ? PlainShare : 1))],
            (i, column) => kept[i].Page.Features.Get(kept[i].Row, (BodyFeature)column));
    }

    /// <summary>The rows of the model of headlines: each page weighs the same.</summary>
    internal static TrainingSet Of(IReadOnlyList<HeadlinePage> pages)
    {
        var rows = pages
            .SelectMany(page => Enumerable.Range(0, page.Labels.Length).Select(row => (Page: page, Row: row))).ToList();
        return new TrainingSet(
            LineFeatures.Width,
            [.. rows.Select(each => each.Page.Labels[each.Row])],
            [.. rows.Select(each => each.Page.WeightOf(each.Row))],
            (i, column) => rows[i].Page.Features.Get(rows[i].Row, (LineFeature)column));
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
