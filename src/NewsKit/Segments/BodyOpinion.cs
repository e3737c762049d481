namespace NewsKit.Segments;

/// <summary>What the body model said of a block.</summary>
/// <param name="Chance">How likely the block is body, 0 to 1.</param>
/// <param name="Reasons">What weighed most, the strongest first, in words.</param>
internal readonly record struct BodyOpinion(float Chance, IReadOnlyList<string> Reasons);
