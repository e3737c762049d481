namespace NewsKit.XPath;

/// <summary>What an expression gives for a page: nodes and attributes, or words.</summary>
internal sealed record XPathAnswer
{
    internal static readonly XPathAnswer Nothing = new();

    /// <summary>Numbers of nodes, with the place of the attribute or -1; in document order.</summary>
    internal IReadOnlyList<(int Node, int Attribute)> Nodes { get; init; } = [];

    /// <summary>The words of an expression that gives no nodes; null for nodes and for <c>false()</c>.</summary>
    internal string? Words { get; init; }

    /// <summary>Why there is no answer; null when there is one.</summary>
    internal string? Failure { get; init; }

    internal bool HasAny => Nodes.Count > 0 || !string.IsNullOrWhiteSpace(Words);

    internal int Count => Nodes.Count > 0 ? Nodes.Count : HasAny ? 1 : 0;
}
