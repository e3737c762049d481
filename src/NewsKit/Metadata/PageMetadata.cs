namespace NewsKit.Metadata;

/// <summary>Everything the page says about itself apart from its visible text: candidates, not decisions.</summary>
internal sealed record PageMetadata
{
    private readonly IReadOnlyList<MetadataCandidate>[] _byField = MetadataTrust.ByField([]);

    /// <summary>Every candidate, in document order.</summary>
    public IReadOnlyList<MetadataCandidate> Candidates
    {
        get;
        init
        {
            field = value;
            _byField = MetadataTrust.ByField(value);
        }
    } = [];

    /// <summary>The article's text as JSON-LD carries it; markup or plain text, undecoded.</summary>
    public string? ArticleBody { get; init; }

    /// <summary>How many comments the data announces.</summary>
    public int? CommentCount { get; init; }

    /// <summary>Comments within structured data, flat, in order.</summary>
    public IReadOnlyList<MetadataComment> Comments { get; init; } = [];

    /// <summary>Questions of an FAQ within structured data.</summary>
    public IReadOnlyList<MetadataQuestion> FaqQuestions { get; init; } = [];

    /// <summary>Pictures named by metadata.</summary>
    public IReadOnlyList<MetadataImage> Images { get; init; } = [];

    /// <summary>The page in other languages.</summary>
    public IReadOnlyList<MetadataAlternate> Alternates { get; init; } = [];

    /// <summary>Whether the article may be read without paying; null when the data does not say.</summary>
    public bool? IsAccessibleForFree { get; init; }

    /// <summary>The address relative addresses start from, raw.</summary>
    public string? BaseHref { get; init; }

    /// <summary>The AMP form of the page, raw.</summary>
    public string? AmpUrl { get; init; }

    /// <summary>The form of the page made for printing, raw.</summary>
    public string? PrintUrl { get; init; }

    /// <summary>RSS and Atom feeds.</summary>
    public IReadOnlyList<MetadataFeed> Feeds { get; init; } = [];

    /// <summary>The most trusted candidate of a field.</summary>
    public MetadataCandidate? First(MetadataField field) => All(field) is [var first, ..] ? first : null;

    /// <summary>The candidates of a field, the most trusted source first, in document order within a source.</summary>
    public IReadOnlyList<MetadataCandidate> All(MetadataField field) => _byField[(int)field];
}
