namespace NewsKit.Model;

/// <summary>What was decided of one block of a page, and why.</summary>
public sealed record BlockDecision
{
    /// <summary>The text of the block; empty for pictures and media.</summary>
    public required string Text { get; init; }

    /// <summary>The elements around it, outermost first, with ids and classes: <c>article &gt; div.entry-content &gt; p</c>; the
    /// last five.</summary>
    public required string Path { get; init; }

    /// <summary>The section it was given to; <see cref="SectionKind.None"/> for none.</summary>
    public required SectionKind Section { get; init; }

    /// <summary>How likely the block is to be body, 0 to 1; null for one that was typed before the body was looked for.</summary>
    public double? Chance { get; init; }

    /// <summary>The strongest reasons first, at most three: what spoke for body (+) or against it (−) and how strongly, in
    /// log-odds, or the word of the finder that claimed the block.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];
}
