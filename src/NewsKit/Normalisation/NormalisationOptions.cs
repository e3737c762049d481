namespace NewsKit.Normalisation;

/// <summary>How the texts of a finished article are rewritten.</summary>
public sealed record NormalisationOptions
{
    /// <summary>How far to go; conservative.</summary>
    public NormalisationLevel Level { get; init; } = NormalisationLevel.Conservative;
}
