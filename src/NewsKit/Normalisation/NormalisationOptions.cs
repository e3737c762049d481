using NewsKit.Text;

namespace NewsKit;

/// <summary>How the texts of a finished article are rewritten; the rules are those of <see cref="FrenchText"/>.</summary>
public sealed record NormalisationOptions
{
    /// <summary>How far to go: none (the raw reading), conservative (the default: defects are repaired), typographic.</summary>
    public FrenchTextLevel Level { get; init; } = FrenchTextLevel.Conservative;

    /// <summary>Whether <c>oe</c> becomes <c>œ</c> in a closed list of words; false.</summary>
    public bool Ligatures { get; init; }

    /// <summary>Steps to leave out, by the names of <see cref="FrenchText.StepNames"/>; none.</summary>
    public IReadOnlySet<string> DisabledSteps { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
