namespace NewsKit.Model;

/// <summary>Footnotes or references that the text points to.</summary>
public sealed record Notes : BodyBlock
{
    /// <summary>The notes in printed order.</summary>
    public IReadOnlyList<Note> Items { get; init => field = value ?? []; } = [];
}
