namespace NewsKit.Model;

/// <summary>One value that was weighed for a field of the article, with what became of it.</summary>
public sealed record FieldCandidate
{
    /// <summary>The JSON name of the field: <c>headline</c>, <c>byline</c>, <c>published</c>.</summary>
    public required string Field { get; init; }

    /// <summary>The value; authors are joined by semicolons.</summary>
    public required string Value { get; init; }

    /// <summary>Where it was read, in the words of <see cref="Article.Evidence"/>: <c>visible</c>, <c>json-ld</c>,
    /// <c>meta:og:title</c>.</summary>
    public required string Source { get; init; }

    /// <summary>How far this source is trusted here; greater is better, comparable within one field only.</summary>
    public double Weight { get; init; }

    /// <summary>What all sources of the same value amount to; the field goes to the greatest that is possible.</summary>
    public double Score { get; init; }

    /// <summary>Whether the field has this value.</summary>
    public bool Chosen { get; init; }

    /// <summary>Where it stands: the path of its element, as far as it is printed; null for what is declared.</summary>
    public string? Place { get; init; }

    /// <summary>Why it was chosen or not, in a few words: <c>printed and declared</c>, <c>outweighed by 1.20</c>.</summary>
    public required string Why { get; init; }
}
