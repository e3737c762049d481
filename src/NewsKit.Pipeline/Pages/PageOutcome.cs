namespace NewsKit.Pipeline;

/// <summary>What became of one page, ready to be written.</summary>
public sealed record PageOutcome
{
    /// <summary>The page; its bytes are gone.</summary>
    public required SourcePage Page { get; init; }

    /// <summary>What its row is known by: the key of the page, or of its address when a row an address was asked for.</summary>
    public required PageKey Key { get; init; }

    /// <summary>What the parser said, an article or why there is none.</summary>
    public required ParseResult Result { get; init; }

    /// <summary>Why the page failed; null for an article, and for a page that was read and holds none.</summary>
    public PageProblem? Problem { get; init; }

    /// <summary>The article as JSON on one line, without the line feed; of a page that failed source, status and
    /// diagnostics.</summary>
    public ReadOnlyMemory<byte> Document { get; init; }

    /// <summary>The bare text of the body; null without an article.</summary>
    public string? BodyText { get; init; }

    /// <summary>See <see cref="TextFingerprint"/>; null without an article, and for a text that is too short.</summary>
    public TextFingerprint? Fingerprint { get; init; }
}
