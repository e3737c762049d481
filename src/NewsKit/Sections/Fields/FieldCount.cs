namespace NewsKit.Sections;

/// <summary>What the sources that agree on one value amount to.</summary>
/// <param name="Key">The value they share.</param>
/// <param name="Score">Their common weight.</param>
/// <param name="Ballots">Them, the weightiest first.</param>
internal sealed record FieldCount<T>(string Key, double Score, IReadOnlyList<FieldBallot<T>> Ballots)
{
    internal FieldBallot<T> Best => Ballots[0];

    /// <summary>The weightiest of those readers see; null when none is visible.</summary>
    internal FieldBallot<T>? Visible => Ballots.FirstOrDefault(ballot => ballot.IsVisible);
}
