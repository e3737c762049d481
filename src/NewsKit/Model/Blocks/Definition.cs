namespace NewsKit.Model;

/// <summary>One entry of a definition list.</summary>
public sealed record Definition
{
    /// <summary>What is defined; several terms of one definition are joined by a line break.</summary>
    public required string Term { get; init; }

    /// <summary>What is said of it, JSON name <c>definition</c>.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("definition")]
    public IReadOnlyList<BodyBlock> Blocks { get; init => field = value ?? []; } = [];
}
