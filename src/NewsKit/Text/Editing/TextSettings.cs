using System.Collections.Frozen;

namespace NewsKit.Text;

/// <summary>What one run of the steps needs to know, without allocation.</summary>
internal readonly record struct TextSettings(
    FrenchTextLevel Level, string? Language, bool Ligatures = false, FrozenSet<string>? DisabledSteps = null)
{
    /// <summary>In HTML source a line break is white space like any other; only <c>br</c> breaks the line.</summary>
    public bool LineBreaksAreSpaces { get; init; }

    public bool IsFrench => TextLanguage.IsFrench(Language);

    public bool Runs(TextStep step) => DisabledSteps is null || !DisabledSteps.Contains(step.Name);
}
