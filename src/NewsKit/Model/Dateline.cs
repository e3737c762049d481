namespace NewsKit.Model;

/// <summary>Place and date that open an article, for example <c>Kyiv, 3 mars –</c>.</summary>
public sealed record Dateline
{
    /// <summary>The place as printed.</summary>
    public required string Place { get; init; }

    /// <summary>The date, when one is printed.</summary>
    public Timestamp? Date { get; init; }
}
