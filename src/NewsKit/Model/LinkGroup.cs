namespace NewsKit.Model;

/// <summary>A list of links to other reading, under one heading.</summary>
public sealed record LinkGroup
{
    /// <summary>What the list is for.</summary>
    public required LinkGroupKind Kind { get; init; }

    /// <summary>Its heading as printed; null when it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The links; empty when the page shows only the heading.</summary>
    public IReadOnlyList<RelatedLink> Items { get; init => field = value ?? []; } = [];
}
