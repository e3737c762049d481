namespace NewsKit.Model;

/// <summary>A heading inside the body (intertitre, crosshead).</summary>
public sealed record Heading : BodyBlock
{
    /// <summary>2 to 6; 1 belongs to the headline.</summary>
    public required int Level { get; init; }

    /// <summary>The plain text.</summary>
    public required string Text { get; init; }

    /// <summary>The same text in runs, only when there is inline markup.</summary>
    public IReadOnlyList<Inline> Inlines { get; init => field = value ?? []; } = [];
}
