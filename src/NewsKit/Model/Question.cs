namespace NewsKit.Model;

/// <summary>One question of a FAQ with its answer.</summary>
public sealed record Question
{
    /// <summary>The question as printed; JSON name <c>question</c>.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("question")]
    public required string Text { get; init; }

    /// <summary>The answer.</summary>
    public IReadOnlyList<BodyBlock> Answer { get; init => field = value ?? []; } = [];

    /// <summary>Where the question was read when the page does not show it: <c>jsonLd</c>; null (the default) for a visible
    /// one.</summary>
    public QuestionSource? Source { get; init; }
}
