namespace NewsKit.Model;

/// <summary>How a page was read: where each field comes from, what each part of the page was taken for, and why.</summary>
public sealed record Explanation
{
    /// <summary>What was weighed for headline, byline, dates and the identity of the page, in the order of the article's fields;
    /// of each field the best first.</summary>
    public IReadOnlyList<FieldCandidate> Fields { get; init; } = [];

    /// <summary>Every block of the page, in order.</summary>
    public IReadOnlyList<BlockDecision> Blocks { get; init; } = [];
}
