namespace NewsKit.Model;

/// <summary>A table of plain cells.</summary>
public sealed record Table : BodyBlock
{
    /// <summary>The caption.</summary>
    public string? Caption { get; init; }

    /// <summary>The heading cells; empty when the table has no heading row.</summary>
    public IReadOnlyList<string> Header { get; init => field = value ?? []; } = [];

    /// <summary>The other rows, each a list of cells in printed order; a spanned cell stands once.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init => field = value ?? []; } = [];
}
