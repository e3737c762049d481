namespace NewsKit.Guard;

/// <summary>Where a start tag goes.</summary>
internal enum GuardPlace
{
    /// <summary>Into the tree, as HTML.</summary>
    Html,

    /// <summary>Into the tree, as part of svg or math.</summary>
    Foreign,

    /// <summary>Nowhere: the tree builder ignores it.</summary>
    Ignored,

    /// <summary>Nowhere: it is left out, since what becomes of it hangs on more than nesting.</summary>
    Refused,

    /// <summary>It ends the open select, as an end tag would.</summary>
    EndsSelect,
}
