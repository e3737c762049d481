namespace NewsKit.Sites;

/// <summary>One change that a rule asks for.</summary>
internal readonly record struct PageChange(PageChangeKind Kind, int Node)
{
    internal int Target { get; init; }

    internal string Name { get; init; } = "";

    internal string? Value { get; init; }
}
