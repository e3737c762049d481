namespace NewsKit.Model;

/// <summary>One or more pictures with their caption and credit; a body block, and the lead image of an article.</summary>
public sealed record Figure : BodyBlock
{
    /// <summary>The pictures, in page order.</summary>
    public IReadOnlyList<Image> Images { get; init => field = value ?? []; } = [];

    /// <summary>The text under the picture (légende), without the credit.</summary>
    public string? Caption { get; init; }

    /// <summary>Who made the picture (crédit), as printed.</summary>
    public string? Credit { get; init; }
}
