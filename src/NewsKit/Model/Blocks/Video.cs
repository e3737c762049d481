namespace NewsKit.Model;

/// <summary>A film the page plays itself.</summary>
public sealed record Video : BodyBlock
{
    /// <summary>The address of the file.</summary>
    public required string Url { get; init; }

    /// <summary>The still picture shown before it plays.</summary>
    public string? Poster { get; init; }

    /// <summary>The text under it.</summary>
    public string? Caption { get; init; }
}
