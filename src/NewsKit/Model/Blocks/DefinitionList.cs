namespace NewsKit.Model;

/// <summary>Terms with their definitions.</summary>
public sealed record DefinitionList : BodyBlock
{
    /// <summary>The entries in printed order.</summary>
    public IReadOnlyList<Definition> Items { get; init => field = value ?? []; } = [];
}
