namespace NewsKit.Cli;

/// <summary>What was known of a page when it was fetched.</summary>
/// <param name="Url">Its absolute address.</param>
/// <param name="ContentType">The Content-Type header it came with.</param>
/// <param name="FetchedAt">The local time of the fetch, from which dates such as <c>hier</c> are counted.</param>
internal sealed record PageOrigin(Uri? Url, string? ContentType, DateTime? FetchedAt);
