namespace NewsKit.Sites;

/// <summary>What a node of a <see cref="PageTree"/> is.</summary>
public enum PageNodeKind
{
    /// <summary>The whole page: node 0.</summary>
    Document,

    /// <summary>An element.</summary>
    Element,

    /// <summary>A run of text.</summary>
    Text,
}
