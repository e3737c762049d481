namespace NewsKit.Model;

/// <summary>A list, numbered or not.</summary>
public sealed record ListBlock : BodyBlock
{
    /// <summary>True for a numbered list.</summary>
    public bool Ordered { get; init; }

    /// <summary>The items, each a list of blocks.</summary>
    public IReadOnlyList<IReadOnlyList<BodyBlock>> Items { get; init => field = value ?? []; } = [];
}
