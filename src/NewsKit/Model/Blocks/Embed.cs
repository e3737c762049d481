namespace NewsKit.Model;

/// <summary>Content of another site shown within the article: a post, a player, a map.</summary>
public sealed record Embed : BodyBlock
{
    /// <summary>The service in lower case without its ending, for example <c>youtube</c>.</summary>
    public string? Provider { get; init; }

    /// <summary>The address of the content, as a person would open it where that is known.</summary>
    public required string Url { get; init; }

    /// <summary>Who wrote the post, as printed, where the page shows its words.</summary>
    public string? Author { get; init; }

    /// <summary>When the post was published, where the page says so.</summary>
    public Timestamp? Published { get; init; }

    /// <summary>The words of the post, where the page holds them.</summary>
    public IReadOnlyList<BodyBlock> Blocks { get; init => field = value ?? []; } = [];

    /// <summary>The text under it.</summary>
    public string? Caption { get; init; }
}
