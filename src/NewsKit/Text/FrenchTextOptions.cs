using System.Collections.Frozen;

namespace NewsKit.Text;

/// <summary>What <see cref="FrenchText"/> does to a text. <c>new()</c> is the recommended set-up.</summary>
public sealed record FrenchTextOptions
{
    private readonly FrozenSet<string> _disabledSteps = [];

    /// <summary>How far to go. Default: <see cref="FrenchTextLevel.Conservative"/>.</summary>
    public FrenchTextLevel Level { get; init; } = FrenchTextLevel.Conservative;

    /// <summary>
    /// The language of the text as a BCP 47 tag. Default: <c>fr</c>. <c>fr</c> and <c>fr-…</c> get every rule (<c>fr-CA</c>
    /// leaves <c>; ! ?</c> alone); any other tag and <see langword="null"/>, an unknown language, get only the repairs that
    /// hold in every language: hygiene and white space.
    /// </summary>
    public string? Language { get; init; } = "fr";

    /// <summary>
    /// Whether a closed list of words gets its ligature: <c>coeur</c> becomes <c>cœur</c>, <c>ex aequo</c> becomes
    /// <c>ex æquo</c>. Default: <see langword="false"/>. Needs French and any level but <see cref="FrenchTextLevel.None"/>.
    /// </summary>
    public bool Ligatures { get; init; }

    /// <summary>The names of the steps to leave out, out of <see cref="FrenchText.StepNames"/>. Default: none.</summary>
    /// <exception cref="ArgumentException">A name is not one of <see cref="FrenchText.StepNames"/>.</exception>
    public IReadOnlySet<string> DisabledSteps
    {
        get => _disabledSteps;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            foreach (var name in value)
            {
                if (!FrenchText.StepNames.Contains(name, StringComparer.Ordinal))
                    throw new ArgumentException($"'{name}' is not the name of a text step.", nameof(value));
            }

            _disabledSteps = value.ToFrozenSet(StringComparer.Ordinal);
        }
    }

    internal TextSettings Settings => new(Level, Language, Ligatures, _disabledSteps);
}
