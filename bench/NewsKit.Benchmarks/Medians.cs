namespace NewsKit.Benchmarks;

/// <summary>The middle of several measurements.</summary>
internal static class Medians
{
    internal static double Of(double[] values)
    {
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }
}
