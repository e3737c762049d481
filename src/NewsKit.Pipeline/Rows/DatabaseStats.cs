namespace NewsKit.Pipeline;

/// <summary>What a database holds.</summary>
public sealed record DatabaseStats
{
    /// <summary>Rows by status: <c>ok</c>, <c>noArticle</c>.</summary>
    public required IReadOnlyDictionary<string, long> Pages { get; init; }

    /// <summary>Pages that failed, by reason.</summary>
    public required IReadOnlyDictionary<string, long> Failures { get; init; }

    /// <summary>Articles by language, the most frequent first; empty for those without one.</summary>
    public required IReadOnlyDictionary<string, long> Languages { get; init; }

    /// <summary>Articles whose text is nearly that of an earlier row.</summary>
    public required long NearCopies { get; init; }

    /// <summary>The sites with the most rows.</summary>
    public required IReadOnlyList<SiteStats> Sites { get; init; }

    /// <summary>How many sites there are in all.</summary>
    public required long AllSites { get; init; }
}
