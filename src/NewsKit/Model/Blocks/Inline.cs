namespace NewsKit.Model;

/// <summary>A run of text that shares the same markup.</summary>
public sealed record Inline
{
    /// <summary>The text of the run; <c>\n</c> for a <see cref="Break"/>.</summary>
    public required string Text { get; init; }

    /// <summary>Bold or strong.</summary>
    public bool Bold { get; init; }

    /// <summary>Italic or emphasis.</summary>
    public bool Italic { get; init; }

    /// <summary>Code, sample or keyboard text: never rewritten.</summary>
    public bool Code { get; init; }

    /// <summary>Struck through.</summary>
    public bool Strike { get; init; }

    /// <summary>Subscript.</summary>
    public bool Sub { get; init; }

    /// <summary>Superscript.</summary>
    public bool Sup { get; init; }

    /// <summary>Underlined.</summary>
    public bool Underline { get; init; }

    /// <summary>The source of a formula: TeX where the page holds it, else its signs in a line; null for any other run. Neither
    /// it nor the text of such a run is rewritten.</summary>
    public string? Tex { get; init; }

    /// <summary>The note that the run, a mark such as <c>1</c>, points to (<see cref="Model.Note.Id"/>).</summary>
    public string? Note { get; init; }

    /// <summary>The absolute address the run links to.</summary>
    public string? Href { get; init; }

    /// <summary>The language of the run when the page marks another one.</summary>
    public string? Lang { get; init; }

    /// <summary>True for a line break; then <see cref="Text"/> is <c>\n</c>.</summary>
    public bool Break { get; init; }
}
