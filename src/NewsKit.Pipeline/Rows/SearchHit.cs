namespace NewsKit.Pipeline;

/// <summary>An article that a search found.</summary>
public sealed record SearchHit
{
    /// <summary>The key of its row.</summary>
    public required string Key { get; init; }

    /// <summary>The headline; null without one.</summary>
    public string? Headline { get; init; }

    /// <summary>When it was published, as ISO 8601; null when the page does not say.</summary>
    public string? Published { get; init; }

    /// <summary>The site; null when unknown.</summary>
    public string? Site { get; init; }

    /// <summary>The address; null when unknown.</summary>
    public string? Url { get; init; }

    /// <summary>The place the page was imported from.</summary>
    public required string Source { get; init; }

    /// <summary>Text around the words that were found, which stand in brackets.</summary>
    public required string Snippet { get; init; }
}
