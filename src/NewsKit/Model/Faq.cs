namespace NewsKit.Model;

/// <summary>A block of questions and answers (foire aux questions).</summary>
public sealed record Faq
{
    /// <summary>Its heading as printed; null when it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The questions in printed order.</summary>
    public IReadOnlyList<Question> Items { get; init => field = value ?? []; } = [];
}
