using NewsKit.Model;
using NewsKit.Sites;
using NewsKit.Text;
using NewsKit.Time;

namespace NewsKit;

/// <summary>How pages are read. <c>new()</c> is the recommended set-up; change it with <c>with</c>.</summary>
/// <remarks>Checked when an <see cref="ArticleParser"/> is made with them.</remarks>
public sealed record ArticleParserOptions
{
    /// <summary>How much of a page is read; the documented defaults.</summary>
    public NewsKitLimits Limits { get; init; } = new();

    /// <summary>What the page does not say itself: the reference time, the zone, the language.</summary>
    public ReadingOptions Reading { get; init; } = new();

    /// <summary>What is known of single sites; <see cref="SiteRuleSet.Bundled"/>. Rules are looked up by the address of the page:
    /// the one given, else the canonical one that its head declares.</summary>
    public ISiteRules SiteRules { get; init => field = value ?? SiteRuleSet.Bundled; } = SiteRuleSet.Bundled;

    /// <summary>How the finished texts are normalised; conservative.</summary>
    public NormalisationOptions Normalisation { get; init; } = new();

    /// <summary>What no page could be read with, a sentence each; empty when all is well. <see cref="ArticleParser"/> refuses
    /// options with a fault.</summary>
    /// <remarks>Limits refuse a wrong value themselves. The default zone need not be known to the machine as long as nothing is
    /// counted from a reference time.</remarks>
    public IReadOnlyList<string> FindFaults()
    {
        var faults = new List<string>();
        if (Limits is null)
            faults.Add("Limits must not be null.");
        if (Reading is null)
            faults.Add("Reading must not be null.");
        else
            Check(Reading, faults);
        if (Normalisation is null)
            faults.Add("Normalisation must not be null.");
        else
            Check(Normalisation, faults);
        return faults;
    }

    private static void Check(ReadingOptions reading, List<string> faults)
    {
        var isZoneAsked = reading.TimeZone != TimestampOptions.DefaultZoneId || reading.ReferenceTime is not null;
        if (reading.TimeZone is null || (isZoneAsked && !TimeZoneInfo.TryFindSystemTimeZoneById(reading.TimeZone, out _)))
            faults.Add($"Reading.TimeZone: there is no time zone '{reading.TimeZone}'.");
        if (reading.Language is { } language && LanguageTag.Normalise(language) is null)
            faults.Add($"Reading.Language: '{language}' is not a language tag such as fr or fr-CA.");
    }

    private static void Check(NormalisationOptions normalisation, List<string> faults)
    {
        if (!Enum.IsDefined(normalisation.Level))
            faults.Add($"Normalisation.Level: there is no level {normalisation.Level}.");
        if (normalisation.DisabledSteps is null)
            faults.Add("Normalisation.DisabledSteps must not be null.");
        else
            faults.AddRange(normalisation.DisabledSteps.Except(FrenchText.StepNames, StringComparer.Ordinal)
                .Select(step => $"Normalisation.DisabledSteps: there is no step '{step}'."));
    }
}
