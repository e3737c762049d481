namespace NewsKit.Model;

/// <summary>A column of the footer.</summary>
public sealed record FooterGroup
{
    /// <summary>Its heading; null for a list without one.</summary>
    public string? Title { get; init; }

    /// <summary>Its entries.</summary>
    public IReadOnlyList<RelatedLink> Items { get; init => field = value ?? []; } = [];
}
