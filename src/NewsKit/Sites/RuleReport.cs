namespace NewsKit.Sites;

/// <summary>What a site rule found on a page, apart from what is in the article.</summary>
public sealed record RuleReport
{
    /// <summary>The name of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>Each line of the rule that was tried, in the order of the rule.</summary>
    public IReadOnlyList<RuleHit> Hits { get; init; } = [];

    /// <summary>The address of the same article on one page, absolute; null when the rule names none. Nothing is
    /// fetched.</summary>
    public string? SinglePage { get; init; }

    /// <summary>The address of the next page of the article, absolute; null when the rule names none. Nothing is
    /// fetched.</summary>
    public string? NextPage { get; init; }

    /// <summary>Whether the rule found that an advertiser pays for the article.</summary>
    public bool IsAdvertisement { get; init; }
}
