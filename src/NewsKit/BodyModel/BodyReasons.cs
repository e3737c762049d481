using System.Globalization;
using NewsKit.Segments;

namespace NewsKit.BodyModel;

/// <summary>Puts what the body model weighed into words.</summary>
internal static class BodyReasons
{
    private const int Most = 3;

    /// <summary>What the first look weighs in the second is shared out to its own reasons, at most this many times
    /// over.</summary>
    private const float MostStretch = 3;

    /// <summary>What moved the chance of a row most, the strongest first: the feature, its value, its weight.</summary>
    internal static IReadOnlyList<string> Of(BodyFeatures features, int row)
    {
        var moved = new float[BodyFeatures.Width];
        var first = new float[BodyFeatures.Width];
        BodyChances.Second.Explain(column => features.Get(row, (BodyFeature)column), moved);
        BodyChances.First.Explain(column => features.Get(row, (BodyFeature)column), first);
        var sum = first.Sum();
        var own = moved[(int)BodyFeature.Own];
        var stretch = MathF.Abs(sum) < 0.01f ? 0 : Math.Clamp(own / sum, -MostStretch, MostStretch);
        moved[(int)BodyFeature.Own] = own - (sum * stretch);
        for (var i = 0; i < BodyFeatures.FirstWidth; i++)
            moved[i] += first[i] * stretch;
        var strongest = Enumerable.Range(0, moved.Length).OrderByDescending(i => MathF.Abs(moved[i])).Take(Most)
            .Where(i => moved[i] != 0)
            .Select(i => string.Create(CultureInfo.InvariantCulture,
                $"{PlainWords.Of(((BodyFeature)i).ToString())} {features.Get(row, (BodyFeature)i):0.##} "
                    + $"({moved[i]:+0.00;−0.00})"));
        return [.. strongest];
    }
}
