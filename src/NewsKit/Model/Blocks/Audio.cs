namespace NewsKit.Model;

/// <summary>A recording the page plays itself.</summary>
public sealed record Audio : BodyBlock
{
    /// <summary>The address of the file.</summary>
    public required string Url { get; init; }

    /// <summary>The text under it.</summary>
    public string? Caption { get; init; }
}
