namespace NewsKit;

/// <summary>What is known of one page besides its bytes. What is null here is taken from
/// <see cref="ArticleParserOptions"/>.</summary>
/// <example><code>parser.Parse(html, new PageContext { Url = address, FetchedAt = clock.GetUtcNow() })</code></example>
public sealed record PageContext
{
    /// <summary>The absolute address of the page, for relative links and the rules of its site; null when unknown.</summary>
    public Uri? Url { get; init; }

    /// <summary>The Content-Type header: <c>text/html; charset=iso-8859-1</c>. Only asked where the page is given as
    /// bytes.</summary>
    public string? ContentType { get; init; }

    /// <summary>The moment the page was fetched; on the clock of the zone it is the
    /// <see cref="ReadingOptions.ReferenceTime"/> of this page, from which <c>hier à 14 h</c> is counted.</summary>
    public DateTimeOffset? FetchedAt { get; init; }

    /// <summary>The IANA zone whose clock the page shows; replaces <see cref="ReadingOptions.TimeZone"/>.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The language of the text as a BCP 47 tag, when the caller knows better than the page; replaces
    /// <see cref="ReadingOptions.Language"/>.</summary>
    public string? Language { get; init; }
}
