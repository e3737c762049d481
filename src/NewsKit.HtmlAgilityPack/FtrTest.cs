namespace NewsKit.XPath;

/// <summary>A page that a rule names for trying it: <c>test_url</c>, with its <c>test_contains</c>.</summary>
public sealed record FtrTest
{
    /// <summary>The address of the page. Nothing is fetched.</summary>
    public required string Url { get; init; }

    /// <summary>What the body must hold, each.</summary>
    public IReadOnlyList<string> Contains { get; init; } = [];
}
