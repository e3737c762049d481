namespace NewsKit.Sites;

/// <summary>What a <see cref="PageChange"/> does.</summary>
internal enum PageChangeKind
{
    /// <summary>The node goes.</summary>
    Remove,

    /// <summary>What it holds takes its place.</summary>
    Unwrap,

    /// <summary>A new element goes around it.</summary>
    Wrap,

    /// <summary>It goes to the end of another element.</summary>
    Move,

    /// <summary>An attribute is given or taken away.</summary>
    Attribute,
}
