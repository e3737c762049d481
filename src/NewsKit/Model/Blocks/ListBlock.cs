namespace NewsKit.Model;

/// <summary>A list, numbered or not.</summary>
public sealed record ListBlock : BodyBlock
{
    /// <summary>True for a numbered list.</summary>
    public bool Ordered { get; init; }

    /// <summary>The number of the first item, when it is not 1.</summary>
    public int? Start { get; init; }

    /// <summary>True for a numbered list that counts down.</summary>
    public bool Reversed { get; init; }

    /// <summary>The number of every item, only when an item states its own.</summary>
    public IReadOnlyList<int> Numbers { get; init => field = value ?? []; } = [];

    /// <summary>The items, each a list of blocks.</summary>
    public IReadOnlyList<IReadOnlyList<BodyBlock>> Items { get; init => field = value ?? []; } = [];
}
