namespace NewsKit.Model;

/// <summary>A passage quoted from another source.</summary>
public sealed record Quote : BodyBlock
{
    /// <summary>What is quoted.</summary>
    public IReadOnlyList<BodyBlock> Blocks { get; init => field = value ?? []; } = [];

    /// <summary>Whom or what is quoted, as printed under the passage.</summary>
    public string? Cite { get; init; }
}
