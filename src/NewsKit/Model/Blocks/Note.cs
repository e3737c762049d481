namespace NewsKit.Model;

/// <summary>One footnote or reference.</summary>
public sealed record Note
{
    /// <summary>What its marks in the text name it by (<see cref="Inline.Note"/>): letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>The note, without the way back to the text.</summary>
    public IReadOnlyList<BodyBlock> Blocks { get; init => field = value ?? []; } = [];
}
