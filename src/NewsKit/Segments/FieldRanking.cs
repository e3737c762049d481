namespace NewsKit.Segments;

/// <summary>What the sources that agree on one value amount to.</summary>
/// <param name="Key">The value they share.</param>
/// <param name="Score">Their common weight.</param>
/// <param name="Readings">Them, the weightiest first.</param>
internal sealed record FieldRanking<T>(string Key, double Score, IReadOnlyList<FieldReading<T>> Readings)
{
    internal FieldReading<T> Best => Readings[0];

    /// <summary>The weightiest of those readers see; null when none is visible.</summary>
    internal FieldReading<T>? Visible => Readings.FirstOrDefault(reading => reading.IsVisible);
}
