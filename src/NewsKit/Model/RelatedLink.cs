namespace NewsKit.Model;

/// <summary>A title that leads elsewhere (à lire aussi; a footer entry).</summary>
public sealed record RelatedLink
{
    /// <summary>The title, in full where the page shows it cut.</summary>
    public required string Text { get; init; }

    /// <summary>The absolute address; null for a title without a link.</summary>
    public string? Url { get; init; }
}
