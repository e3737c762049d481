namespace NewsKit.Model;

/// <summary>Where a page came from and how its bytes became text.</summary>
public sealed record PageSource
{
    /// <summary>The name of the file, or what the caller named the page; null when it has none.</summary>
    public string? Name { get; init; }

    /// <summary>The address the caller gave for the page; without one, that which an MHTML file says it was saved from.</summary>
    public string? Url { get; init; }

    /// <summary>The WHATWG name of the encoding the bytes were read with, in lower case; null for text input.</summary>
    public string? Encoding { get; init; }

    /// <summary>Whether the page was HTML or a plain text rendering; null when it was refused before that was known.</summary>
    public PageKind? Kind { get; init; }
}
