namespace NewsKit.Model;

/// <summary>Content of another site shown within the article: a post, a player, a map.</summary>
public sealed record Embed : BodyBlock
{
    /// <summary>The service in lower case without its ending, for example <c>youtube</c>.</summary>
    public string? Provider { get; init; }

    /// <summary>The address of the content, as a person would open it where that is known.</summary>
    public required string Url { get; init; }
}
