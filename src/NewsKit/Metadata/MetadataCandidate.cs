using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>One value one source gives for one field; what it is worth is decided later.</summary>
internal sealed record MetadataCandidate
{
    /// <summary>What it speaks about.</summary>
    public required MetadataField Field { get; init; }

    /// <summary>The value as found: one line, entities decoded once, dates and addresses untouched.</summary>
    public required string Value { get; init; }

    /// <summary>Where it was read, for the evidence: <c>json-ld</c>, <c>meta:og:title</c>, <c>microdata:author</c>.</summary>
    public required FieldSource Source { get; init; }

    /// <summary>The address that came with it, such as the author's page; raw.</summary>
    public string? Url { get; init; }

    /// <summary>The type that came with it: <c>Person</c>, <c>Organization</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>What the author does, when the data says it.</summary>
    public string? Role { get; init; }

    /// <summary>Elements the walk had entered when it was read: comparable with every other order of the page.</summary>
    public int Order { get; init; }
}
