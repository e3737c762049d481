namespace NewsKit.Pipeline;

/// <summary>What was read of one site, and what is missing.</summary>
public sealed record SiteStats
{
    /// <summary>The site; empty for pages without one.</summary>
    public required string Site { get; init; }

    /// <summary>Pages with an article.</summary>
    public required long Articles { get; init; }

    /// <summary>Pages that were read and hold no article.</summary>
    public required long NoArticle { get; init; }

    /// <summary>Articles without a headline.</summary>
    public required long NoHeadline { get; init; }

    /// <summary>Articles without an author.</summary>
    public required long NoAuthor { get; init; }

    /// <summary>Articles without a date of publication.</summary>
    public required long NoDate { get; init; }

    /// <summary>Articles without a standfirst.</summary>
    public required long NoStandfirst { get; init; }

    /// <summary>Articles of fewer than 50 words.</summary>
    public required long FewWords { get; init; }
}
