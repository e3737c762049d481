using NewsKit.Sites;

namespace NewsKit.Extensions;

/// <summary>What <c>AddNewsKit(options => …)</c> sets: how the pages of this host are read.</summary>
/// <remarks>Checked when the host starts: an unknown time zone or a language that is no tag ends the start with a sentence that
/// says so.</remarks>
public sealed class NewsKitOptions
{
    /// <summary>How much of a page is read; the documented defaults.</summary>
    public NewsKitLimits Limits { get; set; } = new();

    /// <summary>What the page does not say itself: the reference time, the zone, the language.</summary>
    public ReadingOptions Reading { get; set; } = new();

    /// <summary>How the finished texts are normalised; conservative.</summary>
    public NormalisationOptions Normalisation { get; set; } = new();

    /// <summary>What is known of single sites; <see cref="SiteRuleSet.Bundled"/>, also for null.</summary>
    public ISiteRules SiteRules { get; set; } = SiteRuleSet.Bundled;

    internal ArticleParserOptions ToParserOptions() =>
        new() { Limits = Limits, Reading = Reading, Normalisation = Normalisation, SiteRules = SiteRules };
}
