namespace NewsKit.Model;

/// <summary>A paragraph of text.</summary>
public sealed record Paragraph : BodyBlock
{
    /// <summary>The plain text; a line break within the paragraph is <c>\n</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The same text in runs, only when there is inline markup: the run texts concatenate to
    /// <see cref="Text"/>.</summary>
    public IReadOnlyList<Inline> Inlines { get; init => field = value ?? []; } = [];
}
