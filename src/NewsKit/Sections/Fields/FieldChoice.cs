using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Weighs the values of a field: sources that agree add up, one kind of source never drowns the other.</summary>
/// <remarks>Declared values come from one content system and repeat each other, so each further one counts a quarter
/// of the one before, and a line printed many times stays one witness; what is visible and what is declared are independent and
/// add up whole.</remarks>
internal static class FieldChoice
{
    /// <summary>The values with what speaks for them, the best first; of equals the earlier.</summary>
    internal static List<FieldRanking<T>> Rank<T>(List<FieldReading<T>> readings)
    {
        var rankings = new List<FieldRanking<T>>();
        var byKey = new OrderedDictionary<string, List<FieldReading<T>>>(StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            if (byKey.TryGetValue(reading.Key, out var known))
                known.Add(reading);
            else
                byKey.Add(reading.Key, [reading]);
        }

        foreach (var (key, agreeing) in byKey)
        {
            agreeing.Sort((one, other) =>
                one.Weight == other.Weight ? one.Order.CompareTo(other.Order) : other.Weight.CompareTo(one.Weight));
            var (visible, declared) = (Sum(agreeing, isVisible: true), Sum(agreeing, isVisible: false));
            rankings.Add(new FieldRanking<T>(key, visible < 0 && declared > 0 ? declared : visible + declared, agreeing));
        }

        rankings.Sort((one, other) =>
            one.Score == other.Score ? one.Best.Order.CompareTo(other.Best.Order) : other.Score.CompareTo(one.Score));
        return rankings;
    }

    private static double Sum<T>(List<FieldReading<T>> agreeing, bool isVisible)
    {
        var (sum, share) = (0.0, 1.0);
        foreach (var reading in agreeing)
        {
            // A further witness never speaks against what it says itself.
            if (reading.IsVisible != isVisible || (reading.Weight < 0 && share < 1))
                continue;
            sum += reading.Weight * share;
            share *= FieldWeights.Repeated;
        }

        return sum;
    }
}
