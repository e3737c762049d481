namespace NewsKit.Model;

/// <summary>A sentence of the article shown large beside it (exergue).</summary>
public sealed record PullQuote : BodyBlock
{
    /// <summary>The plain text.</summary>
    public required string Text { get; init; }

    /// <summary>The same text in runs, only when there is inline markup.</summary>
    public IReadOnlyList<Inline> Inlines { get; init => field = value ?? []; } = [];

    /// <summary>Who is quoted, when printed.</summary>
    public string? Cite { get; init; }
}
