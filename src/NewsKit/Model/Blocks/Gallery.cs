namespace NewsKit.Model;

/// <summary>A group of pictures shown together (diaporama).</summary>
public sealed record Gallery : BodyBlock
{
    /// <summary>The pictures, each with its own caption and credit.</summary>
    public IReadOnlyList<Figure> Items { get; init => field = value ?? []; } = [];

    /// <summary>The caption of the whole.</summary>
    public string? Caption { get; init; }
}
