using NewsKit.Model;
using NewsKit.Normalisation;
using NewsKit.Sites;

namespace NewsKit;

/// <summary>How pages are read. <c>new()</c> is the recommended set-up; change it with <c>with</c>.</summary>
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
}
