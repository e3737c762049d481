using System.Runtime.InteropServices;

namespace NewsKit.Dom;

/// <summary>What the tree builder will do with a start tag: with how many elements around it, and which it adds by itself.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MarkupGuardPlacement(MarkupGuardPlace Place, int Count = 0, int Implied = 0);

/// <summary>Where a start tag goes.</summary>
internal enum MarkupGuardPlace
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
