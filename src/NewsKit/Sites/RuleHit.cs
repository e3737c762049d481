namespace NewsKit.Sites;

/// <summary>What one line of a rule found on a page.</summary>
public sealed record RuleHit
{
    /// <summary>The line, or the part that tells it apart: <c>body .entry-content</c>.</summary>
    public required string Line { get; init; }

    /// <summary>How many nodes or values it found.</summary>
    public int Matches { get; init; }
}
