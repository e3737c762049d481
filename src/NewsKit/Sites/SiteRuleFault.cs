namespace NewsKit.Sites;

/// <summary>Something wrong in a rule file.</summary>
public sealed record SiteRuleFault
{
    /// <summary>The name of the file.</summary>
    public required string File { get; init; }

    /// <summary>The line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>A sentence in English.</summary>
    public required string Message { get; init; }

    /// <summary><c>gazette.json(3): …</c>.</summary>
    public override string ToString() => $"{File}({Line}): {Message}";
}
