namespace NewsKit.Model;

/// <summary>A box beside the running text: facts, key points, an explanation (encadré).</summary>
public sealed record Aside : BodyBlock
{
    /// <summary>The title of the box.</summary>
    public string? Title { get; init; }

    /// <summary>What the box holds, without its title.</summary>
    public IReadOnlyList<BodyBlock> Blocks { get; init => field = value ?? []; } = [];
}
