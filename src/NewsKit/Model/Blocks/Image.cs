namespace NewsKit.Model;

/// <summary>One picture: an address and what the page says of it.</summary>
public sealed record Image
{
    /// <summary>The absolute address; null when the page names the picture without an address (a text rendering).</summary>
    public string? Url { get; init; }

    /// <summary>The alternative text.</summary>
    public string? Alt { get; init; }

    /// <summary>The title, often that of the file; not a caption.</summary>
    public string? Title { get; init; }

    /// <summary>Width in pixels as declared.</summary>
    public int? Width { get; init; }

    /// <summary>Height in pixels as declared.</summary>
    public int? Height { get; init; }
}
