namespace NewsKit.Model;

/// <summary>Preformatted text, such as source code.</summary>
public sealed record CodeBlock : BodyBlock
{
    /// <summary>The text with its line breaks and blanks.</summary>
    public required string Text { get; init; }

    /// <summary>The language in lower case, when the page names it: <c>csharp</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The text under it.</summary>
    public string? Caption { get; init; }
}
