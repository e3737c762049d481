namespace NewsKit.Model;

/// <summary>How a page was read: what each of its parts was taken for, and why.</summary>
public sealed record Explanation
{
    /// <summary>Every block of the page, in order.</summary>
    public IReadOnlyList<BlockDecision> Blocks { get; init; } = [];
}
