using NewsKit.Model;

namespace NewsKit.Pipeline;

/// <summary>A page as a source gives it: bytes as they were fetched, with the encodings of HTTP undone.</summary>
public sealed record SourcePage
{
    /// <summary>What its row is known by.</summary>
    public required PageKey Key { get; init; }

    /// <summary>Where it stands.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>What kind of source it is from.</summary>
    public required TaskKind Kind { get; init; }

    /// <summary>A name for the page, which becomes <see cref="PageSource.Name"/>: its path below its folder, or
    /// <c>crawl.warc.gz#4711</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Where somebody finds it: the path of its file, with the offset behind <c>#</c>.</summary>
    public required string Place { get; init; }

    /// <summary>The bytes; none when there is a problem.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>The address it was fetched from; null when unknown.</summary>
    public string? Url { get; init; }

    /// <summary>The Content-Type header; null when unknown.</summary>
    public string? ContentType { get; init; }

    /// <summary>When it was fetched; null when unknown. Dates such as <c>hier</c> are counted from it.</summary>
    public DateTimeOffset? CapturedAt { get; init; }

    /// <summary>Why there are no bytes; null when there are.</summary>
    public PageProblem? Problem { get; init; }

    /// <summary>Why this is no page and is only counted, such as <c>request</c> or <c>status 404</c>; null for a page.</summary>
    public string? Skipped { get; init; }

    /// <summary>What the reader of the article must know about its bytes; usually nothing.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init => field = value ?? []; } = [];
}
