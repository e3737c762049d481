using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>A picture named by metadata.</summary>
internal sealed record MetadataImage
{
    /// <summary>The address, raw.</summary>
    public required string Url { get; init; }

    /// <summary>Where it was read.</summary>
    public required FieldSource Source { get; init; }

    /// <summary>Pixels across, when given.</summary>
    public int? Width { get; init; }

    /// <summary>Pixels down, when given.</summary>
    public int? Height { get; init; }

    /// <summary>The text in place of the picture.</summary>
    public string? Alt { get; init; }

    /// <summary>The caption (légende).</summary>
    public string? Caption { get; init; }
}
