namespace NewsKit.Model;

/// <summary>One question of a FAQ with its answer.</summary>
public sealed record Question
{
    /// <summary>The question as printed; JSON name <c>question</c>.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("question")]
    public required string Text { get; init; }

    /// <summary>The answer.</summary>
    public IReadOnlyList<BodyBlock> Answer { get; init => field = value ?? []; } = [];
}
