namespace NewsKit.Sites;

/// <summary>What came of reading a rule file.</summary>
public sealed record SiteRuleReading
{
    /// <summary>The rule; null when a fault makes it useless.</summary>
    public SiteRule? Rule { get; init; }

    /// <summary>Everything wrong in the file, in its order; empty for a good one.</summary>
    public IReadOnlyList<SiteRuleFault> Faults { get; init; } = [];
}
